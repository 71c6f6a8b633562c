import {describe, Refusal} from '../figure-error.js';
import {cleanText} from './local-text.js';

/** How sure a source is of a number. Each has a mark and words of its own. */
export type Precision = 'exact' | 'about' | 'almost' | 'over' | 'under' | 'range' | 'unknown' | 'withheld';

/** A number as its source states it, never more exact. */
export type Quantity = QuantityDetails &
  (
    | {readonly precision: 'exact' | 'about' | 'almost' | 'over' | 'under'; readonly value: number}
    | {readonly precision: 'range'; readonly low: number; readonly high: number}
    | {readonly precision: 'unknown'}
    | {
        readonly precision: 'withheld';
        /** Between which numbers it is, both included, where that is said. */
        readonly within?: {readonly low: number; readonly high: number};
      }
  );

/** What a source may say beside the number itself. */
export interface QuantityDetails {
  /** A remark for readers, in the document's language. */
  readonly note?: string;
  /** How the number was worked out, in the document's language. */
  readonly derivedFrom?: string;
  /** Key of the source in the document's `sources`. */
  readonly source?: string;
  /** Whether a government printed this very cell, so that it need not be withheld. */
  readonly published?: boolean;
}

/** What numbers a field can hold. */
export interface QuantityLimits {
  /** Lowest value; none when left out. */
  readonly min?: number;
  /** What is counted in whole numbers, such as `people`. */
  readonly whole?: string;
}

const example = 'expected a quantity such as 9, "about 9" or "under 5"';
const written = /^(?:(about|almost|over|under) )?(-?\d+(?:\.\d+)?)$/;
const range = /^(withheld )?(-?\d+(?:\.\d+)?)\.\.(-?\d+(?:\.\d+)?)$/;
const limit = 1e15;

/** An exact quantity. */
export const exactly = (value: number): Quantity => ({precision: 'exact', value});

/** A quantity that the source gives no figure for. */
export const unknownQuantity: Quantity = {precision: 'unknown'};

/** Whether the source gives one exact number. */
export function isExact(quantity: Quantity): quantity is Quantity & {precision: 'exact'; value: number} {
  return quantity.precision === 'exact';
}

/** Whether there is a number, for a message: `known`, or why there is none. */
export const knownOf = <Known extends string = 'yes'>(
  {precision}: Quantity,
  known = 'yes' as Known,
): Known | 'unknown' | 'withheld' => (precision === 'unknown' || precision === 'withheld' ? precision : known);

/** For the plural: an uncertain count is not one person. */
export const pluralOf = (quantity: Quantity): number => (isExact(quantity) ? quantity.value : 2);

/** The lowest value that the quantity can have; `undefined` when nothing is known. */
export function lowOf(quantity: Quantity): number | undefined {
  if ('low' in quantity) return quantity.low;
  if (!('value' in quantity)) return undefined;
  return quantity.precision === 'under' ? 0 : quantity.value;
}

/** The number printed, or the upper one of two; `undefined` when there is none. */
export function highOf(quantity: Quantity): number | undefined {
  if ('high' in quantity) return quantity.high;
  return 'value' in quantity ? quantity.value : undefined;
}

/** Between which numbers it is, where that is what is known of it. */
export const spanOf = (quantity: Quantity): {readonly low: number; readonly high: number} | undefined =>
  'low' in quantity ? quantity : 'within' in quantity ? quantity.within : undefined;

/** The highest number that a mark of the quantity reaches: of one that is withheld, what it is said to be at most. */
export const upperOf = (quantity: Quantity): number | undefined => spanOf(quantity)?.high ?? highOf(quantity);

/**
 * Reads a quantity as attributes and JSON write it: `9`, `"about 9"`, `"6..9"`, `"unknown"`,
 * `"withheld 1..4"`, `{value, qualifier}`, `{low, high}` or `{missing}`.
 *
 * @returns the quantity, or a refusal that says how to write it.
 */
export function readQuantity(input: unknown, limits: QuantityLimits = {}): Quantity | Refusal {
  const quantity = readAny(input);
  if (quantity instanceof Refusal) return quantity;
  for (const value of [spanOf(quantity)?.low ?? lowOf(quantity), upperOf(quantity)]) {
    if (value === undefined) continue;
    if (!Number.isFinite(value) || Math.abs(value) > limit)
      return new Refusal('above-limit', 'expected a number below 1e15');
    if (limits.min !== undefined && value < limits.min) {
      return new Refusal('below-minimum', `expected ${limits.min} or more, got ${value}`);
    }
    // More would be printed rounded, as a number that the source does not give.
    if (Number(value.toFixed(2)) !== value) {
      return new Refusal('too-precise', `expected at most two decimals, got ${value}`);
    }
    if (limits.whole && !Number.isInteger(value)) {
      return new Refusal('not-whole', `expected a whole number of ${limits.whole}, got ${value}`);
    }
  }
  return quantity;
}

