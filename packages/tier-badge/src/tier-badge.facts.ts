import type {Placement, Tier} from '@tip-figures/record/fields/tier/tier.js';
import type {TierBadge} from './tier-badge.model.js';

/** The reports that a fact is of: one, or several in a row. */
interface Years {
  readonly from: number;
  readonly to: number;
}

/** The report that is shown; without tier where the data have none for it. */
export interface NowFact extends Partial<Years> {
  readonly kind: 'now';
  readonly tier: Tier | undefined;
}

/** The tier in the report before, where no years are given. */
export interface BeforeFact extends Partial<Years> {
  readonly kind: 'before';
  readonly tier: Tier;
}

/** Reports in a row that place a government on one tier. */
export interface RunFact extends Years {
  readonly kind: 'run';
  readonly tier: Tier;
}

/** The tier that another source gives for a report. */
export interface OtherFact extends Years {
  readonly kind: 'other';
  readonly tier: Tier;
}

export type Fact = NowFact | BeforeFact | RunFact | OtherFact;

/** From so many years on they are drawn. */
const fewest = 2;

/** What a badge tells, in the order in which it is drawn: its tier, then the years up to it. */
export function factsOf({tier, year, previous, history}: TierBadge): Fact[] {
  const years = history.length >= fewest ? history : [];
  const runs = spansOf(years).flatMap(({tier: one, ...span}): RunFact[] =>
    one ? [{kind: 'run', tier: one, ...span}] : [],
  );
  const others = history.flatMap((entry): OtherFact[] =>
    entry.other ? [{kind: 'other', tier: entry.other, ...only(entry.year)}] : [],
  );
  return [
    {kind: 'now', tier, ...(year && only(year))},
    ...(years.length || !previous
      ? []
      : [{kind: 'before' as const, tier: previous.tier, ...(previous.year && only(previous.year))}]),
    ...[...runs, ...others].sort((a, b) => a.from - b.from),
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
