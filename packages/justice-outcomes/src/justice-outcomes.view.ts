import {keyEntry, markKey} from '@tip-figures/core/marks/mark-key.js';
import {dotParts} from '@tip-figures/core/marks/mark-parts.js';
import {markRow, marksOf} from '@tip-figures/core/marks/mark-rows.js';
import {mostDots} from '@tip-figures/core/marks/marks.js';
import {quantityText} from '@tip-figures/core/text/quantity-words.js';
import {isOpen, upperOf} from '@tip-figures/record/values/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {JusticeOutcomes} from './justice-outcomes.model.js';
import type {Text} from './justice-outcomes.phrases.js';
import type {Block, JusticeRow, StageRow} from './justice-outcomes.rows.js';
import type {JusticeOutcomesWords} from './justice-outcomes.words.js';

/** A row for each stage, with a dot for each person or a square for each case; cases and people in blocks of their own. */
export const justiceOutcomesView = (
  _model: JusticeOutcomes,
  {blocks}: JusticeOutcomesWords,
  text: Text,
): TemplateResult =>
  html`<div class=${blocks.length > 1 ? 'blocks' : 'groups'}>${blocks.map((block) => blockOf(block, text))}</div>`;

function blockOf({unit, rows}: Block, text: Text) {
  const quantities = rows.flatMap((row) => [row, ...row.parts, ...(row.continued ? [row.continued] : [])]);
  const most = Math.max(
    ...quantities.map(({quantity, whole = 0}) => Math.max((quantity && upperOf(quantity)) ?? 0, whole)),
  );
  const draw = (row: JusticeRow, inside: unknown = nothing) => rowOf(row, most, unit, inside, text);
  return html`<section aria-labelledby=${unit}>
    <p id=${unit} class="section small">
      <span>${text.messages.block({unit})}</span> ${key(quantities, most, unit, text)}
    </p>
    <ol role="list" class="rows">
      ${rows.map((row) => [draw(row, partsOf(row, draw)), row.continued ? draw(row.continued) : nothing])}
    </ol>
  </section>`;
}

/** What one mark is, where they are drawn one by one. */
const key = (rows: readonly JusticeRow[], most: number, unit: Block['unit'], {messages}: Text) =>
  most <= mostDots && rows.some(({quantity}) => quantity && dotParts(quantity).solid > 0)
    ? markKey([keyEntry('exact', messages.key({unit}), 1, unit)])
    : nothing;

const partsOf = ({parts}: StageRow, draw: (row: JusticeRow) => TemplateResult) =>
  parts.length
    ? html`<ul role="list" class="rows parts">
        ${parts.map((part) => draw(part))}
      </ul>`
    : nothing;

function rowOf(row: JusticeRow, most: number, unit: Block['unit'], inside: unknown, text: Text) {
  const {comparison, label, quantity, whole = 0} = row;
  const number = !quantity || isOpen(quantity) ? html`<span aria-hidden="true">–</span>` : quantityText(quantity, text);
  // Parts stand for those who make up the number.
  const marks = quantity && inside === nothing ? marksOf(quantity, most, text, whole, unit) : inside;
  return markRow(
    number,
    html`${label}${comparison ? html` <span class="small">${comparison}</span>` : nothing}`,
    marks,
  );
}
