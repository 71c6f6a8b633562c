import type {ChartDataset} from 'chart.js';
import type {Place} from '../marks/places.js';
import type {Spot} from '../marks/mark-buttons.js';

/** A drawing, made from one measurement of the page. */
export interface Drawing {
  /** Marks that Chart.js draws. `y` is in pixels, since the text of the chart decides where rows are. */
  readonly datasets: ChartDataset<'line', {x: number; y: number}[]>[];
  /** The ends of the scale in pixels, and the values at them. */
  readonly left: number;
  readonly right: number;
  readonly min: number;
  readonly max: number;
  /** Where the marks came to stand, by their id. */
  readonly spots: ReadonlyMap<string, Spot>;
}

/** One value where all points have the same, which Chart.js then resolves once for all of them. */
export function alike<T>(values: T[]): T | T[] {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : values;
}

export const width = ({left, right}: Place): number => Math.max(right - left, 0);
export const height = ({top, bottom}: Place): number => Math.max(bottom - top, 0);
