import {highOf, isOpen, unknownQuantity} from '@tip-figures/record/values/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {LineSpec, PointMark} from '../chart-spec.js';
import {lineMarks} from './line-marks.js';
import {printedPoints} from './printed-points.js';
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
  /** Where values cannot be compared, as shares of the way, and what stands there: the line is broken. */
  readonly breaks: readonly {readonly at: number; readonly label: string}[];
}

// Letters that fit side by side in columns of 280, 420 and 560 pixels; the least are for text twice as large.
const room = {least: 10, narrow: 24, mid: 42, wide: 58} as const;
// Nearer to zero than this, there is no room for a value below its point.
const ground = 0.15;
// The last value stands beside its point, larger than others.
const beside = 0.12;
// Letters of it that stand clear of the edge, and how many letters beside each other a further one costs.
const clear = 6.3;
const cost = 1.45;

/** The plot: for every point its date, and its value where it is the last, the first, or stands out. */
export function lineText(spec: LineSpec, {points, breaks}: LineText): TemplateResult {
  const {end, marks} = spec;
  const at = marks.map((mark) => mark.at);
  const open = marks.flatMap(({quantity}, index) => (isOpen(quantity) ? [index] : []));
  const printed = printedPoints(marks);
  const [last = -1] = printed;
  const isAtEnd = at[last] === 1;
  const labels = points.map(({value}, index) => {
    const {y, side} = placeOf(marks, index, end);
    const isLast = index === last && isAtEnd;
    const share = at[index] ?? 0;
    return {at: isLast ? share + beside : share, letters: lettersOf(value), y, side: isLast ? 'last' : side};
  });
  const letters = lettersOf(points[last]?.value ?? '');
  const lost = Math.max(0, letters - clear) * cost;
  const values = sizes(labels, [...printed, ...open], lost, 2);
  const days = points.map(({date}) => date);
  // As wide as the widest, so that they stand at even distances; from the last on, which is the news.
  const widest = Math.max(...days.map(lettersOf));
  const dates = sizes(
    at.map((share) => ({at: share, letters: widest})),
    [...new Set([points.length - 1, 0, ...[...points.keys()].reverse()])],
    lost,
    2,
  );
  const rows = Math.max(...days.map((date) => date.split(' ').length));
  return html`<div
    class=${breaks.length ? 'plot parted' : 'plot'}
    data-place="plot"
    .style=${`--rows: ${rows}; --last: ${letters}`}
  >
    ${lineMarks(spec)}
    ${breaks.map(
      ({at, label}) =>
        html`<i class="break" .style=${`--x: ${at}`}></i
          ><span class="parting ${at < 0.5 ? '' : 'back'}" .style=${`--x: ${at}`}>${label}</span>`,
    )}
    <ul role="list">
      ${points.map(({date, value}, index) => {
        const {y, side} = labels[index] ?? {};
        const size = values[index];
        const isNews = index === last ? 'news' : '';
        return html`<li .style=${`--x: ${at[index]}; --y: ${y}`}>
          ${dates[index] ? html`<span class="at date ${isNews} ${dates[index]} ${lines(date)} ${edge(at[index], date)}">${date}</span>` : nothing}
          ${size ? html`<span class="at ${side} ${isNews} ${size} ${lines(value)} ${side === 'last' ? '' : edge(at[index], value)}">${value}</span>` : nothing}
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

/** With `lost` letters less than usual, in which columns each label is shown: in the `least`, or from `narrow`, `mid` or `wide` on; in none for want of room. */
function sizes(
  labels: readonly Label[],
  order: readonly number[],
  lost: number,
  forced: number,
): (keyof typeof room | undefined)[] {
  const shown: (keyof typeof room | undefined)[] = labels.map(() => undefined);
  let kept: readonly number[] = [];
  for (const size of ['narrow', 'mid', 'wide'] as const) {
    kept = [
      ...fittingLabels(labels, [...new Set([...kept, ...order])], room[size] - lost, Math.max(forced, kept.length)),
    ];
    for (const index of kept) shown[index] ??= size;
  }
  // Of those in a narrow column, the newest stands in any case.
  const narrow = order.filter((index) => shown[index] === 'narrow');
  for (const index of fittingLabels(labels, narrow, room.least - lost, Math.min(forced, 1))) shown[index] = 'least';
  return shown;
}

/** Where the words of a point stand: above it, or below one that is lower than those beside it. */
function placeOf(marks: readonly PointMark[], index: number, end: number): {y: number; side: string} {
  const {quantity, partial, stretch}: Partial<PointMark> = marks[index] ?? {};
  if (!quantity || isOpen(quantity)) return {y: 0, side: 'gap'};
  const {value, span: [low, high] = [value ?? 0, value ?? 0]} = pointShape(quantity, end);
  const beside = [marks[index - 1], marks[index + 1]]
    .map((mark) => (mark?.stretch === stretch ? highOf(mark?.quantity ?? unknownQuantity) : undefined))
    .filter((other) => other !== undefined);
  const dips = beside.length > 0 && beside.every((other) => other > high);
  const below = (partial === true || dips) && low / end > ground;
  return below ? {y: low / end, side: 'below'} : {y: high / end, side: 'above'};
}
