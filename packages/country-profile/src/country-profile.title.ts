import {capitalize, formatList} from '@tip-figures/core/text/format.js';
import {placed} from '@tip-figures/core/text/place.js';
import {statusWords} from '@tip-figures/core/text/status.js';
import {type TextContext, textContextFor} from '@tip-figures/core/text/text-context.js';
import type {CountryProfileMessages} from '@tip-figures/messages/generated/en-country-profile.js';
import tierBadge from '@tip-figures/messages/generated/en-tier-badge.js';
import victimBreakdown from '@tip-figures/messages/generated/en-victim-breakdown.js';
import {moveOf} from '@tip-figures/tier-badge/tier-badge.model.js';
import {changeOf} from '@tip-figures/victim-breakdown/victim-breakdown.head.js';
import type {CountryProfile} from './country-profile.model.js';

type Text = TextContext<CountryProfileMessages>;

/** The tier and how it moved, and whether victims and funding rose or fell: as much of it as the data say. */
export function titleOf(profile: CountryProfile, text: Text): string {
  const {locale, messages} = text;
  const about = placed(profile.context, text);
  const findings = formatList([...victimsOf(profile, text), ...moneyOf(profile, messages)], locale);
  // Beside findings of another year the report's own would mislead.
  const tier = tierOf(profile, findings === '', text);
  const title = tier
    ? [tier, findings].filter(Boolean).join('; ')
    : findings
      ? messages.findings({...about, findings})
      : messages.topic(about);
  return capitalize(title, locale);
}

function tierOf({context, parts}: CountryProfile, isAlone: boolean, text: Text): string {
  const badge = parts['tier-badge'];
  if (!badge?.tier) return '';
  const {messages} = textContextFor(text, 'tier-badge', tierBadge);
  const {tier, previous, year} = badge;
  return messages.title({
    ...placed(context, text),
    dated: year && isAlone ? 'yes' : 'no',
    year: String(year ?? ''),
    kind: tier === 'SC' ? 'special' : 'ranked',
    move: moveOf(badge).move,
    on: messages.on({tier}),
    tier: messages.tier({tier}),
    before: messages.before({dated: previous?.year ? 'yes' : 'no', year: String(previous?.year ?? '')}),
    differs: 'no',
    other: '',
  });
}

const moves: Readonly<Record<string, string>> = {more: 'rose', fewer: 'fell', same: 'same'};

/** Whether the people of the source's own status are more or fewer. */
function victimsOf({parts}: CountryProfile, text: Text): string[] {
  const people = parts['victim-breakdown'];
  const own = textContextFor(text, 'victim-breakdown', victimBreakdown);
  const move = people && moves[changeOf(people, own)?.move ?? ''];
  return move ? [text.messages.victims({move, noun: statusWords(people.status, 2, text).noun})] : [];
}

function moneyOf({parts}: CountryProfile, messages: CountryProfileMessages): string[] {
  const move = parts['funding-gap']?.change?.move;
  return move ? [messages.funding({move})] : [];
}
