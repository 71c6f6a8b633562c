import {edgesOf} from './months.js';
import {kindOf, type FiscalYear, type Period} from './period.js';

/** Whether a period had ended when another of the same length began: a year has more of anything than half of one. */
export function precedes(earlier: Period, later: Period, fiscalYear?: FiscalYear): boolean {
  // The source itself compares with the period before.
  if (!earlier.from) return true;
  const [before, after] = [edgesOf(earlier, fiscalYear), edgesOf(later, fiscalYear)];
  if (before && after) return before[1] <= after[0] && lengthOf(before) === lengthOf(after);
  // Years of one kind follow each other, whatever their months are.
  return !before && !after && kindOf(earlier) === kindOf(later) && earlier.from < later.from;
}

/** In months and days, as no two months need be as long; a day is less than half of what no two lengths share. */
const lengthOf = ([from, to]: readonly [number, number]): number => monthsTo(to) - monthsTo(from);

function monthsTo(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth() + date.getUTCDate() / 64;
}
