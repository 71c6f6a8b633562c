import type {SentenceGroup} from '@tip-figures/record/fields/sentences/sentences.js';
import {minimumFor, standingOf, type Minimum, type Standing} from '@tip-figures/record/fields/sentences/standing.js';
import type {Term} from '@tip-figures/record/fields/sentences/terms.js';
import {rank} from '@tip-figures/record/values/justice/sentence.js';
import {exactly, isExact, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {isNobody, reachedOf, sumOf, type SentenceDistribution} from './sentence-distribution.model.js';

/** People with one sentence, or with sentences of which the ends are known. */
export interface GroupRow {
  readonly fact: 'group';
  readonly group: SentenceGroup;
  readonly standing: Standing;
  /** The minimum that holds for them. */
  readonly minimum?: Minimum | undefined;
}

/** How many of all got the minimum or more, and how many less. */
export interface ReachedRow {
  readonly fact: 'reached';
  readonly reached: number;
  readonly below: number;
  readonly of: Quantity;
}

/** What sentences tell: how many were convicted, the shortest imprisonment that the law allows, and what else it prescribes. */
export type Row =
  | {readonly fact: 'convicted'; readonly quantity: Quantity}
  | {readonly fact: 'minimum'; readonly minimum: Minimum}
  | ReachedRow
  | GroupRow
  | {readonly fact: 'law'; readonly term: Term};

/** All rows: of minimums the lightest comes first, of sentences the heaviest. */
export function rowsOf(model: SentenceDistribution): Row[] {
  const {convicted, groups, minimums, prescribed} = model;
  const reached = isNobody(model) ? undefined : reachedOf(model);
  const sum = sumOf(groups);
  return [
    ...(convicted.precision === 'unknown' ? [] : [{fact: 'convicted', quantity: convicted} as const]),
    ...[...minimums].reverse().map((minimum): Row => ({fact: 'minimum', minimum})),
    ...(reached === undefined || sum === undefined
      ? []
      : [{fact: 'reached', reached, below: sum - reached, of: isExact(convicted) ? convicted : exactly(sum)} as const]),
    ...groups.map((group): Row => ({
      fact: 'group',
      group,
      standing: standingIn(group, minimums),
      minimum: minimumFor(group, minimums),
    })),
    ...prescribed.map((term): Row => ({fact: 'law', term})),
  ];
}

/** A fine is not measured against a minimum of imprisonment. */
function standingIn(group: SentenceGroup, minimums: readonly Minimum[]): Standing {
  const {from, to = from} = group;
  return rank(to) > rank({kind: 'suspended'}) ? standingOf(group, minimums) : 'unclear';
}

/** What the law says, each once: a minimum that is the lower end of a term is not told beside it. */
export const lawsOf = ({minimums, prescribed}: SentenceDistribution): Term[] => [
  ...[...minimums]
    .reverse()
    .filter((minimum) => !isTold(minimum, {prescribed}))
    .map(({ofSome: _ofSome, key, label, ...length}): Term => ({
      ...(key !== undefined && {key}),
      ...(label && {label}),
      from: {kind: 'prison', ...length},
    })),
  ...prescribed,
];

/** Whether it is the lower end of what is told of the law. */
export const isTold = ({key, months}: Minimum, {prescribed}: Pick<SentenceDistribution, 'prescribed'>): boolean =>
  prescribed.some(({key: whose, from}) => whose === key && from && 'months' in from && from.months === months);
