import type {Cell, Interval} from './counts/cells.js';
import {anything} from './counts/survey.js';

/** Counts that may be of the same people. */
export interface Repeats {
  /** Different results for the same people. */
  readonly results: readonly (readonly Cell[])[];
  /** A count of which no period is said, and those of all periods. */
  readonly timeless: readonly (readonly [Cell, readonly Cell[]])[];
}

/** Finds the counts that may be of the same people, but for those of key figures. */
export function repeatsIn(cells: readonly Cell[]): Repeats {
  const kinds = new Map<string, Map<string, Cell[]>>();
  for (const cell of cells) {
    if (cell.kind === anything) continue;
    const key = JSON.stringify([cell.kind, cell.where]);
    const periods = kinds.get(key) ?? new Map<string, Cell[]>();
    kinds.set(key, periods);
    periods.set(cell.period, [...(periods.get(cell.period) ?? []), cell]);
  }
  const all = [...kinds.values()];
  return {
    results: all.flatMap((periods) => [...periods.values()].filter(({length}) => length > 1)),
    timeless: all.flatMap((periods) => {
      const timed = [...periods].flatMap(([period, some]) => (period ? some : []));
      return timed.length ? (periods.get('') ?? []).map((cell) => [cell, timed] as const) : [];
    }),
  };
}

/**
 * Calls `hide` with what has to go since it may count the same people as what is hidden, until nothing has.
 *
 * @param isRepeat - whether a cell is hidden only since it may repeat another: then no other period is told by it.
 */
export function hideRepeats(
  {results, timeless}: Repeats,
  isRepeat: (cell: Cell) => boolean,
  hide: (cell: Cell) => void,
): void {
  const isRevealed = (cell: Cell, other: Cell) => cell.mask && !isRepeat(cell) && meet(cell.mask, other.stated);

  for (let moved = true; moved;) {
    moved = false;
    const hideShown = (cells: readonly Cell[]) => {
      for (const cell of cells) {
        if (cell.mask || cell.published || cell.stated.high === 0) continue;
        hide(cell);
        moved = true;
      }
    };
    for (const cells of results) if (cells.some(({mask}) => mask)) hideShown(cells);
    for (const [cell, timed] of timeless) {
      hideShown(timed.filter((one) => isRevealed(cell, one)));
      if (timed.some((one) => isRevealed(one, cell))) hideShown([cell]);
    }
  }
}

const meet = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high;
