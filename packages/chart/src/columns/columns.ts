import {missingMark} from '@tip-figures/core/marks/mark-rows.js';
import {bar} from '@tip-figures/core/marks/marks.js';
import {barParts} from '@tip-figures/core/marks/mark-parts.js';
import {isExact, missingOf, upperOf, type Quantity} from '@tip-figures/record/values/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import {fittingLabels} from '../line/label-collision.js';

/** A value as a column, with its printed texts. */
export interface Column {
  /** The place in whole periods from the first. */
  readonly slot: number;
  readonly quantity: Quantity;
  /** The date below the column, such as `2015`. */
  readonly date: string;
  /** The value above the column, such as `28` or `about 30`. */
  readonly value: string;
  /** The kind: `latest`; `old` where it cannot be compared with the latest; `partial` for a shorter time. */
  readonly kind: '' | 'latest' | 'old' | 'partial';
}

/** A line between columns that cannot be compared: before the column of that slot. */
export interface Parting {
  readonly slot: number;
  readonly label: string;
}

/** The texts around columns. */
export interface ColumnText {
  readonly partings: readonly Parting[];
  /** The remark that narrow columns print thousands. */
  readonly thousands: string;
  /** The remark that they print millions, where all values are that large. */
  readonly millions?: string;
  readonly number: (value: number) => string;
  /** The number of places on the axis, where it goes on after the last column. */
  readonly slots?: number;
}

// This number of places has room for a number each in the narrowest figure.
const mostSlots = 12;
// Letters that fit side by side in figures of 280, 420, 560 and 660 px; each has a class for columns that do not fit.
const room = [33, 55, 73, 85];
const sizes = ['', 'up-narrow', 'up-mid', 'up-wide', 'up'];
// The latest value is printed larger; a frame takes room beside its words.
const larger = 1.25;
const framed = 2;
// Letters in words are narrower than digits.
const small = 0.84;
// From this value on, numbers in thousands have at least two digits.
const leastShort = 10_000;

/** Whether columns have room for their places. */
export const fitsColumns = (columns: readonly {readonly slot: number}[]): boolean =>
  (columns.at(-1)?.slot ?? 0) < mostSlots;

