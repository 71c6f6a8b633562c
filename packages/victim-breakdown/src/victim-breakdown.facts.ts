import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import type {Part} from '@tip-figures/record/fields/parts/parts.js';
import type {Status} from '@tip-figures/record/fields/choice/status.js';
import {keyIn, listOfPart, type ListName} from '@tip-figures/record/figures/victim-breakdown.js';
import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import type {VictimBreakdown} from './victim-breakdown.model.js';

interface Counted {
  readonly quantity: Quantity;
  /** The same of earlier periods, newest first. */
  readonly earlier: readonly DatedQuantity[];
}

/** All people counted, under the status that the source gives them. */
export interface TotalFact extends Counted {
  readonly kind: 'total';
  readonly status: Status;
}

/** Some of them, by the list that counts them. */
export interface PartFact extends Counted {
  readonly kind: 'part';
  readonly list: ListName;
  readonly part: Part;
  /** The part that they are in. */
  readonly inside?: Part;
}

/** Those whom the source leaves open. */
export interface RestFact extends Counted {
  readonly kind: 'rest';
  readonly list: ListName;
}

export type Fact = TotalFact | PartFact | RestFact;

/** What a breakdown tells, in the order in which it is drawn. */
export function factsOf({total, status, previous, lists}: VictimBreakdown): Fact[] {
  const newestFirst = (earlier: readonly DatedQuantity[] = []) => [...earlier].reverse();
  const partFact = (list: ListName, part: Part, inside?: Part): PartFact => ({
    kind: 'part',
    list,
    part,
    quantity: part.quantity,
    earlier: newestFirst(part.previous),
    ...(inside && {inside}),
  });
  return [
    ...(total ? [{kind: 'total' as const, status, quantity: total, earlier: newestFirst(previous)}] : []),
    ...lists.flatMap(({name, parts, rest}): Fact[] => [
      ...parts.flatMap((part) => [
        partFact(name, part),
        ...(part.including ?? []).map((one) => partFact(name, one, part)),
      ]),
      ...(rest ? [{kind: 'rest' as const, list: name, quantity: rest, earlier: []}] : []),
    ]),
  ];
}

/** What the source calls the people of a fact; `undefined` for a name of the document's own, and for parts. */
export function statusOf(fact: Fact | undefined): Status | undefined {
  if (fact?.kind === 'total') return fact.status;
  if (fact?.kind !== 'part' || fact.part.label || listOfPart(fact.part, fact.list) !== 'statuses') return undefined;
  return keyIn('statuses', fact.part.key);
}
