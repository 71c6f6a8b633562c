import {highOf, isExact, isOpen, unknownQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import type {PointMark} from '../chart-spec.js';

// Up to this number of values are columns, unless a year between them is left out.
const few = 9;

/**
 * The points of a line whose values are printed, by priority: the last and the first, highlighted and inexact ones, the
 * highest and the lowest; then those that no line reaches, and all where there are few.
 */
export function printedPoints(marks: readonly Pick<PointMark, 'quantity' | 'stretch' | 'isLit'>[]): number[] {
  const known = marks.flatMap(({quantity}, index) => (isOpen(quantity) ? [] : [index]));
  const valueOf = (index: number) => highOf(marks[index]?.quantity ?? unknownQuantity);
  const numbered = known.filter((index) => valueOf(index) !== undefined);
  const extreme = (sign: number) =>
    numbered.reduce<number | undefined>((best, index) => {
      const gain = best === undefined ? 1 : sign * ((valueOf(index) ?? 0) - (valueOf(best) ?? 0));
      return gain > 0 ? index : best;
    }, undefined);
  const inexact = known.filter((index) => !isExact(marks[index]?.quantity ?? unknownQuantity));
  const isAlone = (index: number) =>
    [marks[index - 1], marks[index + 1]].every((other) => other?.stretch !== marks[index]?.stretch);
  const others = known.length > few ? known.filter(isAlone) : known;
  const lit = known.filter((index) => marks[index]?.isLit);
  const order = [known.at(-1), known[0], ...lit, ...inexact, extreme(1), extreme(-1), ...others];
  return [...new Set(order.filter((index) => index !== undefined))];
}
