import {highOf, isExact, isOpen} from '@tip-figures/record/values/quantity/quantity.js';
import type {LineSpec, LineText, PointMark} from '../chart-spec.js';
import {dateSizes} from './date-labels.js';
import {drawnPoints, stretched} from './drawn-points.js';
import {fittingLabels, type Label, type Stroke} from './label-collision.js';
import {pointShape} from './point-shape.js';
import {printedPoints} from './printed-points.js';
import {room, wider, type Size} from './sizes.js';

/** The place of a point's label, with the widths in which it is shown. */
export interface PointLabel extends Place {
  readonly value?: Size | undefined;
  /** The widths in which the time is printed beside the value. */
  readonly when?: Size | undefined;
  readonly date?: Size | undefined;
}

interface Place {
  /** The height, as a share of the plot. */
  readonly y: number;
  readonly side: 'above' | 'below' | 'gap' | 'last';
  /** The side of the point on which most of the label is, where it is not above or below it. */
  readonly way?: 'start' | 'end' | undefined;
  /** Whether the point is in a dip without room below, so that the label may cover the line. */
  readonly over: boolean;
}

// Below this height there is no room for a value under its point, nor for words under the last value.
const ground = 0.15;
// The distance from a point to its label, and the height of a line of text, in shares of the plot.
const gap = 0.04;
const line = 0.1;
// The last value is beside its point and larger: the letters between them, and its size.
const beside = 1.2;
const larger = 1.3;
// Letters of words are narrower than digits.
const small = 0.85;
// Letters on the other side of the point, where the label is on one side; and letters that fit before the first point.
const overhang = 0.5;
const margin = 2.5;
// Letters of the last value that stand clear of the edge, and the letters beside each other that a further one costs.
const clear = 6.3;
const cost = 1.45;

/** The labels of points, with their places. */
export function pointLabels(spec: LineSpec, {points, breaks}: LineText): PointLabel[] {
  const {end, marks} = spec;
  const printed = printedPoints(marks);
  const last = marks[printed[0] ?? -1]?.at === 1 ? printed[0] : undefined;
  const places = marks.map((mark, index): Place => {
    const beside = [marks[index - 1], marks[index + 1]] as const;
    const place = placeOf(mark, beside, end);
    if (index === last) return {...place, side: 'last'};
    return {...place, way: index === 0 ? undefined : (awayFrom(breaks, mark, beside) ?? place.way)};
  });
  const lost = Math.max(0, lettersOf(points[printed[0] ?? -1]?.value ?? '') - clear) * cost;
  const drawn = strokesOf(spec, breaks);
  const labels = places.flatMap((place, index) => {
    const [mark, point] = [marks[index], points[index]];
    return mark && point ? labelOf(mark, place, point.value.split(' ')) : [];
  });
  const open = marks.flatMap(({quantity}, index) => (isOpen(quantity) ? [index] : []));
  const values = sizes(labels, [...printed, ...open], lost, drawn);
  // All dates count as wide as the widest, to be evenly spaced.
  const half = Math.max(...points.map(({date}) => lettersOf(date))) / 2;
  const dates = dateSizes(
    marks.map(({at, isLit = false}, index) => ({
      label: {at, before: half, after: half},
      year: points[index]?.year,
      isLit,
    })),
    lost,
  );
  return places.map((place, index) => ({...place, value: values[index], date: dates[index], ...whenOf(index)}));

  /** The time beside a value where there is room for it and the axis lacks it; beside the last value in any case. */
  function whenOf(index: number): Pick<PointLabel, 'when' | 'way'> {
    const [mark, point, place, value] = [marks[index], points[index], places[index], values[index]];
    if (!mark || !place || !point?.when || !value) return {};
    if (place.side === 'last') return place.y > ground ? {when: 'least'} : {};
    if (dates[index] || index === 0 || point.value.includes(' ')) return {};
    const others = labels.filter((_, other) => other !== index && values[other]);
    const isFree = (label: Label, letters: number) =>
      label.before <= label.at * letters + margin &&
      fittingLabels([...others, label], [...others.keys(), others.length], letters, others.length, drawn).has(
        others.length,
      );
    for (const way of [place.way, 'end', 'start'] as const) {
      // A value may have no place but over the line; words beside it would cover more.
      const words = labelOf(mark, {...place, way}, [`${point.value} ${point.when}`], small);
      const whole = {...words, over: false};
      const when = wider.find((size) => isFree(whole, room[size] - lost));
      // In narrower figures the value is printed alone.
      const alone = labelOf(mark, {...place, way}, [point.value]);
      if (!when || !isFree(alone, room[value] - lost)) continue;
      labels[index] = whole;
      return {when, way};
    }
    return {};
  }
}

