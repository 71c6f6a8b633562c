import type {Duration} from './duration.js';
import type {LocalText} from '../local-text.js';
import {highOf, type Quantity} from '../quantity/quantity.js';

/** A sum of money, where the source gives one. */
interface Sum {
  readonly amount?: Quantity;
  readonly currency?: string;
}

/** A fine beside another penalty, or in its place, with its sum. */
interface FineBeside extends Sum {
  readonly fine?: 'and' | 'or';
}

/** A length, or what a source says it is below or above: how far below or above is not known. */
interface Length extends Duration {
  readonly limit?: Limit;
}

/** On which side of its length a sentence is. */
export type Limit = keyof typeof sides;

/** What a court imposed. A fine is no imprisonment of zero years, and neither is a term that is suspended. */
export type Sentence =
  | ({readonly kind: 'prison'; /** How much of it is suspended. */ readonly part?: Duration} & Length & FineBeside)
  | ({readonly kind: 'suspended'} & Partial<Length> & FineBeside)
  | ({readonly kind: 'life' | 'death'} & FineBeside)
  | ({readonly kind: 'fine'} & Sum)
  | {readonly kind: 'community-service' | 'house-arrest' | 'unknown'}
  | {readonly kind: 'other'; /** What it is, in the document's own words. */ readonly label?: LocalText};

/** One sentence, or all that is known of several: the lightest and the heaviest. */
export interface Span {
  readonly from: Sentence;
  readonly to?: Sentence;
  /** Set where they are `from` or heavier, and no length says so with its limit. */
  readonly open?: true;
}

/** The words of a limit, and on which side of it the sentence is. */
export const sides = {under: -1, 'up-to': -1, 'at-least': 1, over: 1} as const;

/** The sentences that are one word. */
export const plain = [
  'fine',
  'suspended',
  'life',
  'death',
  'community-service',
  'house-arrest',
  'other',
  'unknown',
] as const;

/** Those that can be compared with others, from the lightest to the heaviest. */
export const comparable = ['fine', 'suspended', 'prison', 'life', 'death'] as const;

/** Sorts from the lightest to the heaviest: fines, suspended sentences, years of imprisonment, life, death; below 0 where that cannot be told. */
export function rank(sentence: Sentence): number {
  if (sentence.kind === 'prison') return 2 + lengthOf(sentence);
  const index = comparable.findIndex((kind) => kind === sentence.kind);
  return index > 2 ? index * 1e6 : index;
}

/** Below zero where a sentence can be shorter than its length, above where it can be longer. */
export function limitOf(sentence: Sentence): number {
  const limit = limitIn(sentence);
  return limit ? sides[limit] : 0;
}

/** The word of a limit; empty where a length is that of the source. */
export const limitIn = (sentence: Sentence): Limit | '' => ('limit' in sentence && sentence.limit) || '';

/** Whether a fine can be paid in place of imprisonment at an end of it: that counts on neither side of a minimum. */
export const canBeFine = ({from, to = from}: Pick<Span, 'to'> & Partial<Pick<Span, 'from'>>): boolean =>
  [from, to].some((end) => end && 'fine' in end && end.fine === 'or');

// "More than 5 years" is above 5 years, and "under 5 years" below.
const lengthOf = (sentence: Sentence & Partial<Length>): number => {
  const {months = 0, limit} = sentence;
  return months + (limit === 'under' || limit === 'over' ? sides[limit] / 100 : 0);
};

/**
 * Between how many months of imprisonment to serve sentences are; those of life and death are above all of them. Of what is
 * suspended in part, at least the rest is to serve.
 */
export function reachOf({from, to = from, open}: Span): {readonly least: number; readonly most: number} {
  const isHeaviest = ({kind}: Sentence) => kind === 'life' || kind === 'death';
  const served = (sentence: Sentence) =>
    sentence.kind === 'prison' && limitOf(sentence) >= 0 ? lengthOf(sentence) - (sentence.part?.months ?? 0) : 0;
  const isNoPrison = to.kind === 'fine' || to.kind === 'community-service';
  const isLength = 'months' in to && limitOf(to) <= 0;
  return {
    least: isHeaviest(from) ? Infinity : served(from),
    most: open ? Infinity : isNoPrison ? 0 : isLength ? lengthOf(to) : Infinity,
  };
}

/** Whether one is lighter than another of its kind. */
export const isSmaller = (a: Sentence, b: Sentence): boolean =>
  a.kind === 'fine' && b.kind === 'fine'
    ? sumOf(a) < sumOf(b) && a.currency === b.currency
    : a.kind === 'suspended' && b.kind === 'suspended' && (a.months ?? Infinity) < (b.months ?? 0);

const sumOf = ({amount}: Sum): number => (amount && highOf(amount)) ?? NaN;
