import {readPeriod} from '../period.js';
import {edgesOf} from '../span.js';
import type {Cell} from './cells.js';
import type {LineBook} from './lines.js';
import {anything} from './survey.js';

/** A count, and the days from its first up to the one after its last, in milliseconds. */
export interface Span {
  readonly cell: Cell;
  readonly start: number;
  readonly end: number;
}

/**
 * Adds lines for every count in whose period others of the same people lie: one for those that make it up one after
 * the other, or else leave a rest to subtract, and further ones for those that overlap them.
 */
export function addPeriods(cells: readonly Cell[], lines: LineBook): void {
  for (const spans of spansOf(cells)) {
    for (const [index, whole] of spans.entries()) {
      // A year may also be written as its months; one of the two stands for both.
      const same = spans.slice(0, index).find((one) => one.start === whole.start && one.end === whole.end);
      const total = (same ?? whole).cell;
      for (const parts of same ? [[whole]] : partsOf(whole, spans)) {
        const path = `${total.kind} ${total.period}`;
        lines.addIfFree(
          lines.line(
            path,
            total,
            parts.map(({cell}) => cell),
          ),
        );
      }
    }
  }
}

/** The counts of the same people; the longest first, so that a year is its halves, and they are their months. */
export function spansOf(cells: readonly Cell[]): Span[][] {
  const groups = new Map<string, Span[]>();
  for (const cell of cells) {
    const span = cell.kind === anything ? undefined : spanOf(cell);
    const key = JSON.stringify([cell.kind, cell.where]);
    const group = groups.get(key) ?? [];
    // Of different results for one period the first is taken, as for totals.
    if (span && !group.some(({cell: other}) => other.period === cell.period)) groups.set(key, [...group, span]);
  }
  return [...groups.values()].map((group) => group.sort((a, b) => lengthOf(b) - lengthOf(a)));
}

/** Shorter counts in a longer one, in lists of such as do not overlap. */
function* partsOf(whole: Span, spans: readonly Span[]): Generator<Span[]> {
  let left = spans.filter((one) => isInside(one, whole) && lengthOf(one) < lengthOf(whole));
  let parts = cover(whole.start, whole.end, left, new Set()) ?? apart(left);
  while (parts.length) {
    yield parts;
    const taken = parts;
    left = left.filter((one) => !taken.some((part) => isInside(one, part)));
    parts = apart(left);
  }
}

/** The longest counts that do not overlap. */
function apart(spans: readonly Span[]): Span[] {
  const taken: Span[] = [];
  for (const span of spans) if (taken.every((one) => one.end <= span.start || span.end <= one.start)) taken.push(span);
  return taken;
}

/** Counts that follow each other from a day up to another without gap or overlap. */
function cover(start: number, end: number, spans: readonly Span[], dead: Set<number>): Span[] | undefined {
  if (start === end) return [];
  if (dead.has(start)) return undefined;
  for (const next of spans.filter((one) => one.start === start && one.end <= end)) {
    const rest = cover(next.end, end, spans, dead);
    if (rest) return [next, ...rest];
  }
  dead.add(start);
  return undefined;
}

const isInside = (one: Span, other: Span): boolean => one.start >= other.start && one.end <= other.end;

const lengthOf = ({start, end}: Span): number => end - start;

function spanOf(cell: Cell): Span | undefined {
  const period = readPeriod(cell.period);
  if (!period) return undefined;
  const [start, end] = edgesOf(period);
  return {cell, start, end};
}
