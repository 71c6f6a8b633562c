import {readDuration, type Duration} from './duration.js';
import {Refusal} from '../figure-error.js';
import {highOf, type Quantity} from './quantity.js';
import {qualifierOf, readQuantity, spellings} from './read-quantity.js';

/** A length, or what a source says it is below or above: how far below or above is not known. */
interface Length extends Duration {
  readonly limit?: Limit;
  /** Whether there is a fine beside it, or can be one in its place. */
  readonly fine?: 'and' | 'or';
}

type Limit = keyof typeof sides;

/** What a court imposed. A fine is no imprisonment of zero years. */
export type Sentence =
  | ({readonly kind: 'prison'} & Length)
  | {readonly kind: 'fine'; readonly amount?: Quantity; readonly currency?: string}
  | ({readonly kind: 'suspended'} & Partial<Length>)
  | {readonly kind: 'life' | 'death' | 'other' | 'unknown'};

/** One sentence, or all that is known of several: the lightest and the heaviest. */
export interface Span {
  readonly from: Sentence;
  readonly to?: Sentence;
}

/** The words of a limit, and on which side of it the sentence is. */
export const sides = {under: -1, 'up-to': -1, 'at-least': 1, over: 1} as const;

const such =
  'P5Y6M, "8 years", "under 3 years", "suspended 2 years", fine, "fine just over 1000 EUR", "2 years and fine", "2 years or fine", life, death, other or unknown';
/** The sentences that are one word. */
export const plain = ['fine', 'suspended', 'life', 'death', 'other', 'unknown'] as const;
const fine = /^[Ff]ine (.+) ([A-Z]{3})$/;
const length = /^(suspended )?(?:(\D+) )?(.+?)(?: (and|or) fine)?$/i;

/**
 * Reads `P5Y6M`, `5 years 6 months` or `45 days`, `under 3 years`, `more than 10 years`, `suspended`, `suspended 2 years`, `fine`,
 * `fine just over 1000 EUR`, `2 years and fine`, `2 years or fine`, `life`, `death`, `other` or `unknown`, or refuses it.
 */
export function readSentence(input: unknown): Sentence | Refusal {
  const text = typeof input === 'string' ? input.trim().replace(/\s+/g, ' ') : '';
  const kind = plain.find((one) => one === text.toLowerCase());
  if (kind) return {kind};
  const [, sum, currency] = fine.exec(text) ?? [];
  if (sum && currency) {
    const amount = readQuantity(sum, {min: 0});
    return amount instanceof Refusal ? amount : {kind: 'fine', amount, currency};
  }
  const [, suspended, word, written, beside] = length.exec(text) ?? [];
  const duration = readDuration(written);
  const limit = word === undefined ? undefined : qualifierOf(word);
  if (!duration?.months || (limit !== undefined && !(limit in sides))) return refusalOf(input);
  return {
    kind: suspended ? 'suspended' : 'prison',
    ...duration,
    ...(limit && {limit: limit as Limit}),
    ...(beside && {fine: beside.toLowerCase() as 'and' | 'or'}),
  };
}

const refusalOf = (found: unknown): Refusal =>
  new Refusal('not-a-sentence', {expected: {kind: 'sentence', such}, found});

// A word before a number can end like the one between two ends, as "up to" does.
const endings = Object.values(spellings).flatMap((texts) => texts.flatMap((text) => /^(.*) to$/.exec(text)?.[1] ?? []));
const between = new RegExp(String.raw`\.\.|(?<!\b(?:${endings.join('|')})\s*)\sto\s`, 'i');

/** Reads one sentence, or two with `..` or `to` between them. */
export function readSpan(input: string): Span | Refusal {
  const [from = '', to, ...more] = input.split(between);
  return more.length ? refusalOf(input) : spanOf(from, to);
}

/** Reads the lightest and the heaviest of several sentences. */
export function spanOf(lightest: unknown, heaviest: unknown): Span | Refusal {
  const from = readSentence(lightest);
  if (from instanceof Refusal) return from;
  if (heaviest === undefined) return {from};
  const to = readSentence(heaviest);
  if (to instanceof Refusal) return to;
  if (rank(from) < 0 || rank(to) < 0) {
    return new Refusal('sentence-order', {choices: ['fine', 'suspended', 'prison', 'life', 'death']});
  }
  return rank(from) < rank(to) || isSmaller(from, to)
    ? {from, to}
    : new Refusal('sentence-order', {
        expected: {kind: 'range', such: 'fine .. 2 years'},
        found: [lightest, heaviest].join(' .. '),
      });
}

/** The same with imprisonment that is suspended; refused where there is none. */
export function suspendedSpan(span: Span | Refusal): Span | Refusal {
  if (span instanceof Refusal) return span;
  const {from, to} = span;
  const ends = [from, to ?? from].map((end): Sentence | undefined =>
    end.kind === 'prison' || end.kind === 'suspended' ? {...end, kind: 'suspended'} : undefined,
  );
  const [low, high] = ends;
  return low && high
    ? {from: low, ...(to && {to: high})}
    : new Refusal('not-a-sentence', {expected: {kind: 'prison sentence', such: '2 years'}});
}

const heavier = {fine: 0, suspended: 1, life: 1e6, death: 2e6, other: -1, unknown: -1} as const;

/** Whether a fine can be paid in place of imprisonment at an end of it: that counts on neither side of a minimum. */
export const canBeFine = ({from, to = from}: Span): boolean =>
  [from, to].some((end) => 'fine' in end && end.fine === 'or');

/** Sorts from the lightest to the heaviest: fines, suspended sentences, years of imprisonment, life, death. */
export const rank = (sentence: Sentence): number =>
  sentence.kind === 'prison' ? 2 + lengthOf(sentence) : heavier[sentence.kind];

/** Below zero where a sentence can be shorter than its length, above where it can be longer. */
export const limitOf = (sentence: Sentence): number => ('limit' in sentence ? sides[sentence.limit] : 0);

// "More than 5 years" is above 5 years, and "under 5 years" below.
const lengthOf = (sentence: Sentence & Partial<Length>): number => {
  const {months = 0, limit} = sentence;
  return months + (limit === 'under' || limit === 'over' ? sides[limit] / 100 : 0);
};

/** Between how many months of imprisonment sentences are; those of life and death are above all of them. */
export function reachOf({from, to = from}: Span): {readonly least: number; readonly most: number} {
  const isHeaviest = ({kind}: Sentence) => kind === 'life' || kind === 'death';
  const least = isHeaviest(from) ? Infinity : from.kind === 'prison' && limitOf(from) >= 0 ? lengthOf(from) : 0;
  const most = to.kind === 'fine' ? 0 : 'months' in to && limitOf(to) <= 0 ? lengthOf(to) : Infinity;
  return {least, most};
}

const isSmaller = (a: Sentence, b: Sentence): boolean =>
  a.kind === 'fine' && b.kind === 'fine'
    ? sumOf(a) < sumOf(b) && a.currency === b.currency
    : a.kind === 'suspended' && b.kind === 'suspended' && (a.months ?? Infinity) < (b.months ?? 0);

const sumOf = ({amount}: {amount?: Quantity}): number => (amount && highOf(amount)) ?? NaN;
