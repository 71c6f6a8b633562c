import {spanOf, type Quantity} from './quantity.js';

/** Between which numbers the true one lies, both included; `high` may be `Infinity`. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** How far the true number can lie from a printed one: what each word of a source is taken to say, as two ends. */
export type Reach = Readonly<
  Record<'about' | 'almost' | 'over' | 'under', (value: number) => readonly [number, number]>
>;

/** As the words are commonly used: within a tenth. */
export const commonReach: Reach = {
  about: (value) => [0.9 * value, 1.1 * value],
  almost: (value) => [0.9 * value, value],
  over: (value) => [value, 1.1 * value],
  under: (value) => [0, value],
};

/**
 * Between which numbers a quantity lies: those that the source gives, or that its word reaches; `undefined` where the
 * source gives none.
 *
 * @param reach - what the words are taken to say. It differs with what a mistake would cost: a figure refuses data for
 * it, the command warns, protection withholds.
 */
export function boundsOf(quantity: Quantity, reach: Reach): Bounds | undefined {
  const span = spanOf(quantity);
  if (span) return {low: span.low, high: span.high};
  if (!('value' in quantity)) return undefined;
  const {precision, value} = quantity;
  const ends = precision === 'exact' ? [value] : reach[precision](value);
  return {low: Math.min(...ends), high: Math.max(...ends)};
}
