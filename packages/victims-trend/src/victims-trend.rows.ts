import {isSameTime, type Count, type TrendPoint} from '@tip-figures/chart/timeline.js';
import {highOf, isOpen, writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import type {VictimsTrend} from './victims-trend.model.js';

/** How many people were counted in a period. */
export interface Row {
  readonly point: TrendPoint;
  /** Set for the newest number of a full period, else of any. */
  readonly isLatest: boolean;
  /** Set where counting changed just before, so that no number before it can be compared with it. */
  readonly isNew: boolean;
  /** What another or a later source says of the same period. */
  readonly others: readonly OtherRow[];
}

/** What another source says of a period. */
export interface OtherRow {
  readonly count: Count;
  /** Whether there is more to see than the point itself: another number. */
  readonly isDrawn: boolean;
}

/** What a trend tells, in the order of time. */
export function rowsOf(model: VictimsTrend): Row[] {
  const {points, breaks} = model;
  const latest = latestOf(points);
  return points.map((point, index) => {
    const from = points[index - 1]?.at;
    return {
      point,
      isLatest: point === latest,
      isNew: from !== undefined && breaks.some(({at}) => at > from && at <= point.at),
      others: othersOf(point, model),
    };
  });
}

const hasNumber = ({quantity}: TrendPoint): boolean => highOf(quantity) !== undefined;

const latestOf = (points: readonly TrendPoint[]): TrendPoint | undefined =>
  points.findLast((point) => !point.partial && hasNumber(point)) ?? points.findLast(hasNumber);

const othersOf = (point: TrendPoint, {revisions, context}: VictimsTrend): OtherRow[] =>
  revisions
    .filter((count) => isSameTime(count, point, context.fiscalYear))
    .map((count) => ({
      count,
      isDrawn: !isOpen(count.quantity) && writeQuantity(count.quantity) !== writeQuantity(point.quantity),
    }));

// More values than these are a line, and so are those that would be too far apart for columns.
const mostColumns = 9;
const mostSlots = 16;

/** Two values are rows, few are columns, many a line. */
export function formOf({points, breaks, revisions}: Pick<VictimsTrend, 'points' | 'breaks' | 'revisions'>): Form {
  if (points.length > mostColumns || (points.at(-1)?.slot ?? 0) >= mostSlots) return 'line';
  // Words at a change, and other sources' numbers, need an axis.
  return points.length === 2 && !breaks.length && !revisions.length ? 'rows' : 'columns';
}

export type Form = 'rows' | 'columns' | 'line';

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
