import type {SentenceGroup} from '@tip-figures/record/fields/sentences/sentences.js';
import {isSpread} from '@tip-figures/record/fields/sentences/standing.js';
import type {Duration} from '@tip-figures/record/values/justice/duration.js';
import {rank, type Sentence} from '@tip-figures/record/values/justice/sentence.js';
import {
  exactly,
  highOf,
  isExact,
  isOpen,
  missingOf,
  type Quantity,
} from '@tip-figures/record/values/quantity/quantity.js';
import {reachedOf, sumOf, type SentenceDistribution} from './sentence-distribution.model.js';
import type {GroupRow} from './sentence-distribution.rows.js';

/**
 * How the people of a group are drawn: as marks at a term, as a box from end to end, in the lane of a penalty heavier than
 * years, below the axis without prison to serve or as what has no place among penalties, or, where they are nobody, not at all.
 */
export type Form = 'term' | 'range' | 'heavier' | 'free' | 'other' | 'none';

const free: readonly Sentence['kind'][] = ['fine', 'suspended', 'community-service', 'house-arrest'];

export function formOf(group: SentenceGroup): Form {
  const {from, to = from, open} = group;
  if (highOf(group.count) === 0) return 'none';
  if (free.includes(to.kind) && !open) return 'free';
  if (rank(from) < 0) return free.includes(from.kind) ? 'free' : 'other';
  // What is open above life is life at least.
  if (from.kind !== 'prison' && from.kind === to.kind && rank(from) > 2) return 'heavier';
  return isSpread(group) ? 'range' : 'term';
}

export const isOnAxis = (group: SentenceGroup): boolean => ['term', 'range', 'heavier'].includes(formOf(group));

/** A row of the drawing: one group, or all whose terms are exact. */
export type Statement<Given extends GroupRow> = readonly [Given, ...Given[]];

/** The rows on the axis: terms and ranges, then what is heavier. Exact terms under one minimum share a row. */
export function statementsOf<Given extends GroupRow>(rows: readonly Given[]): Statement<Given>[] {
  const statements: [Given, ...Given[]][] = [];
  for (const row of rows) {
    const {minimum} = row.group;
    const like = isShared(row.group) && statements.find(([{group}]) => isShared(group) && group.minimum === minimum);
    if (like) like.push(row);
    else statements.push([row]);
  }
  const isHeavier = ([{group}]: Statement<Given>) => formOf(group) === 'heavier';
  return [...statements.filter((one) => !isHeavier(one)), ...statements.filter(isHeavier).reverse()];
}

const isShared = (group: SentenceGroup): boolean =>
  formOf(group) === 'term' && isExact(group.count) && !group.fineOrPrison && !isPart(group.from);

/** Whether some of a term is suspended. */
export const isPart = (sentence: Sentence): sentence is Sentence & {readonly part: Duration} =>
  'part' in sentence && Boolean(sentence.part);

/** How many of all got the penalty that most people got, of penalties other than a term. */
export interface Loud<Given> {
  readonly row: Given;
  readonly of: Quantity | undefined;
}

/** The largest group of one penalty with a name and an exact count, where nothing is said of a minimum; none beside as many with a term. */
export function loudOf<Given extends GroupRow>(
  rows: readonly Given[],
  model: SentenceDistribution,
): Loud<Given> | undefined {
  const {convicted, groups} = model;
  const isRange = ({group}: GroupRow) => formOf(group) === 'range';
  // One that is not known may be the largest.
  const isUnknown = rows.some((row) => !isRange(row) && missingOf(row.group.count));
  if (reachedOf(model) !== undefined || isUnknown) return undefined;
  const size = ({group: {count}}: GroupRow) => highOf(count) ?? 0;
  const isNamed = ({group}: GroupRow) =>
    ['heavier', 'free'].includes(formOf(group)) &&
    isExact(group.count) &&
    group.from.kind === (group.to ?? group.from).kind;
  const [row, next] = rows.filter(isNamed).sort((a, b) => size(b) - size(a));
  const terms = rows.filter(({group}) => formOf(group) === 'term').reduce((sum, one) => sum + size(one), 0);
  if (!row || size(row) <= Math.max(terms, next ? size(next) : 0)) return undefined;
  const sum = isOpen(convicted) ? sumOf(groups) : undefined;
  return {row, of: isExact(convicted) ? convicted : sum === undefined ? undefined : exactly(sum)};
}
