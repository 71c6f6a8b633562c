import {upperOf} from '@tip-figures/record/values/quantity.js';
import type {PointMark} from '../chart-spec.js';

type Placed = Pick<PointMark, 'at' | 'quantity' | 'stretch'>;

/**
 * Of more points than `most`, those that a reader can tell apart.
 *
 * The plot is cut into columns. Of the points of a column that are alike in kind the first and last
 * stay, and the lowest and highest: the line reaches as far up and down as with all of them, and
 * stops and starts where it did.
 */
export function fewerPoints<T extends object>(
  points: readonly T[],
  placeOf: (point: T) => Placed,
  most: number,
): readonly T[] {
  if (points.length <= most) return points;
  const columns = most / 4;
  const kept = new Set<T>();
  let [kind, least, greatest] = ['', 0, 0];
  let [last, low, high]: (T | undefined)[] = [];
  for (const point of points) {
    const {at, quantity, stretch} = placeOf(point);
    const value = upperOf(quantity) ?? 0;
    const own = `${Math.floor(at * columns)} ${stretch} ${quantity.precision}`;
    if (own !== kind) {
      for (const one of [last, low, high]) if (one) kept.add(one);
      kept.add(point);
      [low, high, least, greatest] = [point, point, value, value];
    } else if (value < least) [low, least] = [point, value];
    else if (value > greatest) [high, greatest] = [point, value];
    kind = own;
    last = point;
  }
  for (const one of [last, low, high]) if (one) kept.add(one);
  return points.filter((point) => kept.has(point));
}
