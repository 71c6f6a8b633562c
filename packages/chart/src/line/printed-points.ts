import {highOf, isExact, isOpen, unknownQuantity} from '@tip-figures/record/values/quantity.js';
import type {PointMark} from '../chart-spec.js';

/**
 * The points of a line whose values are printed, those first that must not make way: the last and the first, what is
 * not exact, the highest, the lowest, and the one before the last.
 */
export function printedPoints(marks: readonly Pick<PointMark, 'quantity'>[]): number[] {
  const known = marks.flatMap(({quantity}, index) => (isOpen(quantity) ? [] : [index]));
  const valueOf = (index: number) => highOf(marks[index]?.quantity ?? unknownQuantity);
  const numbered = known.filter((index) => valueOf(index) !== undefined);
  const extreme = (sign: number) =>
    numbered.reduce<number | undefined>((best, index) => {
      const gain = best === undefined ? 1 : sign * ((valueOf(index) ?? 0) - (valueOf(best) ?? 0));
      return gain > 0 ? index : best;
    }, undefined);
  const inexact = known.filter((index) => !isExact(marks[index]?.quantity ?? unknownQuantity));
  const order = [known.at(-1), known[0], ...inexact, extreme(1), extreme(-1), known.at(-2)];
  return [...new Set(order.filter((index) => index !== undefined))];
}
