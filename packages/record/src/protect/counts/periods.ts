import {edgesOf, monthsIf} from '../../values/months.js';
import type {FiscalYear, Period} from '../../values/period.js';
import type {Cell} from './cells.js';
import type {LineBook} from './lines.js';

/** A count, and the time that it covers. */
export interface Span {
  readonly cell: Cell;
  readonly start: number;
  readonly end: number;
}

/**
 * Adds a line for every count in whose period others of the same people lie: they and a rest make it up.
 *
 * @returns the counts of the same people whose periods overlap, so that no such lines can be drawn.
 */
export function addPeriods(cells: readonly Cell[], lines: LineBook): Span[][] {
  const tangles: Span[][] = [];
  for (const spans of spansOf(cells)) {
    for (const cluster of clustersOf(spans)) {
      const inside = nest(cluster);
      if (!inside) tangles.push(cluster);
      else for (const [whole, parts] of inside) lines.add(`${whole.kind} ${whole.period}`, whole, parts);
    }
  }
  return [...tangles, ...openOverlaps(cells)];
}

/** All ways in which fiscal years can begin, and be named. */
const ways: readonly FiscalYear[] = Array.from({length: 12}, (_, index) => index + 1).flatMap((month) =>
  month === 1 ? [month] : [month, {from: month, named: 'start'}],
);

/**
 * The counts of years whose months the record does not say, with those that they may overlap: a reader may know when
 * such a year begins, so every way is looked at.
 */
function openOverlaps(cells: readonly Cell[]): Span[][] {
  if (!cells.some(({year}) => year)) return [];
  return ways
    .flatMap((way) => [...spansOf(cells, way)].flatMap(clustersOf))
    .filter((cluster) => cluster.length > 1 && cluster.some(({cell}) => cell.year));
}

/**
 * The counts of the same people, by when they begin, the longest first.
 *
 * @param way - how years whose months are not known are taken to begin; these are left out where it is not given.
 */
export function spansOf(cells: readonly Cell[], way?: FiscalYear): Iterable<Span[]> {
  const groups = new Map<string, Map<string, Span>>();
  for (const cell of cells) {
    const edges = cell.edges ?? (way && cell.year ? edgesIf(cell.year, way) : undefined);
    if (!edges) continue;
    const key = JSON.stringify([cell.kind, cell.where]);
    const group = groups.get(key) ?? new Map<string, Span>();
    groups.set(key, group);
    const [start, end] = edges;
    // The first of different results for one period is used, as for totals.
    if (!group.has(cell.period)) group.set(cell.period, {cell, start, end});
  }
  return [...groups.values()].map((group) => [...group.values()].sort((a, b) => a.start - b.start || b.end - a.end));
}

function edgesIf(year: Period, way: FiscalYear): readonly [number, number] | undefined {
  const months = monthsIf(year, way);
  return months && edgesOf(months);
}

/** Those that overlap, through others or not. */
function clustersOf(spans: readonly Span[]): Span[][] {
  const clusters: Span[][] = [];
  let until = -Infinity;
  for (const span of spans) {
    if (span.start < until) clusters.at(-1)?.push(span);
    else clusters.push([span]);
    until = Math.max(until, span.end);
  }
  return clusters;
}

/** The longest spans inside each, where none overlaps another otherwise. */
function nest(spans: readonly Span[]): Map<Cell, Cell[]> | undefined {
  const inside = new Map<Cell, Cell[]>();
  const around: Span[] = [];
  for (const span of spans) {
    let outer: Span | undefined;
    while ((outer = around.at(-1)) && outer.end <= span.start) around.pop();
    if (outer) {
      if (span.end > outer.end) return undefined;
      const parts = inside.get(outer.cell) ?? [];
      inside.set(outer.cell, parts);
      parts.push(span.cell);
    }
    around.push(span);
  }
  return inside;
}

// This number of edges takes about 10 ms.
const mostEdges = 128;

/** Whether in some time between two edges there were, for all that the counts say, people, but fewer than `below`. */
export function hasSmallTimes(spans: readonly Span[], below: number): boolean {
  const edges = [...new Set(spans.flatMap(({start, end}) => [start, end]))].sort((a, b) => a - b);
  const size = edges.length;
  if (size > mostEdges) return true;
  // The largest number of people between two edges; none from a later edge to an earlier one.
  const most = edges.flatMap((from) => edges.map((to) => (to <= from ? 0 : Infinity)));
  const at = (from: number, to: number): number => most[from * size + to] ?? Infinity;
  const lower = (from: number, to: number, people: number) => {
    if (people < at(from, to)) most[from * size + to] = people;
  };
  for (const {cell, start, end} of spans) {
    const [from, to] = [edges.indexOf(start), edges.indexOf(end)];
    lower(from, to, cell.stated.high);
    lower(to, from, -cell.stated.low);
  }
  const all = edges.map((_, index) => index);
  for (const by of all) {
    for (const from of all) {
      if (at(from, by) < Infinity) for (const to of all) lower(from, to, at(from, by) + at(by, to));
    }
  }
  return all.some((from) => all.some((to) => to > from && at(from, to) < below && at(to, from) < 0));
}
