import {isExact, upperOf} from '@tip-figures/record/values/quantity/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {Break, LineSpec, LineText, PointText} from '../chart-spec.js';
import {lineMarks} from './line-marks.js';
import {lettersOf, pointLabels, type PointLabel} from './point-labels.js';
import {printedPoints} from './printed-points.js';
import {room} from './sizes.js';

/** A break, with the room for its label. */
interface Parting extends Break {
  /** `back` where the label is before the line, for want of room after it; `open` where only the edge follows it. */
  readonly side: '' | 'back' | 'open';
  /** The width for the label, as a share of the plot. */
  readonly share: number;
}

// A longer list would be a table below the plot, which exists already.
const mostUnsaid = 12;
// The height of the plot in lines of text, and how far labels may reach beyond it, as a share of its width.
const height = 9.6;
const beyond = 0.3;

/**
 * The text of the plot: a date for each point, and a value where it is the last, the first or stands out. Inexact
 * values that do not fit are listed below.
 */
export function lineText(spec: LineSpec, text: LineText): TemplateResult {
  const {points} = text;
  const labels = pointLabels(spec, text);
  const partings = partingsOf(linesAt(spec, text));
  const [news = -1] = printedPoints(spec.marks);
  const over = labels.map(({y, side, value}, index) =>
    value && side === 'above' ? linesOf(points[index]?.value) - (1 - y) * height : 0,
  );
  const head = partings.map(({label, share, side}) =>
    linesOf(label, (share + (side === 'open' ? beyond : 0)) * room.narrow),
  );
  const style = [
    `--rows: ${Math.max(...points.map(({date}) => linesOf(date)))}`,
    `--last: ${lettersOf(points[news]?.value ?? '')}`,
    `--over: ${Math.max(1, ...over).toFixed(1)}`,
    `--head: ${Math.max(0, ...head)}`,
  ].join(';');
  return html`<div class="plot" data-place="plot" .style=${style}>
      ${lineMarks(spec)}
      ${partings.map(
        ({at, label, side, share, y}) =>
          html`<i class=${y === undefined ? 'break' : 'break leader'} .style=${`--x: ${at}; --y: ${y ?? 0}`}></i
            ><span
              class="parting ${side} ${y === undefined ? '' : 'note'}"
              part=${y === undefined ? nothing : 'note'}
              .style=${`--x: ${at}; --share: ${share}`}
              >${label}</span
            >`,
      )}
      ${points.map(({others = []}, index) =>
        others.map(
          ({quantity}) =>
            html`<i
              class="beside"
              .style=${`--x: ${spec.marks[index]?.at ?? 0}; --y: ${(upperOf(quantity) ?? 0) / spec.end}`}
            ></i>`,
        ),
      )}
      <ul role="list">
        ${spec.marks.map(({at, isLit}, index) => {
          const [point, label] = [points[index], labels[index]];
          return point && label
            ? pointItem(point, label, at, [index === news && 'news', isLit && 'lit'].filter(Boolean).join(' '))
            : nothing;
        })}
      </ul>
    </div>
    ${unsaidOf(spec, points, labels)}`;
}

/** The list of inexact values, for figures that are too narrow for them in the plot. */
function unsaidOf({marks}: LineSpec, points: LineText['points'], labels: readonly PointLabel[]): unknown {
  const items = points.flatMap(({date, value}, index) => {
    const [mark, label] = [marks[index], labels[index]];
    if (!mark || isExact(mark.quantity) || label?.value === 'least') return [];
    return html`<li class=${label?.value ? `below-${label.value}` : nothing}>${date} <b>${value}</b></li>`;
  });
  return items.length && items.length <= mostUnsaid
    ? html`<ul role="list" class="unsaid small">
        ${items}
      </ul>`
    : nothing;
}

function pointItem({date, value, when}: PointText, label: PointLabel, at: number, news: string): TemplateResult {
  const {y, side, way = edge(at, value)} = label;
  const said = label.when && html` <small class=${label.when}>${when}</small>`;
  return html`<li class=${news || nothing} .style=${`--x: ${at}; --y: ${y}`}>
    ${label.date ? html`<span class="at date ${news} ${label.date} ${wrap(date)} ${edge(at, date)}">${date}</span>` : nothing}
    ${label.value ? html`<span class="at ${side} ${news} ${label.value} ${wrap(value)} ${side === 'last' ? '' : way}">${value}${said}</span>` : nothing}
  </li>`;
}

/** The breaks, and the notes on points, in the order of time. */
const linesAt = ({end, marks}: LineSpec, {points, breaks}: LineText): Break[] =>
  [
    ...breaks,
    ...points.flatMap(({note}, index): Break[] => {
      const {at = 0, quantity} = marks[index] ?? {};
      return note && quantity ? [{at, label: note, y: (upperOf(quantity) ?? 0) / end}] : [];
    }),
  ].sort((a, b) => a.at - b.at);

/** The places of labels: after a break, where the new count begins, else before it; none without room for a word. */
function partingsOf(breaks: readonly Break[]): Parting[] {
  let taken = 0;
  return breaks.map((one, index) => {
    const {at, label} = one;
    const {at: next = 1} = breaks[index + 1] ?? {};
    const isLast = index === breaks.length - 1;
    const fits = (share: number) => share * room.narrow > lettersOf(label) + 1;
    const isBack = !fits(next - at + (isLast ? beyond : 0));
    const share = isBack ? at - taken : next - at;
    taken = isBack ? at : next;
    const side = isBack ? 'back' : isLast ? 'open' : '';
    return {...one, label: isBack && !fits(share) ? '' : label, side, share};
  });
}

/** The number of lines of a text with at most so many letters in each; a longer word has a line of its own. */
function linesOf(text = '', letters = 0): number {
  let [lines, room] = [0, 0];
  for (const {length} of text.split(' ')) {
    if (length > room) [lines, room] = [lines + 1, letters];
    room -= length + 1;
  }
  return lines;
}

/** The class that keeps a text of one word, such as `6–9`, on one line. */
const wrap = (text: string): string => (text.includes(' ') ? '' : 'one');

/** The class of a text that is too near to an edge to be centred at its point. */
const edge = (at: number, text: string): string =>
  Math.min(at, 1 - at) < text.length / (2 * room.least) ? 'edge' : '';
