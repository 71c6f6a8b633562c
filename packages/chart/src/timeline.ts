import {formatPeriod} from '@tip-figures/core/text/period.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {Context} from '@tip-figures/record/sections/context.js';
import type {SourceEntry} from '@tip-figures/record/fields/object/sources.js';
import {edgesOf, placeInTime} from '@tip-figures/record/values/months.js';
import {kindOf, writePeriod, type FiscalYear, type Period} from '@tip-figures/record/values/period.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import type {CountingBreak} from '@tip-figures/record/fields/time/breaks.js';

/** A value with its source. */
export interface Count extends DatedQuantity {
  readonly source?: SourceEntry | undefined;
}

/** A value, and where it stands among the others. */
export interface TrendPoint extends Count {
  /** As a share of the way from the first to the last. */
  readonly at: number;
  /** The same in whole periods from the first, so that one that is left out keeps its place. */
  readonly slot: number;
  /** Of a shorter time than others, or of one that was not over, and so not to be compared with them. */
  readonly partial: boolean;
  /** How often counting changed before. */
  readonly era: number;
  /** Points that follow each other in one era have the same; left out for a partial one. */
  readonly stretch?: number;
}

/** A break, and where it parts the points. */
export interface PlacedBreak extends CountingBreak {
  readonly at: number;
}

/** A count and the moments between which it was made. */
interface Span {
  readonly count: Count;
  readonly start: number;
  readonly end: number;
  /** Whether the months of its period are known, and not only the year to order it by. */
  readonly isKnown: boolean;
}

// A shorter time than this share of the longest is partial; that of a common year beside a leap year is not.
const whole = 0.85;

/**
 * Puts counts in order. A period that is left out keeps its place, and ends a stretch.
 *
 * @param asOf - the day, month or year of the data, which cannot count what came after it; a count from a source with
 *   a date of its own is of that.
 * @param fiscalYear - when fiscal years begin.
 */
export function timelineOf(
  counts: readonly Count[],
  changes: readonly CountingBreak[],
  {asOf, fiscalYear}: Pick<Context, 'asOf' | 'fiscalYear'> = {},
): {points: TrendPoint[]; breaks: PlacedBreak[]} {
  const spans = counts.map((count) => spanOf(count, fiscalYear)).sort(inOrder);
  const longest = Math.max(...spans.map(lengthOf));
  const isPartial = (span: Span) => {
    const made = span.count.source?.date ?? asOf;
    const over = made === undefined ? Infinity : placeInTime({from: made})[1];
    return lengthOf(span) < longest * whole || (span.isKnown && span.end > over);
  };
  const times = changes.map(({before}) => placeInTime({from: before})[0]);
  const middles = spans.map(middleOf);
  const [from = 0, to = 0] = [middles[0], middles.at(-1)];
  const share = (time: number) => (to > from ? (time - from) / (to - from) : 0.5);
  let slot = -1;
  let stretch = 0;
  let last: {readonly end: number; readonly era: number} | undefined;
  const points = spans.map((span): TrendPoint => {
    const era = times.filter((time) => time <= span.start).length;
    // Two in the time of one stand side by side.
    slot = Math.max(slot + 1, Math.round((middleOf(span) - from) / longest));
    const point = {...span.count, at: share(middleOf(span)), slot, partial: isPartial(span), era};
    if (isPartial(span)) return point;
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

/** Whether two values are of the same time, however that is written. */
export const isSameTime = (a: DatedQuantity, b: DatedQuantity, fiscalYear?: FiscalYear): boolean =>
  timeOf(a, fiscalYear) === timeOf(b, fiscalYear);

export const timeOf = ({period}: DatedQuantity, fiscalYear?: FiscalYear): string =>
  edgesOf(period, fiscalYear)?.join() ?? writePeriod(period);

const lengthOf = ({start, end}: Pick<Span, 'start' | 'end'>): number => end - start;

const middleOf = ({start, end}: Span): number => (start + end) / 2;

const inOrder = (a: Span, b: Span): number => middleOf(a) - middleOf(b) || a.start - b.start;

/** A period on an axis: `2015`, `2016/17`; of a fiscal year no more than the year, since all are of one kind. */
export function tickOf(period: Period, text: TextContext<unknown>): string {
  const {from, to = from, name} = period;
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (kindOf(period) === 'fiscal') return first;
  return name || first === last ? formatPeriod(period, text) : `${first}/${last.slice(2)}`;
}
