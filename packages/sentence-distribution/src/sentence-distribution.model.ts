import {refuse} from '@tip-figures/record/figure-error.js';
import {contextOf, type Context} from '@tip-figures/record/section/context.js';
import {readSection} from '@tip-figures/record/section/declaration.js';
import {sentenceDistribution} from '@tip-figures/record/figures/sentence-distribution.js';
import type {SentenceGroup} from '@tip-figures/record/fields/sentences/sentences.js';
import {boundsOf, commonReach} from '@tip-figures/record/values/quantity/bounds.js';
import {
  highOf,
  isExact,
  isOpen,
  lowOf,
  missingOf,
  unknownQuantity,
  writeQuantity,
  type Quantity,
} from '@tip-figures/record/values/quantity/quantity.js';
import {rank, type Span} from '@tip-figures/record/values/justice/sentence.js';
import {minimumsOf, standingOf, type Minimum, type Standing} from '@tip-figures/record/fields/sentences/standing.js';
import type {Term} from '@tip-figures/record/fields/sentences/terms.js';

/** The sentences of the people convicted, against the legal minimum. */
export interface SentenceDistribution {
  readonly context: Context;
  readonly convicted: Quantity;
  /** The longest first. */
  readonly minimums: readonly Minimum[];
  readonly prescribed: readonly Term[];
  /** The heaviest first; penalties that have no place among years come last. */
  readonly groups: readonly SentenceGroup[];
}

/**
 * Reads an untrusted section into sentences.
 *
 * The groups may hold fewer people than were convicted: the sentences of the rest are not stated. No sentence is needed
 * where nobody was convicted, or beside what the law says.
 *
 * @throws {FigureError} code `schema`, naming the path, such as `sentences[1].count`.
 */
export function parseSentenceDistribution(section: Record<string, unknown>): SentenceDistribution {
  const {
    convicted = unknownQuantity,
    minimum,
    prescribed = [],
    sentences,
    ...shared
  } = readSection(sentenceDistribution, section);
  const terms = minimum ?? prescribed;
  if (!sentences && !terms.length && highOf(convicted) !== 0) refuse('missing', {}, ['sentences']);
  const minimums = minimumsOf(terms);
  const groups = [...(sentences ?? [])].sort((a, b) => order(b) - order(a) || rank(b.from) - rank(a.from));
  for (const [index, {minimum: key}] of (sentences ?? []).entries()) {
    if (key !== undefined && !minimums.some((one) => one.key === key)) {
      refuse('unknown-key', {expected: {kind: 'key', of: 'minimum'}, found: key}, ['sentences', index, 'minimum']);
    }
  }
  const sum = groups.reduce((total, {count}) => total + (lowOf(count) ?? 0), 0);
  const most = boundsOf(convicted, commonReach)?.high ?? Infinity;
  if (sum > most) {
    const all = writeQuantity(convicted);
    refuse('above-convicted', {expected: {most: all, as: 'convicted'}, found: sum}, ['sentences']);
  }
  return {context: contextOf(shared), convicted, minimums, prescribed, groups};
}

/**
 * How many people got the minimum or more; `undefined` where nothing can be claimed: no minimum, a
 * range that straddles it, counts that are not exact, or people whose sentence is not known.
 */
export function reachedOf({minimums, groups, convicted}: SentenceDistribution): number | undefined {
  if (!minimums.length || restOf({groups, convicted}) !== 0) return undefined;
  const isStanding = (...wanted: Standing[]) => groups.filter((group) => wanted.includes(standingOf(group, minimums)));
  return isStanding('unclear').length ? undefined : sumOf(isStanding('at', 'above', 'reached'));
}

/** People convicted whose sentence is not given at all; `undefined` where none is, or counts are not exact. */
export function restOf({convicted, groups}: Pick<SentenceDistribution, 'convicted' | 'groups'>): number | undefined {
  if (!groups.length) return undefined;
  const sum = sumOf(groups);
  if (sum === undefined || isOpen(convicted)) return sum && 0;
  return isExact(convicted) ? convicted.value - sum : undefined;
}

/** The people of groups; `undefined` where counts are not exact. */
export const sumOf = (groups: readonly SentenceGroup[]): number | undefined =>
  groups.reduce<number | undefined>(
    (sum, {count}) => (sum !== undefined && isExact(count) ? sum + count.value : undefined),
    0,
  );

/** Whether more were convicted than those whose sentences are counted, or how many is not said of all of them. */
export const hasOthers = ({convicted, groups}: SentenceDistribution): boolean =>
  convicted.precision !== 'unknown' &&
  groups.some(({count}) => !missingOf(count)) &&
  !(isExact(convicted) && sumOf(groups) === convicted.value);

/** Whether the source says that nobody was convicted. */
export const isNobody = ({convicted}: SentenceDistribution): boolean => isExact(convicted) && convicted.value === 0;

const withoutPlace = ['unknown', 'other', 'house-arrest', 'community-service', 'fine', 'suspended'];

// What is heavier comes first; what cannot be compared keeps its order.
function order({from, to = from}: Span): number {
  const last = withoutPlace.indexOf(to.kind);
  // Suspended terms are fewer than a thousand years long.
  return last < 0 ? 10 + rank(to) : last + ('months' in to ? (to.months ?? 0) / 1e5 : 0);
}
