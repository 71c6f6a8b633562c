import {groupHeading, unitKey} from '@tip-figures/core/marks/mark-key.js';
import {markRow, marksOf, rowHead} from '@tip-figures/core/marks/mark-rows.js';
import {hasUnits, markScale, type MarkScale} from '@tip-figures/core/marks/marks.js';
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
  html`<div class=${blocks.length > 1 ? 'blocks' : ''}>${blocks.map((block) => blockOf(block, text))}</div>`;

function blockOf({unit, rows}: Block, text: Text) {
  const {key, block} = text.messages;
  const drawn = rows.flatMap((row) => [...(row.parts.length ? row.parts : [row]), ...(row.continued ?? [])]);
  const scale = markScale(
    drawn.flatMap(({quantity, whole}) => [quantity ?? [], whole ?? []].flat()),
    unit,
  );
  const draw = (row: JusticeRow, inside?: unknown) => rowOf(row, scale, inside, text);
  const hasKey = drawn.some(({quantity}) => quantity && hasUnits(quantity, scale));
  return html`<div class="groups ${scale.lines}">
    ${groupHeading(
      unit,
      block({unit}),
      hasKey ? unitKey(unit, {one: () => key.one({unit}), each: () => key.each({unit})}) : nothing,
    )}
    <ol role="list" class="rows" aria-labelledby=${unit}>
      ${rows.map((row) => [draw(row, partsOf(row, draw)), row.continued?.map((one) => draw(one))])}
    </ol>
  </div>`;
}

/** They stand for the marks of their stage. */
const partsOf = ({parts}: StageRow, draw: (row: JusticeRow) => TemplateResult) =>
  parts.length
    ? html`<ul role="list" class="rows parts">
        ${parts.map((part) => draw(part))}
      </ul>`
    : undefined;

function rowOf({comparison, label, quantity, whole}: JusticeRow, scale: MarkScale, inside: unknown, text: Text) {
  return markRow(
    quantity ? rowHead(quantity, text) : nothing,
    html`${label}${comparison ? html` <span class="small">${comparison}</span>` : nothing}`,
    inside ?? (quantity ? marksOf(quantity, scale, text, {whole}) : nothing),
  );
}