/** The quantity in the words of the contract, such as `about 9`; for data, not for readers. */
export function writeQuantity(quantity: Quantity): string {
  const span = spanOf(quantity);
  if (span) return `${quantity.precision === 'withheld' ? 'withheld ' : ''}${span.low}..${span.high}`;
  if (!('value' in quantity)) return quantity.precision;
  return quantity.precision === 'exact' ? String(quantity.value) : `${quantity.precision} ${quantity.value}`;
}

function readAny(input: unknown): Quantity | Refusal {
  if (typeof input === 'number') return fromValue('exact', input);
  if (typeof input === 'string') return readText(input);
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return new Refusal('not-a-quantity', `${example}, got ${got(input)}`);
  }
  return readObject(input as Record<string, unknown>);
}

function readText(input: string): Quantity | Refusal {
  const text = input.trim().replace(/\s+/g, ' ');
  if (text === 'unknown' || text === 'withheld') return {precision: text};
  const between = range.exec(text);
  if (between) return fromRange(Number(between[2]), Number(between[3]), between[1] !== undefined);
  const match = written.exec(text);
  if (match) {
    const precision = (match[1] ?? 'exact') as 'exact' | 'about' | 'almost' | 'over' | 'under';
    return fromValue(precision, Number(match[2]));
  }
  const said = `${example}, got ${got(input)}`;
  if (/^-?\d{1,3}(?:[.,\u00a0\u202f' ]\d{3})+(?:[.,]\d+)?$/.test(text)) {
    const digits = text.replace(/[.,]\d{1,2}$/, '').replace(/[^\d-]/g, '');
    return new Refusal('with-separators', `${said}; write ${digits} without separators`);
  }
  return new Refusal(/^(?:[a-z]+ )?\+\d/.test(text) ? 'plus-sign' : 'not-a-quantity', said);
}

function readObject(input: Record<string, unknown>): Quantity | Refusal {
  const quantity = readShape(input);
  if (quantity instanceof Refusal) return quantity;
  for (const key of ['note', 'derivedFrom', 'source']) {
    if (input[key] !== undefined && typeof input[key] !== 'string')
      return new Refusal('not-a-note', `expected text in ${key}`);
  }
  return {
    ...quantity,
    ...pick(input, 'note'),
    ...pick(input, 'derivedFrom'),
    ...pick(input, 'source'),
    ...(input['published'] === true ? {published: true} : {}),
  };
}

function readShape(input: Record<string, unknown>): Quantity | Refusal {
  const {value, qualifier = 'exact', low, high, missing} = input;
  if (missing === 'not-reported') return {precision: 'unknown'};
  if (missing === 'withheld' && low === undefined && high === undefined) return {precision: 'withheld'};
  if (typeof low === 'number' && typeof high === 'number') return fromRange(low, high, missing === 'withheld');
  if (typeof value === 'string' && input['qualifier'] === undefined) return readText(value);
  if (typeof value !== 'number') {
    return new Refusal(
      'not-a-quantity',
      'expected {value, qualifier}, {low, high} or {missing: "not-reported" | "withheld"}',
    );
  }
  switch (qualifier) {
    case 'exact':
    case 'about':
    case 'almost':
    case 'over':
    case 'under':
      return fromValue(qualifier, value);
    default:
      return new Refusal('not-a-quantity', `expected a qualifier: about, almost, over or under, got ${got(qualifier)}`);
  }
}

function fromValue(precision: 'exact' | 'about' | 'almost' | 'over' | 'under', value: number): Quantity | Refusal {
  // Minus zero would be printed with its sign.
  return precision === 'under' && value < 1
    ? new Refusal('not-a-quantity', `expected "under" with 1 or more, got ${value}`)
    : {precision, value: value + 0};
}

function fromRange(low: number, high: number, isWithheld: boolean): Quantity | Refusal {
  if (low >= high) return new Refusal('range-order', `expected a range from low to high, got ${low}..${high}`);
  return isWithheld ? {precision: 'withheld', within: {low, high}} : {precision: 'range', low, high};
}

function pick(input: Record<string, unknown>, key: string): Record<string, string> {
  const value = input[key];
  const text = typeof value === 'string' ? cleanText(value) : '';
  return text ? {[key]: text.slice(0, 500)} : {};
}

const got = (value: unknown): string =>
  typeof value === 'string' && value.trim() === '' ? 'an empty text' : describe(value);