/** The width of the longest word, which has a line of its own, with a space, in letters. */
export const lettersOf = (text: string): number => Math.max(...text.split(' ').map(({length}) => length)) + 0.5;

/** The area of a label with one line for each text. */
function labelOf({at, quantity}: PointMark, {y, side, way, over}: Place, lines: readonly string[], size = 1): Label {
  const letters = Math.max(...lines.map(({length}) => length)) * size + 0.5;
  if (side === 'last')
    return {at, before: -beside, after: beside + larger * letters, low: y - 2 * line, high: y + line};
  const middle = letters / 2;
  const before = way === 'end' ? letters - overhang : way === 'start' ? overhang : middle;
  const low = side === 'below' ? y - gap - line * lines.length : y + gap;
  // The words of an inexact value are never left out for a line.
  return {at, before, after: letters - before, low, high: low + line * lines.length, over: over || !isExact(quantity)};
}

/** The side of a point on which its label does not cover a break beside it. */
function awayFrom(
  breaks: LineText['breaks'],
  {at}: PointMark,
  [before, after]: readonly [PointMark | undefined, PointMark | undefined],
): Place['way'] {
  const isBroken = (from = at, to = at) => breaks.some((one) => from < one.at && one.at <= to);
  return isBroken(before?.at) ? 'start' : isBroken(at, after?.at) ? 'end' : undefined;
}

/** The line, the labels at its points, and the breaks. */
function strokesOf(spec: LineSpec, breaks: LineText['breaks']): Stroke[] {
  const points = drawnPoints(spec);
  const row = stretched(points);
  return [
    ...row.flatMap((to, index): Stroke[] => {
      const from = row[index - 1];
      if (from?.value === undefined || to?.value === undefined) return [];
      return [{from: [from.mark.at, from.value / spec.end], to: [to.mark.at, to.value / spec.end]}];
    }),
    ...points.flatMap(({mark: {at}, value = 0, span: [low, high] = [value, value]}): Stroke[] => [
      {from: [at, low / spec.end], to: [at, high / spec.end]},
    ]),
    ...breaks.map(({at}): Stroke => ({from: [at, 0], to: [at, 2]})),
  ];
}

/** With `lost` letters less than usual, in which columns each label is shown; in none for want of room. The first two are forced. */
function sizes(
  labels: readonly Label[],
  order: readonly number[],
  lost: number,
  drawn: readonly Stroke[] = [],
): (Size | undefined)[] {
  const shown: (Size | undefined)[] = labels.map(() => undefined);
  let kept: readonly number[] = [];
  for (const size of wider) {
    const all = [...new Set([...kept, ...order])];
    kept = [...fittingLabels(labels, all, room[size] - lost, Math.max(2, kept.length), drawn)];
    for (const index of kept) shown[index] ??= size;
  }
  // The first two that are shown in a narrow figure are kept here, too.
  const narrow = order.filter((index) => shown[index] === 'narrow');
  for (const index of fittingLabels(labels, narrow, room.least - lost, 2, drawn)) shown[index] = 'least';
  return shown;
}

/**
 * The place of a label: above the point, or below a point that is lower than its neighbours; on a slope, above the side
 * from which the line rises.
 */
function placeOf(
  {quantity, partial, stretch}: PointMark,
  beside: readonly (PointMark | undefined)[],
  end: number,
): Place {
  if (isOpen(quantity)) return {y: 0, side: 'gap', over: true};
  const {value, span: [low, high] = [value ?? 0, value ?? 0]} = pointShape(quantity, end);
  const others = beside.map((mark) => (mark && mark.stretch === stretch ? highOf(mark.quantity) : undefined));
  const [before = -1, after = -1] = others;
  const dips = others.some((other) => other !== undefined) && others.every((other = Infinity) => other > high);
  if ((partial === true || dips) && low / end > ground) return {y: low / end, side: 'below', over: false};
  const way = before > high === after > high ? undefined : after > high ? 'end' : 'start';
  return {y: high / end, side: 'above', way, over: dips};
}
