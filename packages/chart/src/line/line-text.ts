import {highOf, isOpen, unknownQuantity} from '@tip-figures/record/values/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {LineSpec, PointMark} from '../chart-spec.js';
import {lineScale} from './line-scale.js';
import {pointShape} from './point-shape.js';
import {fittingLabels, type Label} from './label-collision.js';

/** What stands beside a point. */
export interface PointText {
  /** Below the axis, such as `2015`. */
  readonly date: string;
  /** At the point, such as `28`; or that there is no figure. */
  readonly value: string;
}

/** The words around a line. */
export interface LineText {
  /** One for each mark. */
  readonly points: readonly PointText[];
  /** Where values cannot be compared, as shares of the way: the line is broken there. */
  readonly breaks: readonly number[];
  /** What stands at such a place. */
  readonly breakLabel: string;
  /** Writes a number of the scale. */
  readonly number: (value: number) => string;
}

// So many values are all printed; of more, the first and last, the highest and lowest.
const mostValues = 8;
// Letters that fit side by side in columns of 280, 420 and 560 pixels; the least are for text twice as large.
const room = {least: 12, narrow: 30, mid: 46, wide: 62} as const;
// Nearer to zero than this, there is no room for a value below its point.
const ground = 0.15;
// Where it says that there is no figure.
const missing = 0.4;

/** The plot: its scale, and for every point its value and date. */
export function lineText({end, marks}: LineSpec, {points, breaks, breakLabel, number}: LineText): TemplateResult {
  const ticks = lineScale(end).ticks.map((value) => ({value, label: number(value)}));
  const at = marks.map((mark) => mark.at);
  const gaps = marks.flatMap(({quantity}, index) => (isOpen(quantity) ? [index] : []));
  const known = marks.flatMap(({quantity}, index) => (isOpen(quantity) ? [] : [index]));
  const ends = extremes(marks, known);
  const all = known.length > mostValues ? ends : [...new Set([...ends, ...known])];
  const labels = points.map(({value}, index) => {
    const {y, side} = placeOf(marks, index, end);
    return {at: at[index] ?? 0, letters: lettersOf(value), y, side};
  });
  const values = sizes(labels, all, ends.length);
  // They do not make way for values, so where text is large they would cover them.
  const noFigures = sizes(labels, gaps).map((size) => (size === 'least' ? 'narrow' : size));
  const days = points.map(({date}) => date);
  // As wide as the widest, so that they stand at even distances; from the last on, which is the news.
  const letters = Math.max(...days.map(lettersOf));
  const dates = sizes(
    at.map((share) => ({at: share, letters})),
    [...points.keys()].reverse(),
  );
  const partings = fittingLabels(
    breaks.map((share) => ({at: share, letters: breakLabel.length + 2})),
    [...breaks.keys()],
    room.narrow,
  );
  const digits = Math.max(...ticks.map(({label}) => label.length));
  const rows = Math.max(...days.map((date) => date.split(' ').length));
  return html`<div
    class=${breaks.length ? 'plot parted' : 'plot'}
    data-place="plot"
    .style=${`--digits: ${digits}; --rows: ${rows}`}
  >
    ${ticks.map(({value, label}) => html`<i class="tick" .style=${`--y: ${value / end}`}>${label}</i>`)}
    ${breaks.map(
      (share, index) =>
        html`<i class="break" .style=${`--x: ${share}`}></i>
          ${partings.has(index) ? html`<span class="at parting ${edge(share, breakLabel)}" .style=${`--x: ${share}`}>${breakLabel}</span>` : nothing}`,
    )}
    <ul role="list">
      ${points.map(({date, value}, index) => {
        const {y, side} = labels[index] ?? {};
        const size = values[index] ?? noFigures[index];
        return html`<li .style=${`--x: ${at[index]}; --y: ${y}`}>
          ${dates[index] ? html`<span class="at date ${dates[index]} ${lines(date)} ${edge(at[index], date)}">${date}</span>` : nothing}
          ${size ? html`<span class="at ${side} ${size} ${lines(value)} ${edge(at[index], value)}">${value}</span>` : nothing}
        </li>`;
      })}
    </ul>
  </div>`;
}

/** What is no more than a word, such as `6–9`, is not broken. */
const lines = (text: string): string => (text.includes(' ') ? '' : 'one');

/** What may be too near to an edge for its middle to stand at its point. */
const edge = (at = 0, text: string): string => (Math.min(at, 1 - at) < text.length / (2 * room.least) ? 'edge' : '');

/** Letters of the longest word, which has a line of its own, with a space. */
const lettersOf = (text: string): number => Math.max(...text.split(' ').map(({length}) => length)) + 0.5;

/** In which columns each label is shown: in the `least`, or from `narrow`, `mid` or `wide` on; in none for want of room. */
function sizes(labels: readonly Label[], order: readonly number[], forced = 0): (keyof typeof room | undefined)[] {
  const shown: (keyof typeof room | undefined)[] = labels.map(() => undefined);
  let kept: readonly number[] = [];
  for (const size of ['narrow', 'mid', 'wide'] as const) {
    kept = [...fittingLabels(labels, [...new Set([...kept, ...order])], room[size], Math.max(forced, kept.length))];
    for (const index of kept) shown[index] ??= size;
  }
  // Of those in a narrow column, the newest stands in any case.
  const narrow = order.filter((index) => shown[index] === 'narrow');
  for (const index of fittingLabels(labels, narrow, room.least, Math.min(forced, 1))) shown[index] = 'least';
  return shown;
}

/** The first and the last, the highest and the lowest. */
function extremes(marks: readonly PointMark[], known: readonly number[]): number[] {
  const valueOf = (index: number) => highOf(marks[index]?.quantity ?? unknownQuantity);
  const numbered = known.filter((index) => valueOf(index) !== undefined);
  const extreme = (sign: number) =>
    numbered.reduce<number | undefined>((best, index) => {
      const gain = best === undefined ? 1 : sign * ((valueOf(index) ?? 0) - (valueOf(best) ?? 0));
      return gain > 0 ? index : best;
    }, undefined);
  return [...new Set([known.at(-1), known[0], extreme(1), extreme(-1)])].filter((index) => index !== undefined);
}

/** Where the words of a point stand: above it, or below one that is lower than those beside it. */
function placeOf(marks: readonly PointMark[], index: number, end: number): {y: number; side: string} {
  const {quantity, partial, stretch}: Partial<PointMark> = marks[index] ?? {};
  if (!quantity || isOpen(quantity)) return {y: missing, side: 'gap'};
  const {value, span: [low, high] = [value ?? 0, value ?? 0]} = pointShape(quantity, end);
  const beside = [marks[index - 1], marks[index + 1]]
    .map((mark) => (mark?.stretch === stretch ? highOf(mark?.quantity ?? unknownQuantity) : undefined))
    .filter((other) => other !== undefined);
  const dips = beside.length > 0 && beside.every((other) => other > high);
  const below = (partial === true || dips) && low / end > ground;
  return below ? {y: low / end, side: 'below'} : {y: high / end, side: 'above'};
}
