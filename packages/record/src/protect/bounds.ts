import type {Cell, Interval} from './counts/cells.js';
import type {Line} from './counts/lines.js';

/** A total, and all that it is made of. */
export type Sum = Pick<Line, 'total' | 'parts'>;

// Where lines form a forest, the number of rounds is the depth of nested lines.
const rounds = 20;

/**
 * The bounds on every count that an outsider can work out who knows the lines, and of each cell what `known` tells.
 * They are the tightest ones where lines and cells form a forest. A line that cannot be true tells nothing.
 */
export function boundsOf(lines: readonly Sum[], known: (cell: Cell) => Interval): (cell: Cell) => Interval {
  const bounds = new Map<Cell, Interval>();
  const at = (cell: Cell) => bounds.get(cell) ?? known(cell);
  for (let round = 0, moved = true; moved && round < rounds; round += 1) {
    moved = false;
    for (const line of lines) {
      for (const [cell, {low, high}] of narrowed(line, at)) {
        const before = at(cell);
        if (low <= before.low && high >= before.high) continue;
        bounds.set(cell, {low: Math.max(low, before.low), high: Math.min(high, before.high)});
        moved = true;
      }
    }
  }
  return at;
}

/** What the cells of a line leave for each of them; empty where that is nothing. */
function narrowed({total, parts}: Sum, at: (cell: Cell) => Interval): [Cell, Interval][] {
  let [low, high, open] = [0, 0, 0];
  for (const part of parts) {
    const bounds = at(part);
    low += bounds.low;
    if (bounds.high === Infinity) open += 1;
    else high += bounds.high;
  }
  const all = at(total);
  if (low > all.high || (!open && high < all.low)) return [];
  const left = parts.map((part): [Cell, Interval] => {
    const own = at(part);
    const others = own.high === Infinity ? (open === 1 ? high : Infinity) : open ? Infinity : high - own.high;
    return [part, {low: all.low - others, high: all.high - (low - own.low)}];
  });
  return [[total, {low, high: open ? Infinity : high}], ...left];
}
