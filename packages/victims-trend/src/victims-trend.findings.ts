import {changeBetween} from '@tip-figures/record/values/change.js';
import {highOf, isOpen} from '@tip-figures/record/values/quantity.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity.js';
import type {TrendPoint} from './victims-trend.timeline.js';

/** What a trend comes to. */
export interface Findings {
  /** Whether there are enough values for a line: two points would suggest a trend that they cannot show. */
  readonly charted: boolean;
  /** The newest number of a full period, or else of any. */
  readonly latest?: TrendPoint | undefined;
  /** The one before it that it can be compared with. */
  readonly previous?: TrendPoint | undefined;
  /** How many more people the latest is, where both are exact. */
  readonly by?: number | undefined;
  /**
   * The lowest and the highest since counting last changed; empty for fewer than three, and where one of them is not
   * known as a number, since it may lie outside.
   */
  readonly extremes: readonly TrendPoint[];
  /** The first of those. */
  readonly since?: TrendPoint | undefined;
}

// From so many values on a line is drawn, and so many rows are too long a list.
const lineFrom = 3;
const mostRows = 8;

export function findingsOf(points: readonly TrendPoint[]): Findings {
  const full = points.filter((point) => isKnown(point) && !point.partial);
  const numbered = full.filter(({quantity}) => highOf(quantity) !== undefined);
  const latest = numbered.at(-1) ?? points.findLast(({quantity}) => highOf(quantity) !== undefined);
  const inEra = ({era, partial}: TrendPoint) => era === latest?.era && !partial;
  const previous = latest?.partial ? undefined : numbered.filter(inEra).at(-2);
  const isNumber = ({quantity}: TrendPoint) => 'value' in quantity && quantity.precision !== 'under';
  const stretch = points.filter(inEra);
  const sorted = [...stretch].sort((a, b) => valueOf(a) - valueOf(b));
  const [low, high] = [sorted[0], sorted.at(-1)];
  const ranged = low && high && sorted.length >= lineFrom && sorted.every(isNumber) && valueOf(low) < valueOf(high);
  return {
    charted: full.length >= lineFrom || points.length > mostRows,
    latest,
    previous,
    by: latest && previous ? changeBetween(previous.quantity, latest.quantity) : undefined,
    extremes: ranged ? [low, high] : [],
    since: stretch[0],
  };
}

/** Whether there is anything to draw. */
export const isKnown = ({quantity}: DatedQuantity): boolean => !isOpen(quantity);

const valueOf = ({quantity}: DatedQuantity): number => highOf(quantity) ?? 0;
