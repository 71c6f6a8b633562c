import type {SentenceGroup} from '@tip-figures/record/fields/sentences/sentences.js';
import type {Term} from '@tip-figures/record/fields/sentences/terms.js';
import {exactly, isExact, isOpen, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {rank} from '@tip-figures/record/values/justice/sentence.js';
import {isNobody, reachedOf, sumOf, type SentenceDistribution} from './sentence-distribution.model.js';
import {minimumFor, standingOf, type Minimum, type Standing} from '@tip-figures/record/fields/sentences/standing.js';

/** The shortest imprisonment that the law allows. */
export interface MinimumFact {
  readonly kind: 'minimum';
  readonly minimum: Minimum;
}

/** How many of all got the minimum or more, and how many less. */
export interface ReachedFact {
  readonly kind: 'reached';
  readonly reached: number;
  readonly below: number;
  readonly of: Quantity;
}

/** All people convicted. */
export interface ConvictedFact {
  readonly kind: 'convicted';
  readonly quantity: Quantity;
}

/** People with one sentence, or with sentences of which the ends are known. */
export interface GroupFact {
  readonly kind: 'group';
  readonly group: SentenceGroup;
  readonly standing: Standing;
  /** The minimum that holds for them. */
  readonly minimum?: Minimum | undefined;
}

/** From which imprisonment to which the law goes. */
export interface LawFact {
  readonly kind: 'law';
  readonly term: Term;
}

export type Fact = MinimumFact | ReachedFact | ConvictedFact | GroupFact | LawFact;

/** What sentences tell, in the order in which it is drawn: of minimums the lightest comes first, of sentences the heaviest. */
export function factsOf(model: SentenceDistribution): Fact[] {
  const {convicted, groups, minimums, prescribed} = model;
  const reached = isNobody(model) ? undefined : reachedOf(model);
  const sum = sumOf(groups);
  return [
    ...(convicted.precision === 'unknown' ? [] : [{kind: 'convicted', quantity: convicted} as const]),
    ...[...minimums].reverse().map((minimum): Fact => ({kind: 'minimum', minimum})),
    ...(reached === undefined || sum === undefined
      ? []
      : [{kind: 'reached', reached, below: sum - reached, of: isExact(convicted) ? convicted : exactly(sum)} as const]),
    ...groups.map((group): Fact => ({
      kind: 'group',
      group,
      standing: standingIn(group, minimums),
      minimum: minimumFor(group, minimums),
    })),
    ...prescribed.map((term): Fact => ({kind: 'law', term})),
  ];
}

/** A fine is not measured against a minimum of imprisonment. */
function standingIn(group: SentenceGroup, minimums: readonly Minimum[]): Standing {
  const {from, to = from} = group;
  return rank(to) > rank({kind: 'suspended'}) ? standingOf(group, minimums) : 'unclear';
}

/**
 * The facts that are drawn. All people convicted are told of beside those at or above the minimum; where no sentence is
 * placed, a minimum that is the lower end of what is told of the law is not told again.
 *
 * @param isInWords - whether no sentence is placed.
 */
export function drawnOf<Given extends Fact>(facts: readonly Given[], isInWords: boolean): Given[] {
  const hasReached = facts.some(({kind}) => kind === 'reached');
  return facts.filter((fact) => {
    if (fact.kind === 'convicted') return isInWords || !hasReached || isOpen(fact.quantity);
    return fact.kind !== 'minimum' || !isInWords || !facts.some((one) => one.kind === 'law' && isStart(fact, one));
  });
}

const isStart = ({minimum: {key, months}}: MinimumFact, {term}: LawFact): boolean =>
  term.key === key && term.from !== undefined && 'months' in term.from && term.from.months === months;
