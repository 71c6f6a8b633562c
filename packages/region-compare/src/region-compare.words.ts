import type {FigureWords, TableRow} from '@tip-figures/core/text/figure-words.js';
import {type TextContext, textContextFor} from '@tip-figures/core/text/text-context.js';
import {capitalize, formatList, formatNumber} from '@tip-figures/core/text/format.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {placed, placeOf} from '@tip-figures/core/text/place.js';
import badgeEnglish, {type TierBadgeMessages} from '@tip-figures/messages/generated/en-tier-badge.js';
import type {RegionCompareMessages} from '@tip-figures/messages/generated/en-region-compare.js';
import {basisOf, restingNotes} from '@tip-figures/tier-badge/tier-badge.confidence.js';
import {allTiers, type Tier} from '@tip-figures/record/sections/tier-badge.placement.js';
import type {Compared, RegionCompare} from './region-compare.model.js';

/** What the comparison says. */
export interface RegionCompareWords extends FigureWords {
  /** The governments, in the order of the reader's alphabet. */
  readonly governments: readonly Named[];
  /** The words of the tiers. */
  readonly tiers: TierBadgeMessages;
  /** What stands in place of a tier for a Special Case. */
  readonly outside: string;
}

/** A government with its name in a list, and as it stands in a sentence. */
interface Named extends Compared {
  readonly name: string;
  readonly label: string;
}

export function regionCompareWords(model: RegionCompare, text: TextContext<RegionCompareMessages>): RegionCompareWords {
  const {locale, messages, frame} = text;
  const badge = textContextFor(text, 'tier-badge', badgeEnglish);
  const tiers = badge.messages;
  const {place} = model.context;
  const year = String(model.year);
  const governments = namedIn(model, text);
  const [only] = governments.length === 1 ? governments : [];
  const spoken = (n: number) => ({n, word: frame.numeral({n, text: formatNumber(n, locale)})});
  const about = {...placed({place}, text), year};
  const title = only
    ? tiers.topic({has: 'yes', place: only.label, dated: 'yes', year})
    : messages.title({...about, ...spoken(governments.length)});
  const nameOf = (tier: Tier | undefined) => (tier ? tiers.tier({tier}) : tiers.notGiven());
  const groups = [...allTiers, undefined].flatMap((tier) => {
    const n = governments.filter((one) => one.tier === tier).length;
    return n ? [messages.group({...spoken(n), kind: tier ?? 'none', tier: nameOf(tier)})] : [];
  });
  const missing = formatList(
    governments.filter(({tier}) => !tier).map(({label}) => label),
    locale,
  );
  const remarks = governments.flatMap(({note}) => (note ? [localText(note, locale)] : []));
  return {
    title: capitalize(title, locale),
    subtitle: tiers.subtitle({dated: 'yes', year}),
    summary: capitalize(
      only
        ? messages.single({name: only.label, tier: nameOf(only.tier), year})
        : messages.summary({title, groups: formatList(groups, locale)}),
      locale,
    ),
    summaryHidden: true,
    notes: [
      ...(missing ? [messages.gaps({names: missing})] : []),
      ...restingNotes(governments, badge, 'governments'),
      ...new Set(remarks),
      tiers.standing(),
    ],
    table: {
      caption: messages.caption({year}),
      rowHeading: messages.country(),
      valueHeading: tiers.tierHeading(),
      rows: governments.map((one): TableRow => {
        const note = basisOf(one, badge);
        return {
          label: one.name,
          value: nameOf(one.tier),
          raw: one.tier ?? 'unknown',
          ...(note ? {note} : {}),
        };
      }),
    },
    governments,
    tiers,
    outside: messages.outside(),
  };
}

/** In the order of the reader's alphabet, never of the tiers; English order where the browser has no other. */
function namedIn({governments}: RegionCompare, text: TextContext<unknown>): Named[] {
  const {compare} = new Intl.Collator([text.locale, 'en']);
  return governments
    .map((one) => {
      const label = placeOf({country: one.country}, text);
      return {...one, label, name: listed(label)};
    })
    .sort((a, b) => compare(a.name, b.name));
}

/** English puts an article before some names in a sentence; a list is sorted without it. */
const listed = (label: string): string => label.replace(/^the /i, '');
