import type {Part} from '@tip-figures/record/fields/parts/parts.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import type {Agency} from '@tip-figures/record/fields/stage/stage.js';
import {units} from '@tip-figures/record/values/justice/stage-text.js';
import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import type {Count, CountUnit, JusticeOutcomes} from './justice-outcomes.model.js';

interface Told {
  /** The count that tells it. */
  readonly count: Count;
  /** The unit of the block that it is drawn in: no two units share one. */
  readonly block: CountUnit;
  /** The same of earlier periods, newest first. */
  readonly earlier: readonly DatedQuantity[];
}

/** All who came to a stage, or the new ones beside those of earlier periods. */
export interface StageFact extends Told {
  readonly kind: 'stage' | 'new';
  /** Left out where the source only gives parts. */
  readonly quantity?: Quantity | undefined;
}

/** Those whose case goes on from earlier periods, who are not among the new ones. */
export interface ContinuedFact extends Told {
  readonly kind: 'continued';
  readonly quantity: Quantity;
}

/** Some of those of a stage: of one form of exploitation, or under other laws. */
export interface FormFact extends Told {
  readonly kind: 'form';
  readonly part: Part;
  readonly quantity: Quantity;
}

export interface OtherLawsFact extends Told {
  readonly kind: 'other-laws';
  readonly quantity: Quantity;
}

/** Those whom one agency counts at a stage. */
export interface AgencyFact extends Told {
  readonly kind: 'agency';
  readonly part: Agency;
  readonly quantity: Quantity;
}

export type Fact = StageFact | ContinuedFact | FormFact | OtherLawsFact | AgencyFact;

/** What the stages tell, in the order in which it is drawn: cases, offences and incidents, then people. */
export function factsOf({counts}: JusticeOutcomes): Fact[] {
  const [only, ...more] = units.filter((unit) => counts.some((count) => count.unit === unit));
  // A count or share of which nobody said the unit is beside those of the only one.
  const beside = only && !more.length ? only : 'none';
  return [...units, 'none' as const].flatMap((block) =>
    counts
      .filter(({unit}) => (unit === 'none' ? beside : unit) === block)
      .flatMap((count) => factsAt(count, {count, block, earlier: []})),
  );
}

function factsAt({agencies = [], by = [], continued, otherLaws, previous, quantity}: Count, told: Told): Fact[] {
  const beside = <One extends Part | Agency>(part: One) => ({
    ...told,
    part,
    quantity: part.quantity,
    earlier: newestFirst(part.previous),
  });
  return [
    {...told, kind: continued ? 'new' : 'stage', quantity, earlier: newestFirst(previous)},
    ...by.map((part) => ({...beside(part), kind: 'form' as const})),
    ...(otherLaws ? [{...told, kind: 'other-laws' as const, quantity: otherLaws}] : []),
    ...agencies.map((part) => ({...beside(part), kind: 'agency' as const})),
    ...(continued ? [{...told, kind: 'continued' as const, quantity: continued}] : []),
  ];
}

const newestFirst = (earlier: readonly DatedQuantity[] = []): DatedQuantity[] => [...earlier].reverse();

/** Whether it is a part of the stage above it. */
export const isInside = ({kind}: Fact): boolean => kind === 'form' || kind === 'other-laws' || kind === 'agency';
