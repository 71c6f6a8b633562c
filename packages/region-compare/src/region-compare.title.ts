import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {formatNumber} from '@tip-figures/core/text/format.js';
import {placed} from '@tip-figures/core/text/place.js';
import type {RegionCompareMessages} from '@tip-figures/messages/generated/en-region-compare.js';
import type {TierBadgeMessages} from '@tip-figures/messages/generated/en-tier-badge.js';
import {allTiers, type Tier} from '@tip-figures/record/sections/tier-badge.placement.js';
import type {Compared, RegionCompare} from './region-compare.model.js';

/** How many governments are on a tier; without tier, how many the data do not place. */
type Count = readonly [tier: Tier | undefined, count: number];

/** The tiers that governments are on, best first. */
export const tally = (governments: readonly Compared[]): Count[] =>
  [...allTiers, undefined]
    .map((tier): Count => [tier, governments.filter((one) => one.tier === tier).length])
    .filter(([, count]) => count > 0);

/** What a title speaks of first: the ends of the ladder, then what lies between. */
const telling: readonly Tier[] = ['1', '3', '2WL', '2', 'SC'];

/** The tier that a title speaks of first, and what it may speak of then. */
export function toldFirst(counts: readonly Count[]) {
  const known = counts.filter((one): one is readonly [Tier, number] => one[0] !== undefined);
  const ranked = known.filter(([tier]) => tier !== 'SC');
  const isWhole = known.length === counts.length;
  // Some are not ranked and all others are on one tier: both in one sentence.
  const isSplit = isWhole && known.length === 2 && ranked.length === 1;
  const order = isSplit ? (['SC'] as const) : telling;
  const first = order.flatMap((tier) => known.filter(([one]) => one === tier))[0];
  return {first, ranked, isSplit};
}

/**
 * The finding: how many governments are on which tier.
 *
 * @param only - the government, where it is alone.
 */
export function titleOf(
  {context, year: report, governments}: RegionCompare,
  counts: readonly Count[],
  only: Compared | undefined,
  text: TextContext<RegionCompareMessages>,
  tiers: TierBadgeMessages,
): string {
  const {messages, locale, frame} = text;
  const year = String(report);
  const spoken = (n: number) => frame.numeral({n, text: formatNumber(n, locale)});
  const [[shared] = [undefined]] = counts;
  if (only) {
    return tiers.title({
      ...placed({country: only.country}, text),
      ...{dated: true, year, move: 'none', before: '', differs: false, other: ''},
      ...{
        kind: !shared ? 'none' : shared === 'SC' ? 'special' : 'ranked',
        on: tiers.on({tier: shared ?? 'SC'}),
        tier: '',
      },
    });
  }
  const all = governments.length;
  const about = {...placed({place: context.place}, text), year, n: spoken(all)};
  const {first, ranked, isSplit} = toldFirst(counts);
  if (!first) return messages.none({year});
  const [tier, count] = first;
  const on = tiers.on({tier});
  if (count === all) return messages.all({...about, count, kind: tier, on});
  const second = isSplit ? ranked[0] : tier === '1' ? ranked.find(([one]) => one === '3') : undefined;
  return messages.title({
    ...about,
    k: spoken(count),
    count,
    kind: tier,
    on,
    also: second ? (isSplit ? 'rest' : 'tier') : 'no',
    m: second?.[1] ?? 0,
    mText: spoken(second?.[1] ?? 0),
    other: second ? tiers.on({tier: second[0]}) : '',
  });
}
