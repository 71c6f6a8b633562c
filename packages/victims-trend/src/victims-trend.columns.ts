import type {Emphasis} from '@tip-figures/core/marks/emphasis.js';
import {missingMark} from '@tip-figures/core/marks/missing-mark.js';
import {barParts} from '@tip-figures/core/marks/mark-parts.js';
import {bar} from '@tip-figures/core/marks/bar.js';
import {formatNumber} from '@tip-figures/core/text/format/format-numbers.js';
import {together} from '@tip-figures/core/text/format/together.js';
import {lowOf, missingOf, upperOf, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import {steps} from './victims-trend.rows.styles.js';
import type {OtherWords, PointWords, Text} from './victims-trend.words.js';

// The width of a digit, in pixels of the smallest size of text; letters of words are narrower.
const digit = 9;
const small = 0.84;
// Dates and names are smaller than values, and the bold number of the latest is larger at least by this.
const quiet = 0.94;
const loud = 1.2;
// Between two texts, and of the frame of a missing number, in digits.
const gap = 0.4;
const frame = 1;
// Lines of a name above its mark, and of a note in a figure of 560 pixels or more, and in a narrower one.
const mostLines = 3;
const noteLines = [1, 2] as const;
// The lowest column that has its own value inside it, where another source's mark is above it.
const leastInside = 0.22;

/** A column for each count at its place in time, its value at its top; rows of bars where the values have no room. */
export function columns(points: readonly PointWords[], text: Text, emphasis: Emphasis): TemplateResult {
  const slots = (points.at(-1)?.point.slot ?? 0) + 1;
  const all = points.flatMap(({point, others}) => [point.quantity, ...others.map(({quantity}) => quantity)]);
  const most = Math.max(1, ...all.map((quantity) => upperOf(quantity) ?? 0));
  const top = Math.max(1, ...points.map(({point}) => lengthOf(point.quantity, most)), most);
  // Nothing is higher than the axis.
  const isFlat = all.every((quantity) => !upperOf(quantity));
  const turns = points.filter(({turn}) => turn);
  const notes = points.filter(({key}) => emphasis.noteOn(key));
  const row = (one: PointWords): TemplateResult => {
    const {point, turn, key} = one;
    const note = emphasis.noteOn(key);
    const side = point.slot < (slots - 1) / 2 ? '' : 'back';
    const kind = point.partial ? 'partial' : one.isLatest ? 'latest' : point.era === eraOf(points) ? '' : 'old';
    const kinds = [kind, turn && 'after', emphasis.isLit(key) && 'lit', note && 'noted'].filter(Boolean);
    return html`<li
      class=${kinds.join(' ')}
      .style=${`--slot: ${point.slot + 1}; --row: ${turns.indexOf(one)}; --over: ${notes.indexOf(one)}`}
    >
      ${turn ? html`<span class="turn small ${side}">${turn}</span>` : nothing}
      <span class="date">${together(one.tick)}</span>
      <span class="stack">${valueOf(one, slots, top, text)} ${columnOf(one, most, top)}</span>
      ${note ? html`<span class="note ${side}" part="note">${note}</span>` : nothing}
    </li>`;
  };
  const isLong = notes.some(({point: {slot}, key}) => isLongNote(emphasis.noteOn(key) ?? '', slot, slots));
  return html`<div
      class="columns ${needOf(points, slots)} ${isLong ? 'long-note' : ''} ${isFlat ? 'flat' : ''}"
      .style=${`--slots: ${slots}; --turns: ${turns.length}; --notes: ${notes.length}`}
    >
      <ul role="list">
        ${points.map(row)}
      </ul>
    </div>
    ${listOf(points.flatMap(({others}) => others.map((other) => ({other, size: sizeOf(others, slots)}))))}`;
}

/** What other sources say, where it has no room at its mark. */
export const listOf = (
  others: readonly {readonly other: OtherWords; readonly size: string}[],
): TemplateResult | typeof nothing => {
  const listed = others.filter(({size}) => size);
  return listed.length
    ? html`<ul role="list" class="others small" aria-hidden="true">
        ${listed.map(({other, size}) => html`<li class=${size}>${other.listed}</li>`)}
      </ul>`
    : nothing;
};

const eraOf = (points: readonly PointWords[]): number | undefined => points.find(({isLatest}) => isLatest)?.point.era;

function lengthOf(quantity: Quantity, most: number): number {
  const {solid, unsure} = barParts(quantity, most);
  return missingOf(quantity) ? 0 : solid + unsure;
}

/** The value with the names of others above it; it moves into its column where another source counts more. */
function valueOf({point: {quantity}, value, others, isLatest}: PointWords, slots: number, top: number, text: Text) {
  const share = lengthOf(quantity, top) / top;
  // The lowest of their marks.
  const above = Math.min(...others.map((other) => (upperOf(other.quantity) ?? 0) / top - share));
  const isInside = others.length > 0 && above > 0 && share >= leastInside && !isLatest;
  const number = 'value' in quantity ? formatNumber(quantity.value, text.locale) : '';
  const [before = '', after = ''] = number ? value.split(number) : [];
  const latest = number ? html`${before}<b class="loud">${number}</b>${after}` : html`<b>${value}</b>`;
  const shown = missingMark(quantity, value) ?? (isLatest ? latest : value);
  return html`<span class="value ${isInside ? 'in' : ''}" .style=${`--letters: ${number.length || 1}`}>${shown}</span>
    ${others.map(
      ({label}) =>
        html`<span class="other small ${sizeOf(others, slots)}" .style=${`--rise: ${isInside ? above : 0}`}
          >${label}</span
        >`,
    )}`;
}

/** The column, with a dashed line for what another source counts. */
function columnOf({point: {quantity}, others}: PointWords, most: number, top: number) {
  const length = lengthOf(quantity, most);
  return html`<span class="column" aria-hidden="true" .style=${`--h: ${length / top}`}
    >${length ? bar(barParts(quantity, most), length) : nothing}${others.map(({quantity: other}) => {
      const [low = 0, high = 0] = [lowOf(other), upperOf(other)];
      const from = other.precision === 'range' || other.precision === 'withheld' ? low : high;
      return html`<i class="beside" .style=${`--from: ${from / top}; --to: ${(high - from) / top}`}></i>`;
    })}</span
  >`;
}

/** The smallest of some widths for which a figure has room; its class draws another form below that. */
const stepFor = (fits: (pixels: number) => boolean): string =>
  Object.entries(steps).find(([, pixels]) => fits(pixels))?.[0] ?? 'never';

/** The width that all dates and values need side by side. */
function needOf(points: readonly PointWords[], slots: number): string {
  const dates = points.map(({tick}) => lineOf(tick) * quiet);
  const values = points.map(({value, point, isLatest}) =>
    missingOf(point.quantity) ? widthOf(value) * quiet + frame : widthOf(value) * (isLatest ? loud : 1),
  );
  return stepFor((pixels) =>
    [dates, values].every((widths) => {
      const all = pixels / digit;
      let taken = 0;
      return points.every(({point: {slot}}, index) => {
        const width = widths[index] ?? 0;
        // What is wider than the first or the last place reaches inwards.
        const start = Math.min(Math.max(((slot + 0.5) * all) / slots - width / 2, 0), all - width);
        if (start < taken) return false;
        taken = start + width;
        return true;
      });
    }),
  );
}

/** The width from which on names of others have room above their marks: of several, none has. */
function sizeOf(others: readonly OtherWords[], slots: number): string {
  const [only, another] = others;
  if (!only || another) return 'never';
  return stepFor((pixels) => {
    const room = pixels / digit / slots / quiet;
    return widthOf(only.label) <= room && linesOf(only.label, room) <= mostLines;
  });
}

/** Whether a note needs a second line in a wide figure, or a third one in a narrow one. */
function isLongNote(note: string, slot: number, slots: number): boolean {
  const share = Math.max(slots - slot - 0.5, slot + 0.5) / slots;
  return [steps['up-mid'], steps['up-small']].some(
    (pixels, index) => linesOf(note, (share * pixels) / digit) > (noteLines[index] ?? 0),
  );
}

const words = (label: string): string[] => label.split(' ');

const digitsOf = (word: string): number => word.length * (/\d/.test(word) ? 1 : small);

/** The width of the longest word, in digits: it has a line of its own. */
const widthOf = (label: string): number => Math.max(...words(label).map(digitsOf)) + gap;

/** All of its words on one line. */
const lineOf = (label: string): number => words(label).reduce((sum, word) => sum + digitsOf(word) + gap, 0);

function linesOf(label: string, room: number): number {
  let [lines, left] = [0, 0];
  for (const length of words(label).map(digitsOf)) {
    if (length > left) [lines, left] = [lines + 1, room];
    left -= length + 1;
  }
  return lines;
}
