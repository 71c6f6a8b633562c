import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import {refuse} from '@tip-figures/record/figure-error.js';
import {contextOf, type Context} from '@tip-figures/record/section/context.js';
import type {SourceEntry} from '@tip-figures/record/fields/object/sources.js';
import {readSection} from '@tip-figures/record/section/declaration.js';
import type {Status} from '@tip-figures/record/fields/choice/status.js';
import {victimsTrend} from '@tip-figures/record/figures/victims-trend.js';
import {placeInTime} from '@tip-figures/record/values/months.js';
import {writePeriod, type FiscalYear} from '@tip-figures/record/values/period.js';
import {
  isSameTime,
  timelineOf,
  timeOf,
  type Count,
  type PlacedBreak,
  type TrendPoint,
} from '@tip-figures/chart/timeline.js';

/** People counted as victims, over time. */
export interface VictimsTrend {
  readonly context: Context;
  /** What the source calls these people. */
  readonly status: Status;
  /** Oldest first; at least one. */
  readonly points: readonly TrendPoint[];
  /** Since when all are counted, where each number has those before it in it. */
  readonly cumulative?: string | undefined;
  /** Before when counting changed, where that parts points. */
  readonly breaks: readonly PlacedBreak[];
  /** What other or later sources say, in the order of the document. */
  readonly revisions: readonly Count[];
}

const day = 86_400_000;
const shortest = 28 * day;
const longest = 366 * day;

/**
 * Reads an untrusted section into a trend.
 *
 * Counts are of months, years, or what is between them: a day or a decade cannot stand beside a year.
 *
 * @throws {FigureError} code `schema`, naming the path, such as `points["2016"]`.
 */
export function parseVictimsTrend(section: Record<string, unknown>): VictimsTrend {
  const {
    points,
    status = 'identified',
    breaks = [],
    revisions = [],
    cumulative,
    ...rest
  } = readSection(victimsTrend, section);
  checkPeriods(points, rest.fiscalYear);
  for (const [index, revision] of revisions.entries()) {
    if (!points.some((point) => isSameTime(point, revision, rest.fiscalYear))) {
      const facts = {expected: {kind: 'period', of: 'points'}, found: writePeriod(revision.period)};
      refuse('outside-points', facts, ['revisions', index, 'period']);
    }
  }
  const sourced = (count: DatedQuantity): Count => ({...count, source: sourceOf(count, rest.sources)});
  const context = contextOf(rest);
  return {
    context,
    status,
    cumulative,
    ...timelineOf(points.map(sourced), breaks, context),
    revisions: revisions.map(sourced),
  };
}

function checkPeriods(points: readonly DatedQuantity[], fiscalYear?: FiscalYear): void {
  const seen = new Set<string>();
  for (const point of points) {
    const [start, end] = placeInTime(point.period, fiscalYear);
    const key = writePeriod(point.period);
    if (end - start < shortest || end - start > longest) {
      refuse('too-short-or-long', {expected: {kind: 'period', least: '1 month', most: '1 year'}, found: key}, [
        'points',
        key,
      ]);
    }
    if (seen.has(timeOf(point, fiscalYear))) refuse('same-time', {}, ['points', key]);
    seen.add(timeOf(point, fiscalYear));
  }
}

function sourceOf(
  {quantity: {source}}: DatedQuantity,
  sources?: ReadonlyMap<string, SourceEntry>,
): SourceEntry | undefined {
  return source === undefined ? undefined : (sources?.get(source) ?? {publisher: {'': source}});
}
