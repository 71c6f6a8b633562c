import {formatPeriod} from '@tip-figures/core/text/period.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {Context} from '@tip-figures/record/section/context.js';
import type {SourceEntry} from '@tip-figures/record/fields/object/sources.js';
import {edgesOf, placeInTime} from '@tip-figures/record/values/months.js';
import {writePeriod, type FiscalYear, type Period} from '@tip-figures/record/values/period.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import type {CountingBreak} from '@tip-figures/record/fields/time/breaks.js';

/** A value with its source. */
export interface Count extends DatedQuantity {
  readonly source?: SourceEntry | undefined;
}

/** A value with its position among the others. */
export interface TrendPoint extends Count {
  /** The position as a share of the way from the first to the last. */
  readonly at: number;
  /** The position in whole periods from the first, so that one that is left out keeps its place. */
  readonly slot: number;
  /** Set for a shorter time than others, or one that was not over: such a value is not compared with them. */
  readonly partial: boolean;
  /** Set for one that was not over on the day of the data: its number is of a part of it. */
  readonly isUnfinished: boolean;
  /** How often counting has changed before. */
  readonly era: number;
  /** The number of the stretch, which successive points of one era share; left out for a partial one. */
  readonly stretch?: number;
}

/** A break with its position between the points. */
export interface PlacedBreak extends CountingBreak {
  readonly at: number;
}

/** A count with the start and end of its period. */
interface Span {
  readonly count: Count;
  readonly start: number;
  readonly end: number;
  /** Whether the months of its period are known, and not only the year to order it by. */
  readonly isKnown: boolean;
}

// A share of the longest period below which one is partial; it allows for a common year beside a leap year.
const whole = 0.85;

/**
 * Orders counts by time. A period that is left out keeps its place and ends a stretch.
 *
 * @param asOf - the day, month or year of the data, which cannot count anything later; a count from a source with a
 *   date of its own has that date.
 * @param fiscalYear - when fiscal years begin.
 */
export function timelineOf(
  counts: readonly Count[],
  changes: readonly CountingBreak[],
  {asOf, fiscalYear}: Pick<Context, 'asOf' | 'fiscalYear'> = {},
): {points: TrendPoint[]; breaks: PlacedBreak[]} {
  const spans = counts.map((count) => spanOf(count, fiscalYear)).sort(inOrder);
  const longest = Math.max(...spans.map(lengthOf));
  const isUnfinished = (span: Span) => {
    const made = span.count.source?.date ?? asOf;
    return made !== undefined && span.isKnown && span.end > placeInTime({from: made})[1];
  };
  const isPartial = (span: Span) => lengthOf(span) < longest * whole || isUnfinished(span);
  const times = changes.map(({before}) => placeInTime({from: before})[0]);
  const middles = spans.map(middleOf);
  const [from = 0, to = 0] = [middles[0], middles.at(-1)];
  const share = (time: number) => (to > from ? (time - from) / (to - from) : 0.5);
  let slot = -1;
  let stretch = 0;
  let last: {readonly end: number; readonly era: number} | undefined;
  const points = spans.map((span): TrendPoint => {
    const era = times.filter((time) => time <= span.start).length;
    // Two counts of one time stand side by side.
    slot = Math.max(slot + 1, Math.round((middleOf(span) - from) / longest));
    const partial = isPartial(span);
    const point = {...span.count, at: share(middleOf(span)), slot, partial, isUnfinished: isUnfinished(span), era};
    if (partial) return point;
    if (last && (span.start !== last.end || era !== last.era)) stretch += 1;
    last = {end: span.end, era};
    return {...point, stretch};
  });
  const breaks = changes.map((change, index) => {
    const first = spans.find(({start}) => start >= (times[index] ?? 0));
    return {...change, at: first ? share(first.start) : 1};
  });
  return {points, breaks: breaks.filter(({at}) => at > 0 && at < 1).sort((a, b) => a.at - b.at)};
}

function spanOf(count: Count, fiscalYear: FiscalYear | undefined): Span {
  const [start, end] = placeInTime(count.period, fiscalYear);
  return {count, start, end, isKnown: edgesOf(count.period, fiscalYear) !== undefined};
}

/** Whether two values are of the same time, however their periods are written. */
export const isSameTime = (a: DatedQuantity, b: DatedQuantity, fiscalYear?: FiscalYear): boolean =>
  timeOf(a, fiscalYear) === timeOf(b, fiscalYear);

export const timeOf = ({period}: DatedQuantity, fiscalYear?: FiscalYear): string =>
  edgesOf(period, fiscalYear)?.join() ?? writePeriod(period);

const lengthOf = ({start, end}: Pick<Span, 'start' | 'end'>): number => end - start;

const middleOf = ({start, end}: Span): number => (start + end) / 2;

const inOrder = (a: Span, b: Span): number => middleOf(a) - middleOf(b) || a.start - b.start;

/** A period on an axis: `2015`, `2016/17` of twelve months over new year; any other is printed in full. */
export function tickOf(period: Period, text: TextContext<unknown>): string {
  const {from, to = from, name} = period;
  const [start, end] = placeInTime(period);
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  const isYear = !name && first !== last && new Date(start).setUTCFullYear(Number(first) + 1) === end;
  return isYear ? `${first}/${last.slice(2)}` : formatPeriod(period, text);
}
