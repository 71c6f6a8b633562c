import type {Bounds} from '../../values/quantity/bounds.js';
import type {Sum} from '../bounds.js';
import type {Cell} from '../counts/cells.js';
import type {HiddenSum} from './published.js';

/** What is known of a count. */
export type At = (cell: Cell) => Bounds;

/** A sum of withheld counts, with the people whom its list does not have. */
export interface RestSum extends HiddenSum {
  readonly rest: Cell;
}

/** What a sum tells of its counts. */
export function lineOf({total, parts, rest, low, high}: RestSum): Sum {
  const open = cellOf({low, high});
  return total
    ? {total, parts: [...parts, rest, cellOf({low: -high, high: -low})]}
    : {total: open, parts: [...parts, rest]};
}

/** What sums tell where one has all parts of another, and more. */
export const differences = (one: RestSum, others: readonly RestSum[], known: At): Sum[] =>
  others.flatMap((other) => [...difference(one, other, known), ...difference(other, one, known)]);

function difference(whole: RestSum, some: RestSum, known: At): Sum[] {
  if (whole.total !== some.total || !some.parts.every((part) => whole.parts.includes(part))) return [];
  const {low, high} = known(some.rest);
  const others = whole.parts.filter((part) => !some.parts.includes(part));
  const left = cellOf({low: whole.low - some.high + low, high: whole.high - some.low + high});
  // Where it is not known how many people one of the lists lacks, the other may lack as many.
  return [{total: left, parts: [...others, whole.rest]}];
}

/** A count of which only these bounds are known. */
export const cellOf = ({low, high}: Bounds): Cell => ({
  kind: '',
  where: '',
  period: '',
  stated: {low, high},
  places: [],
  published: false,
});

/** Whether a sum can be true. */
export function isPossible({total, parts}: Sum, at: At): boolean {
  const all = at(total);
  const low = parts.reduce((sum, part) => sum + at(part).low, 0);
  const high = parts.reduce((sum, part) => sum + at(part).high, 0);
  return low <= all.high && high >= all.low && [total, ...parts].every((cell) => at(cell).low <= at(cell).high);
}
