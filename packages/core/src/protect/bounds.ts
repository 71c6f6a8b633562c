import type {Cell, Interval} from './cells.js';
import type {Line} from './lines.js';

/**
 * The tightest bounds on every count that an outsider can work out who knows the lines, and of each cell what
 * `known` tells. Exact, since lines and cells form a forest: `LineBook` sees to that.
 *
 * @returns the bounds of a cell, or `undefined` where nothing fits.
 */
export function boundsOf(
  lines: readonly Line[],
  known: (cell: Cell) => Interval,
): ((cell: Cell) => Interval) | undefined {
  const bounds = new Map<Cell, Interval>();
  const at = (cell: Cell) => bounds.get(cell) ?? known(cell);
  for (let moved = true; moved;) {
    moved = false;
    for (const line of lines) {
      for (const cell of [line.total, ...line.parts]) {
        const before = at(cell);
        const left = leftFor(cell, line, at);
        const low = Math.max(before.low, left.low);
        const high = Math.min(before.high, left.high);
        if (low > high) return undefined;
        if (low === before.low && high === before.high) continue;
        bounds.set(cell, {low, high});
        moved = true;
      }
    }
  }
  return at;
}

/** What the others of a line leave for one of its cells. */
function leftFor(cell: Cell, {total, parts}: Line, at: (cell: Cell) => Interval): Interval {
  let [low, high] = [0, 0];
  for (const part of parts) {
    if (part === cell) continue;
    low += at(part).low;
    high += at(part).high;
  }
  return cell === total ? {low, high} : {low: at(total).low - high, high: at(total).high - low};
}
