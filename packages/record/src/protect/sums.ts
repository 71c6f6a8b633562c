import type {Interval} from './counts/cells.js';

/** A total and all that it is made of, each the index of a number. */
export interface IndexedSum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** How many more steps a search may take. */
export interface Budget {
  left: number;
}

/**
 * All whole numbers between the bounds for which the sums hold.
 *
 * @param budget - when it is used up, there are no more.
 */
export function* solutionsOf(
  sums: readonly IndexedSum[],
  bounds: readonly Interval[],
  budget: Budget,
): Generator<readonly number[]> {
  budget.left -= 1;
  const open = budget.left < 0 ? undefined : narrowed(sums, bounds);
  if (!open) return;
  const index = tightest(open);
  const {low, high} = open[index] ?? {low: 0, high: -1};
  if (index < 0) yield open.map((one) => one.low);
  for (let number = low; number <= high && budget.left > 0; number += 1) {
    yield* solutionsOf(sums, fixed(open, index, number), budget);
  }
}

/** The bounds with one number known. */
export const fixed = (bounds: readonly Interval[], index: number, number: number): Interval[] =>
  bounds.map((one, at) => (at === index ? {low: Math.max(one.low, number), high: Math.min(one.high, number)} : one));

/** What the sums leave of the bounds; `undefined` where nothing is left. */
export function narrowed(sums: readonly IndexedSum[], bounds: readonly Interval[]): Interval[] | undefined {
  const open = [...bounds];
  const at = (index: number): Interval => open[index] ?? {low: 0, high: 0};
  let moved = true;
  const narrow = (index: number, low: number, high: number): void => {
    const own = at(index);
    const next = {low: Math.max(own.low, low), high: Math.min(own.high, high)};
    if (next.low === own.low && next.high === own.high) return;
    open[index] = next;
    moved = true;
  };
  while (moved) {
    moved = false;
    for (const {total, parts} of sums) {
      const low = parts.reduce((sum, part) => sum + at(part).low, 0);
      const high = parts.reduce((sum, part) => sum + at(part).high, 0);
      narrow(total, low, high);
      const all = at(total);
      for (const part of parts) {
        const own = at(part);
        // Where others are endless too, they may be all there is.
        const others = high < Infinity ? high - own.high : Infinity;
        narrow(part, all.low - others, all.high - (low - own.low));
      }
    }
    if (open.some(({low, high}) => low > high)) return undefined;
  }
  return open;
}

/** The number with the fewest possibilities that is not known yet; -1 where all are. */
function tightest(open: readonly Interval[]): number {
  let best = -1;
  let width = Infinity;
  for (const [index, {low, high}] of open.entries()) {
    if (high === low || high - low >= width) continue;
    best = index;
    width = high - low;
  }
  return best;
}
