import {readPeriod} from '../period.js';
import {edgesOf} from '../span.js';
import type {Cell} from './cells.js';
import type {LineBook} from './lines.js';
import {anything} from './survey.js';

/** A count, and the days from its first up to the one after its last, in milliseconds. */
interface Span {
  readonly cell: Cell;
  readonly start: number;
  readonly end: number;
}

/** Adds a line for every count whose period others of the same people make up, one after the other. */
export function addPeriods(cells: readonly Cell[], lines: LineBook): void {
  const groups = new Map<string, Span[]>();
  for (const cell of cells) {
    const span = cell.kind === anything ? undefined : spanOf(cell);
    const key = JSON.stringify([cell.kind, cell.where]);
    const group = groups.get(key) ?? [];
    // Of different results for one period the first is taken, as for totals.
    if (span && !group.some(({cell: other}) => other.period === cell.period)) groups.set(key, [...group, span]);
  }
  for (const group of groups.values()) {
    // The longest first, so that a year is its halves, and they are their months.
    const spans = group.sort((a, b) => b.end - b.start - (a.end - a.start));
    for (const [index, whole] of spans.entries()) {
      // A year may also be written as its months; one of the two stands for both.
      const same = spans.slice(0, index).find((one) => one.start === whole.start && one.end === whole.end);
      const shorter = spans.filter((one) => one.end - one.start < whole.end - whole.start);
      const parts = same ? [whole.cell] : cover(whole.start, whole.end, shorter, new Set());
      const total = (same ?? whole).cell;
      if (parts) lines.addIfFree(lines.line(`${total.kind} ${total.period}`, total, parts));
    }
  }
}

/** Counts that follow each other from a day up to another without gap or overlap. */
function cover(start: number, end: number, spans: readonly Span[], dead: Set<number>): Cell[] | undefined {
  if (start === end) return [];
  if (dead.has(start)) return undefined;
  for (const next of spans.filter((one) => one.start === start && one.end <= end)) {
    const rest = cover(next.end, end, spans, dead);
    if (rest) return [next.cell, ...rest];
  }
  dead.add(start);
  return undefined;
}

function spanOf(cell: Cell): Span | undefined {
  const period = readPeriod(cell.period);
  if (!period) return undefined;
  const [start, end] = edgesOf(period);
  return {cell, start, end};
}
