import {isSameTime, type Count, type PlacedBreak, type TrendPoint} from '@tip-figures/chart/timeline.js';
import {highOf, isOpen, writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import type {VictimsTrend} from './victims-trend.model.js';

/** How many people were counted in a period. */
export interface PointFact {
  readonly kind: 'point';
  readonly point: TrendPoint;
  /** Set for the newest number of a full period, else of any. */
  readonly isLatest: boolean;
  /** Set where counting changed just before. */
  readonly isNew: boolean;
  /** What another or a later source says of the same period. */
  readonly others: readonly OtherFact[];
}

/** Counting changed before a period, so that none before it can be compared with it. */
export interface BreakFact {
  readonly kind: 'break';
  readonly change: PlacedBreak;
}

/** What another source says of a period. */
export interface OtherFact {
  readonly kind: 'other';
  readonly count: Count;
  /** Whether there is more to see than the point itself: another number. */
  readonly isDrawn: boolean;
}

export type Fact = PointFact | BreakFact | OtherFact;

/** What a trend tells, in the order of time: each period behind the change of counting before it, and what others say. */
export function factsOf(model: VictimsTrend): Fact[] {
  const {points, breaks} = model;
  const latest = latestOf(points);
  return points.flatMap((point, index): Fact[] => {
    const from = points[index - 1]?.at ?? 0;
    const others = othersOf(point, model);
    const changes = breaks.filter(({at}) => at > from && at <= point.at);
    return [
      ...changes.map((change): BreakFact => ({kind: 'break', change})),
      {kind: 'point', point, isLatest: point === latest, isNew: changes.length > 0, others},
      ...others,
    ];
  });
}

const hasNumber = ({quantity}: TrendPoint): boolean => highOf(quantity) !== undefined;

const latestOf = (points: readonly TrendPoint[]): TrendPoint | undefined =>
  points.findLast((point) => !point.partial && hasNumber(point)) ?? points.findLast(hasNumber);

const othersOf = (point: TrendPoint, {revisions, context}: VictimsTrend): OtherFact[] =>
  revisions
    .filter((count) => isSameTime(count, point, context.fiscalYear))
    .map((count) => ({
      kind: 'other',
      count,
      isDrawn: !isOpen(count.quantity) && writeQuantity(count.quantity) !== writeQuantity(point.quantity),
    }));

// More values than these are a line, and so are those that would be too far apart for columns.
const mostColumns = 9;
const mostSlots = 16;

/** Few values are columns, many a line. */
export const formOf = (points: readonly TrendPoint[]): 'columns' | 'line' =>
  points.length > mostColumns || (points.at(-1)?.slot ?? 0) >= mostSlots ? 'line' : 'columns';

// A longer description is a table that nobody can follow by ear.
const mostTold = 24;

/** Which points a description tells: all, or of many the first, the lowest, the highest and the last. */
export function toldOf(points: readonly TrendPoint[]): Set<number> {
  const all = [...points.keys()];
  if (all.length <= mostTold) return new Set(all);
  const valueOf = (index: number) => points[index] && highOf(points[index].quantity);
  const sorted = all
    .filter((index) => valueOf(index) !== undefined)
    .sort((a, b) => (valueOf(a) ?? 0) - (valueOf(b) ?? 0));
  return new Set([0, sorted[0] ?? 0, sorted.at(-1) ?? 0, all.length - 1]);
}
