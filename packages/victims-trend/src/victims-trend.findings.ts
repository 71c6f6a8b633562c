import {moveBetween} from '@tip-figures/record/values/bounds.js';
import {changeBetween, highOf, isExact, isOpen} from '@tip-figures/record/values/quantity.js';
import {mostUnits} from '@tip-figures/core/marks/unit-lines.js';
import {fitsColumns} from '@tip-figures/chart/columns/columns.js';
import {lineFrom} from '@tip-figures/chart/limits.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import type {TrendPoint} from '@tip-figures/chart/timeline.js';

/** What a trend comes to. */
export interface Findings {
  /** The newest number of a full period, or else of any. */
  readonly latest?: TrendPoint | undefined;
  /** The one before it that it can be compared with. */
  readonly previous?: TrendPoint | undefined;
  /** How many more people the latest is, where both are exact. */
  readonly by?: number | undefined;
  /** Which way it went. */
  readonly move: ReturnType<typeof moveBetween>;
  /**
   * The highest since counting last changed: of three or more that follow each other, all exact. It is the latest of
   * four or more, or an earlier one.
   */
  readonly peak?: TrendPoint | undefined;
  /**
   * The lowest and the highest since counting last changed; empty for fewer than three, and where one of them is left
   * out or not known as a number, since it may lie outside.
   */
  readonly extremes: readonly TrendPoint[];
  /** The first of those. */
  readonly since?: TrendPoint | undefined;
}

/** How a trend is drawn. */
export type Form = 'rows' | 'slope' | 'columns' | 'line';

// Those of which it can be said between which numbers they lie; "at least" has no upper end.
const bounded: readonly string[] = ['exact', 'about', 'almost', 'just-over'];
// From so many values on they are columns.
const columnsFrom = 3;

/** Few values are rows of dots, or a slope where they are too many for dots; more are columns, many a line. */
export function formOf(points: readonly TrendPoint[]): Form {
  if (points.length >= lineFrom || !fitsColumns(points)) return 'line';
  if (points.length >= columnsFrom) return 'columns';
  const [first, last] = points;
  if (points.every(({quantity}) => (highOf(quantity) ?? 0) <= mostUnits)) return 'rows';
  const isJoined = last && first?.stretch !== undefined && first.stretch === last.stretch;
  return isJoined && points.every(({quantity}) => isExact(quantity)) ? 'slope' : 'columns';
}

export function findingsOf(points: readonly TrendPoint[]): Findings {
  const numbered = points.filter(({partial, quantity}) => !partial && highOf(quantity) !== undefined);
  const latest = numbered.at(-1) ?? points.findLast(({quantity}) => highOf(quantity) !== undefined);
  const inEra = ({era, partial}: TrendPoint) => era === latest?.era && !partial;
  const previous = latest?.partial ? undefined : numbered.filter(inEra).at(-2);
  const isNumber = ({quantity}: TrendPoint) => bounded.includes(quantity.precision);
  const era = points.filter(inEra);
  const sorted = [...era].sort((a, b) => valueOf(a) - valueOf(b));
  const [low, high] = [sorted[0], sorted.at(-1)];
  const isMany = era.length >= columnsFrom;
  // Nothing is known of what is left out.
  const isJoined = isMany && era.every(({stretch}) => stretch === latest?.stretch);
  const ranged = low && high && isJoined && sorted.every(isNumber) && valueOf(low) < valueOf(high);
  const isWhole = isJoined && era.every(({quantity}) => isExact(quantity));
  const isAlone = high && era.filter((point) => valueOf(point) === valueOf(high)).length === 1;
  return {
    latest,
    previous,
    by: latest && previous ? changeBetween(previous.quantity, latest.quantity) : undefined,
    move: latest && previous ? moveBetween(previous.quantity, latest.quantity) : 'unclear',
    peak: isWhole && isAlone && (high !== latest || era.length > columnsFrom) ? high : undefined,
    extremes: ranged ? [low, high] : [],
    since: era[0],
  };
}

/** Whether there is anything to draw. */
export const isKnown = ({quantity}: DatedQuantity): boolean => !isOpen(quantity);

const valueOf = ({quantity}: DatedQuantity): number => highOf(quantity) ?? 0;