/** Columns from zero, each with its value above and its date below. A period without a column keeps its place. */
export function columnRow(
  columns: readonly Column[],
  {partings, thousands, millions, number, slots = (columns.at(-1)?.slot ?? 0) + 1}: ColumnText,
): TemplateResult {
  const most = Math.max(1, ...columns.map(({quantity}) => upperOf(quantity) ?? 0));
  const totals = columns.map(({quantity}) => {
    const {solid, unsure} = barParts(quantity, most);
    return missingOf(quantity) ? 0 : solid + unsure;
  });
  const top = Math.max(1, ...totals);
  const sizeOf = (letters: number) => sizes[room.filter((all) => letters * slots > all).length] ?? '';
  const isShort = columns.every(({quantity}) => isExact(quantity) && quantity.value >= leastShort);
  const isLarge = millions && columns.every(({quantity}) => (upperOf(quantity) ?? 0) >= 1e6);
  const inShort = (value: number) => number(isLarge ? Math.round(value / 1e5) / 10 : Math.round(value / 1000));
  const plainOf = ({value, quantity}: Column) => lettersOf(value, small) + (missingOf(quantity) ? framed : 0);
  /** Whether the latest value has the size of the others in narrow figures, since a larger one would not fit. */
  const isEven = (column: Column) =>
    column.kind === 'latest' && sizeOf(plainOf(column) * larger) === sizes[1] && !sizeOf(plainOf(column));
  const letters = columns.map((column) => plainOf(column) * (column.kind === 'latest' && !isEven(column) ? larger : 1));
  // Words with more letters than a place holds are on lines of their own.
  const lines = columns.map(({value, kind}) => lengthOf(value) * (kind === 'latest' ? larger : 1));
  const widest = Math.max(0, ...lines.filter((length) => length * slots <= (room[0] ?? 0)));
  const short = isShort ? sizeOf(Math.max(...letters)) : '';
  const keyed = columns.flatMap((column, index) => {
    const size = isShort ? '' : sizeOf(letters[index] ?? 0);
    return size ? [{...column, size}] : [];
  });
  const keys = new Map(keyed.map(({slot}, index) => [slot, html`<i class="nr">${number(index + 1)}</i>`]));
  const dates = datesOf(columns, slots);
  /** A value, with the text in its place where it does not fit: thousands, or its number in the list below. */
  const valueOf = (column: Column, index: number) => {
    const {slot, quantity, value} = column;
    const long = short || sizeOf(letters[index] ?? 0);
    const brief = short && 'value' in quantity ? inShort(quantity.value) : (keys.get(slot) ?? '');
    const isFrame = missingOf(quantity) && quantity.precision !== 'unknown';
    const look = isFrame ? 'frame' : missingOf(quantity) ? 'word' : isEven(column) ? 'even' : '';
    const print = (words: unknown) => (isFrame ? missingMark(quantity, words) : words);
    return html`<span class="value ${look} ${long && `long ${long}`}">${print(value)}</span>
      ${brief ? html`<span class="value short ${look} ${long}" aria-hidden="true">${print(brief)}</span>` : nothing}`;
  };
  return html`${short ? html`<p class="small thousands ${short}">${isLarge ? millions : thousands}</p>` : nothing}
    <div class="columns" .style=${`--slots: ${slots}; --letters: ${widest}`}>
      ${partings.map(
        ({slot, label}) =>
          html`<p
            class="turn small"
            .style=${slot < slots / 2 ? `grid-column: ${slot + 1} / -1` : `grid-column: 1 / ${slot + 1}; justify-self: end; text-align: end`}
          >
            ${label}
          </p>`,
      )}
      <ul role="list">
        ${columns.map((column, index) => {
          const {slot, quantity, date, kind} = column;
          const isParted = partings.some((parting) => parting.slot === slot) ? 'after' : '';
          const total = totals[index] ?? 0;
          return html`<li class="${kind} ${isParted}" .style=${`--slot: ${slot + 1}`}>
            <span class="plot-cell">
              ${valueOf(column, index)}
              ${total ? html`<span class="column" .style=${`--h: ${total / top}`}>${bar(barParts(quantity, most), total)}</span>` : nothing}
            </span>
            <span
              class="date ${dates[index] && `long ${dates[index]}`} ${lettersOf(date) * slots > (room[0] ?? 0) ? 'tight' : ''}"
              >${date}</span
            >
          </li>`;
        })}
      </ul>
    </div>
    ${
      keyed.length
        ? html`<ol class="keys small" aria-hidden="true">
            ${keyed.map(({slot, date, value, size}) => html`<li class=${size}>${keys.get(slot)} ${date} <b>${value}</b></li>`)}
          </ol>`
        : nothing
    }`;
}

/** Of every date in which figures it is left out: where others have no room beside the last, the first, and those from the last on. */
function datesOf(columns: readonly Column[], slots: number): string[] {
  const labels = columns.map(({slot, date}) => {
    const half = lettersOf(date) / 2;
    return {at: slot / slots, before: half, after: half};
  });
  const hidden = columns.map(() => 0);
  let order = [columns.length - 1, 0, ...[...columns.keys()].reverse()];
  for (const all of room) {
    const kept = fittingLabels(labels, [...new Set(order)], all, 2);
    for (const index of columns.keys()) if (!kept.has(index)) hidden[index] = (hidden[index] ?? 0) + 1;
    order = [...kept, ...order];
  }
  return hidden.map((times) => sizes[times] ?? '');
}

/** The width of a text on one line, in digits. */
const lengthOf = (text: string): number => text.length * small + text.replace(/\D/g, '').length * (1 - small);

/** The width of the longest word, which has a line of its own, with the space beside it, in letters. */
const lettersOf = (text: string, inWords = 1): number =>
  Math.max(...text.split(' ').map((word) => word.length * (/\d/.test(word) ? 1 : inWords))) + 0.4;
