import type {ChipMarks} from '@tip-figures/core/element/figure.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {dotParts} from '@tip-figures/core/marks/mark-parts.js';
import {countKey} from '@tip-figures/core/marks/mark-key.js';
import {markRow, marksOf, quantityShort} from '@tip-figures/core/marks/mark-rows.js';
import {isExact, upperOf, type Quantity} from '@tip-figures/record/values/quantity.js';
import type {VictimBreakdownMessages} from '@tip-figures/messages/generated/en-victim-breakdown.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {VictimBreakdown} from './victim-breakdown.model.js';
import type {PeopleGroup, VictimBreakdownWords} from './victim-breakdown.words.js';

// Rows that a small figure has room for.
const mostCompact = 3;

type Text = TextContext<VictimBreakdownMessages>;

/** Rows of dots, one for each person: forms of exploitation, then sex and age. */
export function victimBreakdownView(model: VictimBreakdown, words: VictimBreakdownWords, text: Text): TemplateResult {
  const {change, forms, people} = words;
  const quantities = [model.total, ...forms.rows.concat(people.rows).map(({quantity}) => quantity)];
  const most = Math.max(...quantities.map((quantity) => upperOf(quantity) ?? 0));
  const whole = isExact(model.total) ? model.total.value : 0;
  return html`
    ${change ? html`<p class="change">${change}</p>` : nothing} ${key(words, most, whole, text)}
    <div class="groups">${rows('forms', forms, most, 0, text)} ${rows('people', people, most, whole, text)}</div>
  `;
}

/** The first group, as far as there is room for it, of which only the stated people are drawn. */
export function victimBreakdownCompact(
  {total}: VictimBreakdown,
  {forms, people}: VictimBreakdownWords,
  text: Text,
): TemplateResult {
  const shown = (forms.rows.length ? forms : people).rows.slice(0, mostCompact);
  const most = Math.max(...[total, ...shown.map(({quantity}) => quantity)].map((one) => upperOf(one) ?? 0));
  return html`<div class="groups">${rows('forms', {heading: '', rows: shown}, most, 0, text)}</div>`;
}

/** Three people. */
export const victimBreakdownChip = (): ChipMarks => ({
  marks: html`<i class="dot"></i><i class="dot"></i><i class="dot"></i>`,
});

function key({forms, people}: VictimBreakdownWords, most: number, whole: number, {messages}: Text) {
  const quantities = [...forms.rows, ...people.rows].map(({quantity}) => quantity);
  // A group of the same people has hollow dots for the rest of them.
  const dotted =
    quantities.some((quantity) => dotParts(quantity).solid > 0) ||
    (whole > 0 && people.rows.some(({quantity}) => quantity.precision !== 'unknown'));
  return countKey(quantities, dotted ? messages.key.dot() : '', messages.key, most);
}

function rows(id: string, {heading, rows}: PeopleGroup, most: number, whole: number, text: Text) {
  if (!rows.length) return nothing;
  return html`${heading ? html`<p id=${id} class="section small">${heading}</p>` : nothing}
    <ul role="list" class="rows" aria-labelledby=${heading ? id : nothing}>
      ${rows.map(({label, quantity}) => row(label, quantity, most, whole, text))}
    </ul>`;
}

function row(label: string, quantity: Quantity, most: number, whole: number, text: Text) {
  const number = quantity.precision === 'unknown' ? nothing : quantityShort(quantity, text);
  return markRow(number, label, marksOf(quantity, most, text, whole));
}
