import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {dotParts} from '@tip-figures/core/marks/mark-parts.js';
import {countKey} from '@tip-figures/core/marks/mark-key.js';
import {markRow, marksOf, quantityShort} from '@tip-figures/core/marks/mark-rows.js';
import {percentText, quantityText} from '@tip-figures/core/text/quantity-words.js';
import {isOpen, lowOf, upperOf, type Quantity} from '@tip-figures/record/values/quantity.js';
import type {VictimBreakdownMessages} from '@tip-figures/messages/generated/en-victim-breakdown.js';
import {html, nothing, type TemplateResult} from 'lit';
import {hasHollow, wholeOf, type PeopleRow} from './victim-breakdown.groups.js';
import type {VictimBreakdown} from './victim-breakdown.model.js';
import type {VictimBreakdownWords} from './victim-breakdown.words.js';

type Text = TextContext<VictimBreakdownMessages>;

/** The same people again and again: each list of their parts is a group of rows, one dot for each person. */
export function victimBreakdownView(
  {total}: VictimBreakdown,
  {groups}: VictimBreakdownWords,
  text: Text,
): TemplateResult {
  const rows = groups.flatMap(({rows}) => rows);
  const quantities = rows.flatMap(({quantity, whole}) => [quantity, ...(whole ? [whole] : [])]);
  const most = Math.max(...[...quantities, ...(total ? [total] : [])].map((one) => upperOf(one) ?? 0));
  return html`
    ${key(rows, most, text)}
    <div class="groups">
      ${groups.map(
        ({heading, rows}, index) =>
          html`${heading ? html`<p id=${`g${index}`} class="section small">${heading}</p>` : nothing}
            <ul role="list" class="rows" aria-labelledby=${heading ? `g${index}` : nothing}>
              ${rows.map((row) => rowOf(row, most, text))}
            </ul>`,
      )}
    </div>
  `;
}

function key(rows: readonly PeopleRow[], most: number, {messages}: Text) {
  const isDotted = rows.some((row) => dotParts(row.quantity).solid > 0 || hasHollow(row));
  const quantities = rows.map(({quantity}) => quantity);
  return countKey(quantities, isDotted ? messages.key.dot() : '', messages.key, most);
}

function rowOf(row: PeopleRow, most: number, text: Text) {
  const {quantity, isRest} = row;
  // The people whom a source leaves open are drawn dashed, be their number known or not.
  const drawn: Quantity = isRest ? {precision: 'up-to', value: lowOf(quantity) ?? 0} : quantity;
  return markRow(numberOf(quantity, text), labelOf(row, text), marksOf(drawn, most, text, wholeOf(row)));
}

function numberOf(quantity: Quantity, text: Text): unknown {
  if (isOpen(quantity)) return nothing;
  return quantity.precision === 'share' ? percentText(quantity, text) : quantityShort(quantity, text);
}

function labelOf({label, short, before, inside, isParent, quantity}: PeopleRow, text: Text) {
  const {messages} = text;
  const name = short ?? label;
  // What a share is of has no room beside its number.
  const of = quantity.precision === 'share' && quantity.of ? quantityText(quantity, text) : undefined;
  return html`<span class=${inside === undefined ? nothing : 'nested'}
    >${isParent ? messages.ofWhom({label: name}) : name}${[of, before].map((one) => (one === undefined ? nothing : html` <small class="before">${one}</small>`))}</span
  >`;
}
