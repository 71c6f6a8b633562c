import {Refusal} from '../../figure-error.js';
import {readFlag} from '../flag.js';
import {cleanText, readLocalText} from '../local-text.js';
import {lowOf, qualifiers, spanOf, upperOf, type Missing, type Qualifier, type Quantity} from './quantity.js';
import {namesOf, objectOf} from '../../object-of.js';

/** What numbers a field can hold. */
export interface QuantityLimits {
  /** Lowest value; none when left out. */
  readonly min?: number;
  /** What is counted in whole numbers, such as `people`. */
  readonly whole?: string;
  /** Whether it can be a share of a whole, in per cent. */
  readonly shares?: boolean;
}

/** Those of a count of people. */
export const peopleLimits: QuantityLimits = {min: 0, whole: 'people'};

/** How a source can write each word before a number. The first is how it is written back. */
export const spellings: Readonly<Record<Exclude<Qualifier, 'exact'>, readonly [string, ...string[]]>> = {
  about: ['about', 'around', 'approximately', 'roughly', 'close to', 'some'],
  almost: ['almost', 'nearly'],
  'just-over': ['just over', 'slightly more than'],
  over: ['over', 'more than'],
  'at-least': ['at least', 'a minimum of'],
  under: ['under', 'fewer than', 'less than'],
  'up-to': ['up to', 'at most', 'as many as'],
};

/** How a source can say that there is no number. The first is how it is written back. */
export const silences: Readonly<Record<Missing, readonly [string, ...string[]]>> = {
  unknown: ['unknown', 'an unknown number', 'not specified'],
  unreported: ['unreported', 'not reported', 'did not report'],
  withheld: ['withheld'],
};

const expected = {kind: 'quantity', such: '9, "about 9" or "under 5"'};
const bySpelling = <Meaning extends string>(table: Readonly<Record<Meaning, readonly string[]>>) =>
  new Map(namesOf(table).flatMap((is) => table[is].map((text) => [text, is] as const)));
const words = bySpelling<Qualifier>({exact: [], ...spellings});
const silent = bySpelling(silences);
/** What a word before a number says; empty for any other. */
export const qualifierOf = (word: string): string => words.get(word.toLowerCase()) ?? '';
/** Why there is no number, as a source can say it; empty for any other text. */
export const silenceOf = (text: string): Missing | '' => silent.get(text.toLowerCase()) ?? '';

const zeros: Readonly<Record<string, string>> = {thousand: 'e3', million: 'e6', billion: 'e9'};
/** The words that stand for the zeros of a number, as a pattern. */
export const magnitudes = Object.keys(zeros).join('|');
// `1.000` is a thousand in half of the world, so that it is no 1 here; of millions three decimals are plain.
const thousands = String.raw`(?!-?[1-9]\d{0,2}\.\d{3}(?!\d| ?%| (?:${magnitudes})))`;
const number = String.raw`(${thousands}-?\d+(?:\.\d+)?(?: (?:${magnitudes}))?)`;
const written = new RegExp(`^(?:(${[...words.keys()].join('|')}) )?${number} ?(%)?$`);
const range = new RegExp(`^(withheld )?${number}(?: ?\\.\\. ?| to )${number} ?(%)?$`);
const limit = 1e15;
const shapes = '{value, qualifier}, {low, high}, {share} or {missing: "unknown" | "unreported" | "withheld"}';

/**
 * Reads a quantity as attributes and JSON write it: `9`, `"about 9"`, `"6..9"`, `"15.3 million"`, `"23%"`, `"unknown"`,
 * `"withheld 1..4"`, `{value, qualifier}`, `{low, high}`, `{share, qualifier, of}` or `{missing}`.
 *
 * @returns the quantity, or a refusal that says how to write it.
 */
export function readQuantity(input: unknown, limits: QuantityLimits = {}): Quantity | Refusal {
  const quantity = readAny(input);
  if (quantity instanceof Refusal) return quantity;
  if (quantity.precision !== 'share') return refusalOf(quantity, limits) ?? quantity;
  if (!limits.shares) return new Refusal('not-a-quantity', {expected: {kind: 'number'}, found: input});
  const {percent} = quantity;
  if ((upperOf(percent) ?? 0) > 100) return new Refusal('above-limit', {expected: {kind: 'share', most: '100%'}});
  return refusalOf(percent, {min: 0}) ?? quantity;
}

function refusalOf(quantity: Quantity, limits: QuantityLimits): Refusal | undefined {
  for (const value of [spanOf(quantity)?.low ?? lowOf(quantity), upperOf(quantity)]) {
    if (value === undefined) continue;
    if (!Number.isFinite(value) || Math.abs(value) > limit)
      return new Refusal('above-limit', {expected: {most: limit}, found: value});
    if (limits.min !== undefined && value < limits.min) {
      return new Refusal('below-minimum', {expected: {least: limits.min}, found: value});
    }
    if (limits.whole && !Number.isInteger(value)) {
      return new Refusal('not-whole', {expected: {kind: 'whole number', of: limits.whole}, found: value});
    }
    // More would be printed rounded, as a number that the source does not give.
    if (Number(value.toFixed(2)) !== value) {
      return new Refusal('too-precise', {expected: {most: 2, of: 'decimals'}, found: value});
    }
  }
  return undefined;
}

