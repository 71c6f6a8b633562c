import type {Counted} from '@tip-figures/core/counts/count-scale.js';
import type {Part} from '@tip-figures/record/fields/parts/parts.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import type {Agency} from '@tip-figures/record/fields/stage/stage.js';
import {units} from '@tip-figures/record/values/justice/stage-text.js';
import type {Count, CountUnit, JusticeOutcomes} from './justice-outcomes.model.js';

/**
 * Whom a row counts: all who came to a stage, or the new ones beside those whose case goes on from earlier periods; or some of
 * these, by form of exploitation, under other laws, or by the agency that counts them.
 */
type Name =
  | {readonly kind: 'stage' | 'new' | 'continued' | 'other-laws'}
  | {readonly kind: 'form'; readonly part: Part}
  | {readonly kind: 'agency'; readonly part: Agency};

/** A number as the stages tell it. */
export type Row = Name &
  Counted & {
    /** The count that it is of. */
    readonly count: Count;
    /** The unit of the block that it is drawn in: no two units share one. */
    readonly block: CountUnit;
  };

/** What the stages tell, in the order in which it is drawn: cases, offences and incidents, then people. */
export function rowsOf({counts}: JusticeOutcomes): Row[] {
  const [only, ...more] = units.filter((unit) => counts.some((count) => count.unit === unit));
  // A count or share of which nobody said the unit is beside those of the only one.
  const beside = only && !more.length ? only : 'none';
  return [...units, 'none' as const].flatMap((block) =>
    counts
      .filter(({unit}) => (unit === 'none' ? beside : unit) === block)
      .flatMap((count) => rowsAt(count).map((row) => ({...row, count, block}))),
  );
}

function rowsAt({agencies = [], by = [], continued, otherLaws, previous, quantity}: Count): (Name & Counted)[] {
  return [
    {kind: continued ? 'new' : 'stage', quantity, earlier: newestFirst(previous)},
    ...by.map((part) => ({kind: 'form' as const, part, ...countedOf(part)})),
    ...(otherLaws ? [{kind: 'other-laws' as const, ...countedOf({quantity: otherLaws})}] : []),
    ...agencies.map((part) => ({kind: 'agency' as const, part, ...countedOf(part)})),
    ...(continued ? [{kind: 'continued' as const, ...countedOf({quantity: continued})}] : []),
  ];
}

const countedOf = ({quantity, previous}: Pick<Part, 'quantity' | 'previous'>): Counted => ({
  quantity,
  earlier: newestFirst(previous),
});

const newestFirst = (earlier: readonly DatedQuantity[] = []): DatedQuantity[] => [...earlier].reverse();

/** Whether it is a part of the stage above it. */
export const isInside = ({kind}: Row): boolean => kind === 'form' || kind === 'other-laws' || kind === 'agency';
