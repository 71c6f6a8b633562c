import type {Placement, Tier} from '@tip-figures/record/fields/tier/tier.js';
import type {TierBadge} from './tier-badge.model.js';

/** The reports that a row is of: one, or several in a row. */
interface Years {
  readonly from: number;
  readonly to: number;
}

/** The report that is shown, without tier where the data have none for it; or reports before it, some of which nobody dates. */
interface SaidRow extends Partial<Years> {
  readonly fact: 'now' | 'before';
  readonly tier: Tier | undefined;
}

/** Reports in a row that place a government on one tier; or the tier that another source gives for a report. */
export interface DrawnRow extends Years {
  readonly fact: 'run' | 'other';
  readonly tier: Tier;
}

export type Row = SaidRow | DrawnRow;

/** From so many years on they are drawn; of fewer the ones before are said. */
const fewest = 5;

/** What a badge tells, in the order in which it is drawn: its tier, then the years up to it, or before it. */
export function rowsOf({tier, year, previous, history}: TierBadge): Row[] {
  const isLong = history.length >= fewest;
  const spans = spansOf(isLong ? history : history.slice(0, -1));
  const runs = spans.flatMap(({tier: one, ...years}): Row[] =>
    one ? [{fact: isLong ? 'run' : 'before', tier: one, ...years}] : [],
  );
  const others = history.flatMap((one): Row[] =>
    one.other ? [{fact: 'other', tier: one.other, ...only(one.year)}] : [],
  );
  return [
    {fact: 'now', tier, ...(year && only(year))},
    ...(previous && !history.length
      ? [{fact: 'before' as const, tier: previous.tier, ...(previous.year && only(previous.year))}]
      : []),
    ...[...runs, ...others].sort((a, b) => (a.from ?? 0) - (b.from ?? 0)),
  ];
}

const only = (year: number): Years => ({from: year, to: year});

/** Years in a row on one tier, or without one. */
export interface Span extends Years {
  readonly tier: Tier | undefined;
}

/** Equal years in a row as one. */
export function spansOf(years: readonly (Placement & {readonly year: number})[]): Span[] {
  const spans: Span[] = [];
  for (const {tier, year} of years) {
    const last = spans.at(-1);
    if (last && last.tier === tier) spans.splice(-1, 1, {...last, to: year});
    else spans.push({tier, ...only(year)});
  }
  return spans;
}
