import type {Counted} from '@tip-figures/core/counts/count-scale.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import type {Part} from '@tip-figures/record/fields/parts/parts.js';
import type {Status} from '@tip-figures/record/fields/choice/status.js';
import {keyIn, listOfPart, type ListName} from '@tip-figures/record/figures/victim-breakdown.js';
import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import type {VictimBreakdown} from './victim-breakdown.model.js';

/** Whom a row counts: all under one status, a part of a list, or those of it whom the source leaves open. */
type Name =
  | {readonly kind: 'total'; readonly status: Status}
  | {readonly kind: 'part'; readonly list: ListName; readonly part: Part; readonly inside?: Part | undefined}
  | {readonly kind: 'rest'; readonly list: ListName};

/** A count as the breakdown tells it. */
export type Row = Name & Counted & {readonly quantity: Quantity};

/** What a breakdown tells, in the order in which it is drawn. */
export function rowsOf({total, status, previous, lists}: VictimBreakdown): Row[] {
  const partOf = (list: ListName, part: Part, inside?: Part): Row => ({
    ...{kind: 'part', list, part, inside},
    ...{quantity: part.quantity, earlier: newestFirst(part.previous)},
  });
  return [
    ...(total ? [{kind: 'total' as const, status, quantity: total, earlier: newestFirst(previous)}] : []),
    ...lists.flatMap(({name, parts, rest}): Row[] => [
      ...parts.flatMap((part) => [partOf(name, part), ...(part.including ?? []).map((one) => partOf(name, one, part))]),
      ...(rest ? [{kind: 'rest' as const, list: name, quantity: rest, earlier: []}] : []),
    ]),
  ];
}

const newestFirst = (earlier: readonly DatedQuantity[] = []): DatedQuantity[] => [...earlier].reverse();

/** What the source calls the people of a row; `undefined` for a name of the document's own, and for parts. */
export function statusOf(row: Row | undefined): Status | undefined {
  if (row?.kind === 'total') return row.status;
  if (row?.kind !== 'part' || row.part.label || listOfPart(row.part, row.list) !== 'statuses') return undefined;
  return keyIn('statuses', row.part.key);
}
