import {ended} from '@tip-figures/core/text/joined.js';
import {type FigureWords, heard, type TableRow} from '@tip-figures/core/text/figure-words.js';
import {type TextContext, textContextFor} from '@tip-figures/core/text/text-context.js';
import {capitalize, formatList, formatNumber} from '@tip-figures/core/text/format.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {placed, placeOf} from '@tip-figures/core/text/place.js';
import badgeEnglish, {type TierBadgeMessages} from '@tip-figures/messages/generated/en-tier-badge.js';
import type {RegionCompareMessages} from '@tip-figures/messages/generated/en-region-compare.js';
import {basisOf, restingNotes} from '@tip-figures/tier-badge/tier-badge.confidence.js';
import type {Tier} from '@tip-figures/record/sections/tier-badge.placement.js';
import type {Compared, Placed, RegionCompare} from './region-compare.model.js';
import {tally, titleOf} from './region-compare.title.js';

/** What the comparison says. */
export interface RegionCompareWords extends FigureWords {
  /** How it is drawn: the years, one report, or one ladder for all that are on the same tier. */
  readonly form: 'river' | 'report' | 'ladder';
  /** The governments in their order, by tier where they are many. */
  readonly groups: readonly Group[];
  /** The words of the tiers. */
  readonly tiers: TierBadgeMessages;
  /** What stands on a ladder that is of all. */
  readonly all: string;
}

/** Governments under a heading, where they are many. */
interface Group {
  readonly heading?: string;
  readonly governments: readonly Named[];
}

/** A government with its name in a list, and as it stands in a sentence. */
export interface Named extends Compared {
  readonly name: string;
  readonly label: string;
}

/** Above this they are grouped by tier. */
const mostInOne = 12;

export function regionCompareWords(model: RegionCompare, text: TextContext<RegionCompareMessages>): RegionCompareWords {
  const {locale, messages, frame} = text;
  const badge = textContextFor(text, 'tier-badge', badgeEnglish);
  const tiers = badge.messages;
  const year = String(model.year);
  const span = {from: String(model.first), to: year};
  const governments = namedIn(model, text);
  const [only] = governments.length === 1 ? governments : [];
  const spoken = (n: number) => frame.numeral({n, text: formatNumber(n, locale)});
  const n = spoken(governments.length);
  const nameOf = (tier: Tier | undefined) => (tier ? tiers.tier({tier}) : tiers.notGiven());
  const counts = tally(governments);
  const groups = counts.map(([tier, count]) =>
    messages.group({n: count, word: spoken(count), kind: tier ?? 'none', on: tiers.on({tier: tier ?? 'SC'})}),
  );
  const [[shared] = [undefined]] = counts;
  const isSame = counts.length === 1 && shared && !only;
  const form = model.first < model.year ? 'river' : isSame ? 'ladder' : 'report';
  const placements = governments.flatMap((one) =>
    one.years.map((entry) => ({
      ...entry,
      label: form === 'river' ? messages.entry({name: one.name, year: String(entry.year)}) : one.name,
    })),
  );
  const names = formatList(
    governments.map(({label}) => label),
    locale,
  );
  const remarks = governments.flatMap(({note}) => (note ? [localText(note, locale)] : []));
  const title = capitalize(titleOf(model, counts, only, text, tiers), locale);
  const subtitles = {river: messages.river(span), report: tiers.subtitle({dated: true, year}), ladder: names};
  return {
    title,
    subtitle: subtitles[form],
    summary: capitalize(
      only
        ? messages.single({name: only.label, tier: nameOf(only.tier), year})
        : counts.length === 1
          ? // Counted once, in the title: their names say more.
            heard([messages.summary({title, groups: names}), ended(title, locale)])
          : messages.summary({
              title: messages.scope({...placed({place: model.context.place}, text), word: n, year}),
              groups: formatList(groups, locale),
            }),
      locale,
    ),
    summaryHidden: true,
    notes: [
      ...(form === 'river' && placements.some(({tier}) => tier === 'SC') ? [messages.dashes()] : []),
      ...(placements.some(({tier}) => !tier) ? [tiers.dotted()] : []),
      ...restingNotes(placements, badge, form === 'river' ? 'placements' : 'governments'),
      ...new Set(remarks),
      tiers.standing(),
    ],
    table: {
      caption: form === 'river' ? messages.history(span) : messages.caption({year}),
      rowHeading: messages.country(),
      valueHeading: tiers.tierHeading(),
      rows: placements
        .filter((one) => one.tier ?? one.year === model.year)
        .map((one) => rowOf(one, nameOf(one.tier), basisOf(one, badge))),
    },
    form,
    groups:
      governments.length > mostInOne
        ? counts.map(([tier, count]) => ({
            heading: messages.groupHead({tier: nameOf(tier), n: formatNumber(count, locale)}),
            governments: governments.filter((one) => one.tier === tier),
          }))
        : [{governments}],
    tiers,
    all: messages.allOn({tier: nameOf(shared), count: governments.length, n}),
  };
}

const rowOf = ({label, tier}: Placed & {readonly label: string}, value: string, note: string): TableRow => ({
  label,
  value,
  raw: tier ?? 'unknown',
  ...(note ? {note} : {}),
});

/** As the editor has them, else by the reader's alphabet; English order where the browser has no other. */
function namedIn({governments, isOrdered}: RegionCompare, text: TextContext<unknown>): Named[] {
  const {compare} = new Intl.Collator([text.locale, 'en']);
  const named = governments.map((one) => {
    const label = placeOf({country: one.country}, text);
    return {...one, label, name: listed(label)};
  });
  return isOrdered ? named : named.sort((a, b) => compare(a.name, b.name));
}

/** English puts an article before some names in a sentence; a list is sorted without it. */
const listed = (label: string): string => label.replace(/^the /i, '');