function readAny(input: unknown): Quantity | Refusal {
  if (typeof input === 'number') return fromValue('exact', input);
  if (typeof input === 'string') return readText(input);
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return new Refusal('not-a-quantity', {expected, found: input});
  }
  return readObject(objectOf(input));
}

function readText(input: string): Quantity | Refusal {
  const text = input.trim().replace(/\s+/g, ' ').toLowerCase();
  const precision = silenceOf(text);
  if (precision) return {precision};
  if (text === 'none') return fromValue('exact', 0);
  const between = range.exec(text);
  if (between) {
    const [, withheld, low = '', high = '', percent] = between;
    if (high.includes(' ') && !low.includes(' ') && lowest(low) !== 0) {
      return new Refusal('not-a-quantity', {expected: {kind: 'range', such: '3 million..5 million'}, found: input});
    }
    if (withheld && percent) return new Refusal('not-a-quantity', {expected, found: input});
    return shared(fromRange(lowest(low), lowest(high), withheld !== undefined, percent), percent);
  }
  const match = written.exec(text);
  if (match) {
    const [, word = '', digits = '', percent] = match;
    return shared(fromValue(words.get(word) ?? 'exact', lowest(digits)), percent);
  }
  return refuseText(text, input);
}

/** `15.3 million` → 15300000, without the error of a product. */
function lowest(text: string): number {
  const [digits = '', unit = ''] = text.split(' ');
  return Number(`${digits}${zeros[unit] ?? ''}`);
}

function refuseText(text: string, input: unknown): Refusal {
  const [digital = ''] = /(?:^|(?<=[a-z] ))-?\d{1,3}(?:[.,\u00a0\u202f'’ ]\d{3})+(?:[.,]\d+)?$/.exec(text) ?? [];
  if (digital) {
    const suggestion = digital.replace(/[.,]\d{1,2}$/, '').replace(/[^\d-]/g, '');
    return new Refusal('with-separators', {expected, found: input, suggestion});
  }
  return new Refusal(/^(?:[a-z]+ )?\+\d/.test(text) ? 'plus-sign' : 'not-a-quantity', {expected, found: input});
}

function readObject(input: Record<string, unknown>): Quantity | Refusal {
  const quantity = readShape(input);
  if (quantity instanceof Refusal) return quantity;
  const texts: Record<string, unknown> = {};
  for (const key of quantity.precision === 'share' ? ['note', 'derivedFrom', 'of'] : ['note', 'derivedFrom']) {
    const given = input[key];
    if (given === undefined || given === '') continue;
    const text = readLocalText(given);
    if (text instanceof Refusal) return new Refusal('not-a-note', text.facts, [key, ...text.steps]);
    texts[key] = text;
  }
  const {source} = input;
  if (source !== undefined && typeof source !== 'string') {
    return new Refusal('not-a-note', {expected: {kind: 'key', of: 'sources'}, found: source}, ['source']);
  }
  const published = input['published'] === undefined ? false : readFlag(input['published']);
  if (published instanceof Refusal) return new Refusal(published.issue, published.facts, ['published']);
  return {
    ...quantity,
    ...texts,
    ...(source ? {source: cleanText(source).slice(0, 500)} : {}),
    ...(published ? {published} : {}),
  };
}

function readShape(input: Record<string, unknown>): Quantity | Refusal {
  const {value, share, qualifier = 'exact', low, high, missing} = input;
  if (missing === 'not-reported') return {precision: 'unknown'};
  if (missing === 'unknown' || missing === 'unreported') return {precision: missing};
  if (missing === 'withheld' && low === undefined && high === undefined) return {precision: missing};
  if (typeof low === 'number' && typeof high === 'number') return fromRange(low, high, missing === 'withheld');
  if (typeof value === 'string' && input['qualifier'] === undefined) return readText(value);
  const stated = typeof share === 'number' ? share : value;
  if (typeof stated !== 'number') {
    return new Refusal('not-a-quantity', {expected: {kind: 'object', such: shapes}, found: missing ?? input});
  }
  const known = qualifiers.find((one) => one === qualifier);
  if (!known) return new Refusal('not-a-quantity', {choices: qualifiers, found: qualifier}, ['qualifier']);
  return shared(fromValue(known, stated), share);
}

function fromValue(precision: Qualifier, value: number): Quantity | Refusal {
  // Minus zero would be printed with its sign.
  return (precision === 'under' || precision === 'up-to') && value < 1
    ? new Refusal('not-a-quantity', {expected: {least: 1, as: spellings[precision][0]}, found: value})
    : {precision, value: value + 0};
}

function fromRange(low: number, high: number, isWithheld: boolean, sign = ''): Quantity | Refusal {
  if (low >= high)
    return new Refusal('range-order', {expected: {kind: 'range', such: '6..9'}, found: `${low}..${high}${sign}`});
  return isWithheld ? {precision: 'withheld', within: {low, high}} : {precision: 'range', low, high};
}

/** The same in per cent, where that is how it was written. */
function shared(stated: Quantity | Refusal, percent: unknown): Quantity | Refusal {
  if (percent === undefined || stated instanceof Refusal) return stated;
  return 'value' in stated || 'low' in stated ? {precision: 'share', percent: stated} : stated;
}
