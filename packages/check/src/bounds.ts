import {boundsOf, commonReach, type Bounds, type Reach} from '@tip-figures/record/values/quantity/bounds.js';
import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';

/** Between which numbers a sum lies. What is not known may be anything. */
export function sumOf(quantities: readonly (Quantity | undefined)[]): Bounds {
  const bounds = quantities.map(
    (quantity) => (quantity && boundsOf(quantity, commonReach)) ?? {low: 0, high: Infinity},
  );
  return {
    low: bounds.reduce((sum, {low}) => sum + low, 0),
    high: bounds.reduce((sum, {high}) => sum + high, 0),
  };
}

// How much more "over" says, and how much less "under", is left open.
const literalReach: Reach = {
  ...commonReach,
  'just-over': (value) => [value + 1, Infinity],
  over: (value) => [value + 1, Infinity],
  under: (value) => [0, value - 1],
};

/** The least that a number can be by what its words say: over 36 is 37 or more. */
export const leastOf = (quantity: Quantity): number => boundsOf(quantity, literalReach)?.low ?? 0;

/**
 * Whether two counts of people can be the same number by what their words say: over 35 may be 36, or 60. So they can
 * where one is not known.
 */
export const agree = (a: Quantity, b: Quantity): boolean => meet(boundsOf(a, literalReach), boundsOf(b, literalReach));

/** Whether two quantities can be the same number; so they can where one is not known. */
export const canBeSame = (a: Quantity, b: Quantity): boolean =>
  meet(boundsOf(a, commonReach), boundsOf(b, commonReach));

const meet = (one: Bounds | undefined, other: Bounds | undefined): boolean =>
  !one || !other || (one.low <= other.high && other.low <= one.high);
