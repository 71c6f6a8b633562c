import type {FigureWords, Speech, TableRow} from '@tip-figures/core/figure-words.js';
import {capitalize, formatList, formatNumber} from '@tip-figures/core/format.js';
import {localText} from '@tip-figures/core/local-text.js';
import {placeName} from '@tip-figures/core/place.js';
import {speechFor} from '@tip-figures/core/section-speech.js';
import badgeEnglish from '@tip-figures/messages/generated/en-tier-badge.js';
import type {TierBadgeMessages} from '@tip-figures/messages/generated/en-tier-badge.js';
import type {RegionCompareMessages} from '@tip-figures/messages/generated/en-region-compare.js';
import {basisOf, restingNotes} from '@tip-figures/tier-badge/confidence.words.js';
import {allTiers} from '@tip-figures/tier-badge/placement.model.js';
import type {Tier} from '@tip-figures/tier-badge/placement.model.js';
import type {Compared, RegionCompare} from './region-compare.model.js';

/** What the comparison says. */
export interface RegionCompareWords extends FigureWords {
  /** The governments, in the order of the reader's alphabet. */
  readonly governments: readonly Named[];
  /** The words of the tiers. */
  readonly tiers: TierBadgeMessages;
}

/** A government with its name in a list, and as it stands in a sentence. */
interface Named extends Compared {
  readonly name: string;
  readonly label: string;
}

export function regionCompareWords(model: RegionCompare, speech: Speech<RegionCompareMessages>): RegionCompareWords {
  const {locale, messages: text, frame} = speech;
  const badge = speechFor(speech, 'tier-badge', badgeEnglish);
  const tiers = badge.messages;
  const {place} = model.context;
  const year = String(model.year);
  const governments = namedIn(model, speech);
  const [only] = governments.length === 1 ? governments : [];
  const spoken = (n: number) => ({n, word: frame.numeral({n, text: formatNumber(n, locale)})});
  const about = {has: place ? 'yes' : 'no', place: place ? localText(place, locale) : '', year};
  const title = only
    ? tiers.title({has: 'yes', place: only.label, dated: 'yes', year})
    : text.title({...about, ...spoken(governments.length)});
  const nameOf = (tier: Tier | undefined) => (tier ? tiers.tier({tier}) : tiers.notGiven());
  const groups = [...allTiers, undefined].flatMap((tier) => {
    const n = governments.filter((one) => one.tier === tier).length;
    return n ? [text.group({...spoken(n), kind: tier ?? 'none', tier: nameOf(tier)})] : [];
  });
  const missing = formatList(
    governments.filter(({tier}) => !tier).map(({label}) => label),
    locale,
  );
  const remarks = governments.flatMap(({note}) => (note ? [localText(note, locale)] : []));
  return {
    title: capitalize(title, locale),
    subtitle: tiers.subtitle(),
    summary: capitalize(
      only
        ? text.single({name: only.label, tier: nameOf(only.tier), year})
        : text.summary({title, groups: formatList(groups, locale)}),
      locale,
    ),
    summaryHidden: true,
    notes: [
      ...(missing ? [tiers.gaps({years: missing})] : []),
      ...restingNotes(governments, badge),
      ...new Set(remarks),
      tiers.standing(),
    ],
    table: {
      caption: text.caption({year}),
      rowHeading: text.country(),
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
  };
}

/** In the order of the reader's alphabet, never of the tiers; English order where the browser has no other. */
function namedIn({governments}: RegionCompare, speech: Speech<unknown>): Named[] {
  const {compare} = new Intl.Collator([speech.locale, 'en']);
  return governments
    .map((one) => {
      const label = placeName(one.country, undefined, speech);
      return {...one, label, name: listed(label)};
    })
    .sort((a, b) => compare(a.name, b.name));
}

/** English puts an article before some names in a sentence; a list is sorted without it. */
const listed = (label: string): string => label.replace(/^the /i, '');
