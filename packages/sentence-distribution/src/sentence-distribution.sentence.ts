import {readDuration} from '@tip-figures/record/values/duration.js';
import {describe} from '@tip-figures/record/figure-error.js';
import {highOf, readQuantity, type Quantity} from '@tip-figures/record/values/quantity.js';

/** What a court imposed. A fine is no imprisonment of zero years. */
export type Sentence =
  | {readonly kind: 'prison'; readonly months: number}
  | {readonly kind: 'fine'; readonly amount?: Quantity; readonly currency?: string}
  | {readonly kind: 'suspended'; readonly months?: number}
  | {readonly kind: 'other' | 'unknown'};

/** One sentence, or all that is known of several: the lightest and the heaviest. */
export interface Span {
  readonly from: Sentence;
  readonly to?: Sentence;
}

const example = 'expected a sentence such as P5Y6M, fine, "fine over 1000 EUR", "suspended P2Y", other or unknown';
const fine = /^fine (.+) ([A-Z]{3})$/;

/** Reads `P5Y6M`, `fine`, `fine over 1000 EUR`, `suspended P2Y`, `other` or `unknown`; else says how to write it. */
export function readSentence(input: unknown): Sentence | string {
  const text = typeof input === 'string' ? input.trim().replace(/\s+/g, ' ') : '';
  if (text === 'fine' || text === 'suspended' || text === 'other' || text === 'unknown') return {kind: text};
  const [, sum, currency] = fine.exec(text) ?? [];
  if (sum && currency) {
    const amount = readQuantity(sum, {min: 0});
    return typeof amount === 'string' ? amount : {kind: 'fine', amount, currency};
  }
  const suspended = /^suspended (.+)$/.exec(text)?.[1];
  const length = readDuration(suspended ?? text);
  if (!length?.months) return `${example}, got ${describe(input)}`;
  return {kind: suspended ? 'suspended' : 'prison', months: length.months};
}

/** Reads one sentence, or two with `..` between them. */
export function readSpan(input: string): Span | string {
  const [from = '', to, ...more] = input.split('..');
  return more.length ? `${example}, got ${describe(input)}` : spanOf(from, to);
}

/** Reads the lightest and the heaviest of several sentences. */
export function spanOf(lightest: unknown, heaviest: unknown): Span | string {
  const from = readSentence(lightest);
  if (typeof from === 'string' || heaviest === undefined) return typeof from === 'string' ? from : {from};
  const to = readSentence(heaviest);
  if (typeof to === 'string') return to;
  if (rank(from) < 0 || rank(to) < 0) return 'expected a range of fines, suspended sentences and imprisonment';
  return rank(from) < rank(to) || isSmaller(from, to)
    ? {from, to}
    : `expected a range from the lighter sentence to the heavier, got ${describe(lightest)} .. ${describe(heaviest)}`;
}

/** Sorts from the lightest to the heaviest: fines, suspended sentences, imprisonment. */
export const rank = (sentence: Sentence): number =>
  sentence.kind === 'prison' ? 2 + sentence.months : ['fine', 'suspended'].indexOf(sentence.kind);

const isSmaller = (a: Sentence, b: Sentence): boolean =>
  a.kind === 'fine' && b.kind === 'fine' && sumOf(a) < sumOf(b) && a.currency === b.currency;

const sumOf = ({amount}: {amount?: Quantity}): number => (amount && highOf(amount)) ?? NaN;
