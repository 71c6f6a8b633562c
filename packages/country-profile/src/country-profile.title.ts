import {capitalize, formatList} from '@tip-figures/core/text/format.js';
import {placed} from '@tip-figures/core/text/place.js';
import {type TextContext, textContextFor} from '@tip-figures/core/text/text-context.js';
import type {CountryProfileMessages} from '@tip-figures/messages/generated/en-country-profile.js';
import {partsOf, type LoadedProfile} from './country-profile.model.js';

type Text = TextContext<CountryProfileMessages>;

/** The tier; where it is not known, whether victims and funding rose or fell. */
export function titleOf(profile: LoadedProfile, text: Text): string {
  const {locale, messages} = text;
  const about = placed(profile.context, text);
  const findings = formatList([...findingsOf(profile, text).values()], locale);
  const title = tierOf(profile, text) || (findings ? messages.findings({...about, findings}) : messages.topic(about));
  return capitalize(title, locale);
}

function tierOf({context, parts, code}: LoadedProfile, text: Text): string {
  const name = 'tier-badge';
  const {[name]: badge} = parts;
  const {[name]: part} = code;
  return badge && part ? part.title(badge, context, textContextFor(text, name, part.english)) : '';
}

/** Whether victims and funding rose or fell, by part. */
export const findingsOf = (profile: LoadedProfile, text: Text): ReadonlyMap<string, string> =>
  new Map(
    partsOf(profile).flatMap(({name, model, part}) => {
      const finding = part.finding?.(model, textContextFor(text, name, part.english), text.messages);
      return finding ? [[name, finding] as const] : [];
    }),
  );
