import {spanOf, type Qualifier, type Quantity} from './quantity.js';

/** Between which numbers the true one lies, both included; `high` may be `Infinity`. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** How far the true number can lie from a printed one: what each word of a source is taken to say, as two ends. */
export type Reach = Readonly<Record<Exclude<Qualifier, 'exact'>, (value: number) => readonly [number, number]>>;

/** As the words are commonly used: within a tenth, or open to one side. */
export const commonReach: Reach = {
  about: (value) => [0.9 * value, 1.1 * value],
  almost: (value) => [0.9 * value, value],
  'just-over': (value) => [value, 1.1 * value],
  over: (value) => [value, Infinity],
  'at-least': (value) => [value, Infinity],
  under: (value) => [0, value],
  'up-to': (value) => [0, value],
};

/**
 * Between which numbers a quantity lies: those that the source gives, or that its word reaches; `undefined` where the
 * source gives none, or only a share.
 *
 * @param reach - what the words are taken to say. It differs with what a mistake would cost: a figure refuses data for
 * it, the command warns, protection withholds.
 */
export function boundsOf(quantity: Quantity, reach: Reach): Bounds | undefined {
  const span = spanOf(quantity);
  if (span) return {low: span.low, high: span.high};
  if (!('value' in quantity)) return undefined;
  const {precision, value} = quantity;
  // "More than" of a fall is a fall by more.
  const sign = value < 0 ? -1 : 1;
  const ends = precision === 'exact' ? [value] : reach[precision](sign * value).map((end) => sign * end);
  return {low: Math.min(...ends), high: Math.max(...ends)};
}
