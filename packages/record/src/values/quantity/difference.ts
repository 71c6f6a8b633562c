import {boundsOf, commonReach, type Bounds, type Reach} from './bounds.js';
import {exactly, highOf, isExact, lowOf, type Precision, type Quantity} from './quantity.js';

/** Which way a number went. */
export type Move = 'fell' | 'rose' | 'same';

// About an amount is within a twentieth of it; the other words are as commonly used.
const amountReach: Reach = {...commonReach, about: (value) => [0.95 * value, 1.05 * value]};

const cent = 0.01;

/**
 * What to add to `from` to get `to`: exact where both are, rounded to the coarser of two where one
 * is rounded, a range between ranges; `undefined` where even the direction is open.
 */
export function differenceOf(from: Quantity, to: Quantity): Quantity | undefined {
  if ('low' in from || 'low' in to) return rangeBetween(from, to);
  if (!isNumber(from) || !isNumber(to)) return undefined;
  const exact = to.value - from.value;
  if (isExact(from) && isExact(to)) return exactly(roundTo(exact, cent));
  const unit = Math.max(unitOf(from), unitOf(to));
  return Math.abs(exact) > unit ? {precision: 'about', value: roundTo(exact, unit)} : undefined;
}

/** Which way a difference points; `undefined` where that is open. */
export function moveOf(difference: Quantity): Move | undefined {
  const [low, high] = [lowOf(difference), highOf(difference)];
  if (low === undefined || high === undefined) return undefined;
  if (high < 0) return 'fell';
  if (low > 0) return 'rose';
  return high === 0 && low === 0 ? 'same' : undefined;
}

/** Whether a stated difference can be the one between two quantities; so it can where one of them is not known. */
export function fits(stated: Quantity, from: Quantity, to: Quantity): boolean {
  const [said, start, end] = [amountOf(stated), amountOf(from), amountOf(to)];
  if (!said || !start || !end) return true;
  const printed = nominalOf(to) - nominalOf(from);
  return (
    said.low <= end.high - start.low + cent &&
    said.high >= end.low - start.high - cent &&
    Math.sign(printed) === Math.sign(nominalOf(stated))
  );
}

/** Whether a rounded quantity is nothing but `known` plus a stated difference. */
export function isWorkedOut(quantity: Quantity, known: Quantity, difference: Quantity): boolean {
  if (quantity.precision !== 'about' || !isExact(known) || !isNumber(difference)) return false;
  return Math.abs(known.value + difference.value - quantity.value) <= unitOf(quantity);
}

/** The quantity without its sign. */
export function sizeOf(quantity: Quantity): Quantity {
  if ('low' in quantity) {
    return quantity.high > 0 ? quantity : {precision: 'range', low: -quantity.high, high: -quantity.low};
  }
  return 'value' in quantity ? {...quantity, value: Math.abs(quantity.value)} : quantity;
}

type Numbered = Quantity & {readonly precision: 'exact' | keyof Reach; readonly value: number};

// The other words say on which side of the number it is, not how far from it: nothing to reckon with.
const near: readonly Precision[] = ['exact', 'about', 'almost', 'just-over'];
const isNumber = (quantity: Quantity): quantity is Numbered => near.includes(quantity.precision);

function rangeBetween(from: Quantity, to: Quantity): Quantity | undefined {
  const firm = [from, to].every((quantity) => 'low' in quantity || isExact(quantity));
  const [a, b] = [amountOf(from), amountOf(to)];
  if (!firm || !a || !b) return undefined;
  const [low, high] = [b.low - a.high, b.high - a.low];
  return low > 0 || high < 0 ? {precision: 'range', low, high} : undefined;
}

/** A withheld amount is nothing to reckon with, also where it is said between what it is. */
const amountOf = (quantity: Quantity): Bounds | undefined =>
  quantity.precision === 'withheld' ? undefined : boundsOf(quantity, amountReach);

const nominalOf = (quantity: Quantity): number => ((lowOf(quantity) ?? 0) + (highOf(quantity) ?? 0)) / 2;

const digitsOf = (value: number): number => Math.floor(Math.log10(Math.abs(value))) + 1;

/** The step to which a number was rounded, judged by its zeros; never coarser than two figures. */
function unitOf({precision, value}: Numbered): number {
  if (precision === 'exact' || value === 0) return cent;
  let unit = 1;
  while (unit < 10 ** (digitsOf(value) - 2) && value % (unit * 10) === 0) unit *= 10;
  return unit;
}

// Dividing by a whole number keeps cents from turning into 0.30000000000000004.
const roundTo = (value: number, unit: number): number =>
  unit < 1 ? Math.round(value / unit) / Math.round(1 / unit) : Math.round(value / unit) * unit;
