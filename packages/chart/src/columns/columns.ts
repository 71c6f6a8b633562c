import {missingMark} from '@tip-figures/core/marks/mark-rows.js';
import {bar} from '@tip-figures/core/marks/marks.js';
import {barParts} from '@tip-figures/core/marks/mark-parts.js';
import {isExact, missingOf, upperOf, type Quantity} from '@tip-figures/record/values/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';

/** A value as a column, in words that are printed. */
export interface Column {
  /** Its place, in whole periods from the first. */
  readonly slot: number;
  readonly quantity: Quantity;
  /** Below it, such as `2015`. */
  readonly date: string;
  /** Above it, such as `28` or `about 30`. */
  readonly value: string;
  /** What it is: `latest`; `old` where it cannot be compared with the latest; `partial` of a shorter time. */
  readonly kind: '' | 'latest' | 'old' | 'partial';
}

/** Where values before and after cannot be compared: before the column of that slot. */
export interface Parting {
  readonly slot: number;
  readonly label: string;
}

/** The words around columns. */
export interface ColumnText {
  readonly partings: readonly Parting[];
  /** Says that narrow columns print thousands. */
  readonly thousands: string;
  readonly number: (value: number) => string;
  /** Places on the axis, where it goes on after the last column. */
  readonly slots?: number;
}

// So many places hold a word that stands upright in the narrowest figure.
const mostSlots = 12;
// Letters that fit side by side in figures of 280, 420 and 560 pixels.
const room = [36, 55, 73];
const sizes = ['', 'up-narrow', 'up-mid', 'up'];
// The latest value is larger than others.
const larger = 1.3;
// From here on, all values are printed in two digits or more of thousands.
const leastShort = 10_000;

/** Whether columns have room for as many places. */
export const fitsColumns = (columns: readonly {readonly slot: number}[]): boolean =>
  (columns.at(-1)?.slot ?? 0) < mostSlots;

/** Columns from zero, each with its value above and its date below. A place without a column stays empty. */
export function columnRow(
  columns: readonly Column[],
  {partings, thousands, number, slots = (columns.at(-1)?.slot ?? 0) + 1}: ColumnText,
): TemplateResult {
  const most = Math.max(1, ...columns.map(({quantity}) => upperOf(quantity) ?? 0));
  const totals = columns.map(({quantity}) => {
    const {solid, unsure} = barParts(quantity, most);
    return missingOf(quantity) ? 0 : solid + unsure;
  });
  const top = Math.max(1, ...totals);
  const size = (letters: number) => sizes[room.filter((all) => letters * slots > all).length] ?? '';
  const isShort = columns.every(({quantity}) => isExact(quantity) && quantity.value >= leastShort);
  const values = columns.map(({value, kind}) => lettersOf(value) * (kind === 'latest' ? larger : 1));
  const short = isShort ? size(Math.max(...values)) : '';
  const dates = size(Math.max(...columns.map(({date}) => lettersOf(date))));
  return html`${short ? html`<p class="small thousands ${short}">${thousands}</p>` : nothing}
    <div class="columns" .style=${`--slots: ${slots}`}>
      ${partings.map(
        ({slot, label}) =>
          html`<p
            class="turn small"
            .style=${`grid-column: ${slot < slots / 2 ? `${slot + 1} / -1` : `1 / ${slot + 1}`}; text-align: ${slot < slots / 2 ? 'start' : 'end'}`}
          >
            ${label}
          </p>`,
      )}
      <ul role="list">
        ${columns.map(({slot, quantity, date, value, kind}, index) => {
          const isParted = partings.some((parting) => parting.slot === slot) ? 'after' : '';
          const total = totals[index] ?? 0;
          return html`<li class="${kind} ${isParted}" .style=${`--slot: ${slot + 1}`}>
            <span class="plot-cell">
              ${
                missingOf(quantity)
                  ? frame(quantity, value, size(lettersOf(value)))
                  : html`<span class="value ${short || size(values[index] ?? 0)} ${short ? 'shortened' : ''}"
                        >${value}</span
                      >
                      ${short && 'value' in quantity ? html`<span class="value short ${short}" aria-hidden="true">${number(Math.round(quantity.value / 1000))}</span>` : nothing}`
              }
              ${total ? html`<span class="column" .style=${`--h: ${total / top}`}>${bar(barParts(quantity, most), total)}</span>` : nothing}
            </span>
            <span class="date ${dates}">${date}</span>
          </li>`;
        })}
      </ul>
    </div>`;
}

/** A word at the baseline where the source has no number; a frame where the government gave none, or it is withheld. */
const frame = (quantity: Quantity, value: string, size: string): unknown =>
  quantity.precision === 'unknown'
    ? html`<span class="value word ${size}">${value}</span>`
    : html`<span class="value frame ${size}">${missingMark(quantity, value)}</span>`;

/** Letters of the longest word, which has a line of its own, and the space beside it. */
const lettersOf = (text: string): number => Math.max(...text.split(' ').map(({length}) => length)) + 0.4;
