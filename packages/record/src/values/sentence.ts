import {readDuration, type Duration} from './duration.js';
import {describe, Refusal} from '../figure-error.js';
import {highOf, type Quantity} from './quantity.js';
import {readQuantity, spellings} from './read-quantity.js';

/** A length, or what a source says it is below or above: how far below or above is not known. */
interface Length extends Duration {
  readonly limit?: Limit;
}

type Limit = keyof typeof beside;

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

// Where a length that is only limited is sorted, beside the same length.
const beside = {under: -2, 'up-to': -1, 'at-least': 1, over: 2} as const;
export const limits = Object.keys(beside) as Limit[];

const example =
  'expected a sentence such as P5Y6M, "8 years", "under 3 years", "suspended 2 years", fine, "fine just over 1000 EUR", life, death, other or unknown';
const plain = ['fine', 'suspended', 'life', 'death', 'other', 'unknown'] as const;
const fine = /^[Ff]ine (.+) ([A-Z]{3})$/;
const length = new RegExp(`^(suspended )?(?:(${limits.flatMap((one) => spellings[one]).join('|')}) )?(.+)$`, 'i');

/**
 * Reads `P5Y6M`, `5 years 6 months` or `45 days`, `under 3 years`, `more than 10 years`, `suspended`, `suspended 2 years`, `fine`,
 * `fine just over 1000 EUR`, `life`, `death`, `other` or `unknown`, or refuses it.
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
  const [, suspended, word = '', written] = length.exec(text) ?? [];
  const duration = readDuration(written);
  if (!duration?.months) return refusalOf(input);
  const limit = limits.find((one) => spellings[one].includes(word.toLowerCase()));
  return {kind: suspended ? 'suspended' : 'prison', ...duration, ...(limit && {limit})};
}

const refusalOf = (input: unknown): Refusal => new Refusal('not-a-sentence', `${example}, got ${describe(input)}`);

/** Reads one sentence, or two with `..` or `to` between them. */
export function readSpan(input: string): Span | Refusal {
  const [from = '', to, ...more] = input.split(/\.\.|(?<!\bup\s*)\sto\s/i);
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
    return new Refusal(
      'sentence-order',
      'expected a range of fines, suspended sentences, imprisonment, life and death',
    );
  }
  return rank(from) < rank(to) || isSmaller(from, to)
    ? {from, to}
    : new Refusal(
        'sentence-order',
        `expected a range from the lighter sentence to the heavier, got ${describe(lightest)} .. ${describe(heaviest)}`,
      );
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
    : new Refusal('not-a-sentence', 'expected imprisonment that can be suspended');
}

const heavier = {fine: 0, suspended: 1, life: 1e6, death: 2e6, other: -1, unknown: -1} as const;

/** Sorts from the lightest to the heaviest: fines, suspended sentences, years of imprisonment, life, death. */
export const rank = (sentence: Sentence): number =>
  sentence.kind === 'prison' ? 2 + sentence.months + limitOf(sentence) / 100 : heavier[sentence.kind];

/** Whether it stands for several sentences, or for one of which only a limit is known. */
export const isSpread = ({from, to}: Span): boolean => to !== undefined || 'limit' in from;

/** Below zero where a sentence can be shorter than its length, above where it can be longer. */
export const limitOf = (sentence: Sentence): number => ('limit' in sentence ? beside[sentence.limit] : 0);

/** Between how many months of imprisonment sentences are; those of life and death are above all of them. */
export function reachOf({from, to = from}: Span): {readonly least: number; readonly most: number} {
  const isHeaviest = ({kind}: Sentence) => kind === 'life' || kind === 'death';
  // "More than 5 years" is above 5 years, and "under 5 years" below.
  const least =
    from.kind === 'prison'
      ? limitOf(from) < 0
        ? 0
        : from.months + Number(from.limit === 'over') / 100
      : isHeaviest(from)
        ? Infinity
        : 0;
  const most =
    to.kind === 'fine'
      ? 0
      : 'months' in to && limitOf(to) <= 0
        ? (to.months ?? 0) - Number(to.limit === 'under') / 100
        : Infinity;
  return {least, most};
}

const isSmaller = (a: Sentence, b: Sentence): boolean =>
  a.kind === 'fine' && b.kind === 'fine'
    ? sumOf(a) < sumOf(b) && a.currency === b.currency
    : a.kind === 'suspended' && b.kind === 'suspended' && (a.months ?? Infinity) < (b.months ?? 0);

const sumOf = ({amount}: {amount?: Quantity}): number => (amount && highOf(amount)) ?? NaN;
