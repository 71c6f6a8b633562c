import {isEqual, isRounded, isSame} from './cells.js';
import type {Cell, Interval} from './cells.js';
import {anything} from './survey.js';

/** Whether one cell counts the people of another, or a key figure shows its number. */
export function repeats(cell: Cell, other: Cell): boolean {
  if (isSame(cell, other)) return true;
  if (!isEqual(cell.stated, other.stated)) return false;
  if (cell.kind === anything) return other.kind !== anything;
  return isSame({...cell, period: ''}, {...other, period: ''}) && (!cell.period || !other.period);
}

/**
 * Whether a key figure that is no exact number may be that of a hidden cell, and says more than its mark.
 *
 * @param known - what is known of a cell without the key figure.
 */
export function narrows(cell: Cell, other: Cell, known: (cell: Cell) => Interval): boolean {
  if (cell.kind !== anything || other.kind === anything) return false;
  const {low, high} = aroundOf(cell);
  if (low === high || low > other.stated.high || high < other.stated.low) return false;
  // The middle of a rounded number says more than its ends.
  return isRounded(cell, 'about', 'almost', 'over') || low > known(other).low || high < known(other).high;
}

/** Whom a written number may count: one that is rounded, anyone within a tenth of it. */
function aroundOf({stated, places}: Cell): Interval {
  const [place] = places;
  const precision = place?.quantity.precision;
  const {low, high} = stated;
  return {
    low: precision === 'about' || precision === 'almost' ? Math.floor(low * 0.9) : low,
    high: precision === 'about' || precision === 'over' ? Math.ceil(high * 1.1) : high,
  };
}
