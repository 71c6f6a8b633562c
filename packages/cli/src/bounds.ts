import {lowOf, spanOf, upperOf, type Quantity} from '@tip-figures/record/values/quantity.js';

/** Between which numbers the true one lies. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

// How far the true value can lie from a printed one, as the words are commonly used.
const slack = {about: [0.9, 1.1], almost: [0.9, 1], over: [1, 1.1], under: [0, 1]} as const;

/** Between which numbers a quantity lies; `undefined` where the source gives none. */
export function boundsOf(quantity: Quantity): Bounds | undefined {
  const [low, high] = [spanOf(quantity)?.low ?? lowOf(quantity), upperOf(quantity)];
  if (low === undefined || high === undefined) return undefined;
  if (!(quantity.precision in slack)) return {low, high};
  const ends = slack[quantity.precision as keyof typeof slack].map((factor) => factor * high);
  return {low: Math.min(...ends), high: Math.max(...ends)};
}

/** Between which numbers a sum lies. What is not known may be anything. */
export function sumOf(quantities: readonly (Quantity | undefined)[]): Bounds {
  const bounds = quantities.map((quantity) => (quantity && boundsOf(quantity)) ?? {low: 0, high: Infinity});
  return {
    low: bounds.reduce((sum, {low}) => sum + low, 0),
    high: bounds.reduce((sum, {high}) => sum + high, 0),
  };
}

/**
 * Whether two counts of people can be the same number by what their words say: over 35 may be 36, or 60. So they can
 * where one is not known.
 */
export function agree(a: Quantity, b: Quantity): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return !one || !other || (one.low <= other.high && other.low <= one.high);
}

function wordsOf(quantity: Quantity): Bounds | undefined {
  if (quantity.precision === 'over') return {low: quantity.value + 1, high: Infinity};
  if (quantity.precision === 'under') return {low: 0, high: quantity.value - 1};
  return boundsOf(quantity);
}

/** Whether two quantities can be the same number; so they can where one is not known. */
export function canBeSame(a: Quantity, b: Quantity): boolean {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  return !one || !other || (one.low <= other.high && other.low <= one.high);
}
