import {refuse} from '@tip-figures/record/figure-error.js';
import {contextOf, type Context} from '@tip-figures/record/sections/context.js';
import {readSection} from '@tip-figures/record/sections/declaration.js';
import {sentenceDistribution, type SentenceGroup} from '@tip-figures/record/sections/sentence-distribution.js';
import type {Duration} from '@tip-figures/record/values/duration.js';
import {boundsOf, commonReach} from '@tip-figures/record/values/bounds.js';
import {highOf, isExact, isOpen, lowOf, unknownQuantity, type Quantity} from '@tip-figures/record/values/quantity.js';
import {rank, reachOf, type Span} from '@tip-figures/record/values/sentence.js';
import {writeQuantity} from '@tip-figures/record/values/write-quantity.js';

/** The sentences of the people convicted, against the legal minimum. */
export interface SentenceDistribution {
  readonly context: Context;
  readonly convicted: Quantity;
  /** The shortest imprisonment that the law allows. */
  readonly minimum?: Duration;
  /** Lanes of other penalties first, then by length of imprisonment. */
  readonly groups: readonly SentenceGroup[];
}

/** How a group stands to the minimum; `unclear` where the source does not tell. */
export type Standing = 'below' | 'at' | 'above' | 'reached' | 'unclear';

/**
 * Reads an untrusted section into sentences.
 *
 * The groups may hold fewer people than were convicted: the rest is not known, and not drawn.
 *
 * @throws {FigureError} code `schema`, naming the path, such as `sentences[1].count`.
 */
export function parseSentenceDistribution(section: Record<string, unknown>): SentenceDistribution {
  const {convicted = unknownQuantity, minimum, sentences, ...shared} = readSection(sentenceDistribution, section);
  if (!sentences && highOf(convicted) !== 0) refuse('missing', 'is missing', ['sentences']);
  const groups = [...(sentences ?? [])].sort((a, b) => order(a) - order(b));
  const sum = groups.reduce((total, {count}) => total + (lowOf(count) ?? 0), 0);
  const most = boundsOf(convicted, commonReach)?.high ?? Infinity;
  if (sum > most) {
    const all = writeQuantity(convicted);
    refuse('above-convicted', `expected at most convicted, ${all}, got ${sum}`, ['sentences']);
  }
  return {context: contextOf(shared), convicted, ...(minimum ? {minimum} : {}), groups};
}

/** How the sentences of a group stand to the minimum. */
export function standingOf(span: Span, minimum: Duration | undefined): Standing {
  if (!minimum) return 'unclear';
  const {least, most} = reachOf(span);
  if (least > minimum.months) return 'above';
  if (least === minimum.months) return span.to ? 'reached' : 'at';
  return most < minimum.months ? 'below' : 'unclear';
}

/**
 * How many people got the minimum or more; `undefined` where nothing can be claimed: no minimum, a
 * range that straddles it, counts that are not exact, or people whose sentence is not known.
 */
export function reachedOf({minimum, groups, convicted}: SentenceDistribution): number | undefined {
  if (!minimum || restOf({groups, convicted}) !== 0) return undefined;
  const isStanding = (...wanted: Standing[]) => groups.filter((group) => wanted.includes(standingOf(group, minimum)));
  return isStanding('unclear').length ? undefined : sumOf(isStanding('at', 'above', 'reached'));
}

/** People convicted whose sentence is not given at all; `undefined` where counts are not exact. */
export function restOf({convicted, groups}: Pick<SentenceDistribution, 'convicted' | 'groups'>): number | undefined {
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

/** Whether the source says that nobody was convicted. */
export const isNobody = ({convicted}: SentenceDistribution): boolean => isExact(convicted) && convicted.value === 0;

const lanes = ['fine', 'suspended', 'other', 'unknown'];

// What is lighter comes first; what cannot be compared keeps its order.
function order({from, to}: Span): number {
  const lane = lanes.indexOf(from.kind);
  return to || lane < 0 ? 10 + rank(from) : lane;
}
