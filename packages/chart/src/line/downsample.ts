import {upperOf} from '@tip-figures/record/values/quantity/quantity.js';
import type {PointMark} from '../chart-spec.js';

type Placed = Pick<PointMark, 'at' | 'quantity' | 'stretch'>;

/**
 * Leaves out points that a reader cannot tell apart, where there are more than `most`.
 *
 * The plot is cut into columns. From the points of one kind in a column, the first, the last, the lowest and the
 * highest stay. The line then reaches as far up and down as with all points, and stops and starts at the same places.
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
