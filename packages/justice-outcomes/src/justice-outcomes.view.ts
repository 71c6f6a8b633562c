import {groupHeading, unitKey} from '@tip-figures/core/marks/mark-key.js';
import {marksOf, rowHead} from '@tip-figures/core/marks/mark-rows.js';
import {hasUnits, markScale, type MarkScale} from '@tip-figures/core/marks/marks.js';
import {formatNumber} from '@tip-figures/core/text/format.js';
import {html, nothing, type TemplateResult} from 'lit';
import {isExact} from '@tip-figures/record/values/quantity.js';
import type {Count, JusticeOutcomes} from './justice-outcomes.model.js';
import type {Text} from './justice-outcomes.phrases.js';
import type {Block, JusticeRow, StageRow} from './justice-outcomes.rows.js';
import type {JusticeOutcomesWords} from './justice-outcomes.words.js';

/** A row for each stage, with a dot for each person or a square for each case; cases and people in blocks of their own. */
export const justiceOutcomesView = (
  _model: JusticeOutcomes,
  {blocks}: JusticeOutcomesWords,
  text: Text,
): TemplateResult =>
  html`<div class=${blocks.length > 1 ? 'blocks' : 'block'}>${blocks.map((block) => blockOf(block, text))}</div>`;

/** What the title of a compact figure tells. */
export const justiceOutcomesCompact = (
  model: JusticeOutcomes,
  words: JusticeOutcomesWords,
  text: Text,
): TemplateResult =>
  words.compact
    ? html`<div class="block">${blockOf(words.compact, text, true)}</div>`
    : justiceOutcomesView(model, words, text);

function blockOf({unit, rows}: Block, text: Text, isCompact = false) {
  const drawn = rows.flatMap((row) => [row, ...row.parts, ...(row.continued ?? [])]);
  const scale = markScale(
    drawn.flatMap(({quantity, whole}) => [quantity ?? [], whole ?? []].flat()),
    unit === 'none' ? undefined : unit,
  );
  // One value alone is compared with nothing.
  const isDrawn = scale.single || drawn.length > 1;
  const draw = (row: JusticeRow, parts?: unknown, marks = isDrawn ? marksIn(row, scale, text) : nothing) =>
    rowOf(row, marks, parts ?? nothing, text);
  return html`<div class="groups ${scale.lines}">
    ${isCompact ? nothing : groupHeading(unit, text.messages.block({unit}), isDrawn ? key(drawn, scale, text) : nothing)}
    <ol role="list" class="rows" aria-labelledby=${isCompact ? nothing : unit}>
      ${rows.map((row) => [withParts(row, scale, draw, text), row.continued?.map((one) => draw(one))])}
    </ol>
  </div>`;
}

/** What one mark is, or what the longest bar is. */
function key(drawn: readonly JusticeRow[], scale: MarkScale, text: Text) {
  const {key, scale: scaleOf} = text.messages;
  const {unit} = scale;
  if (!scale.single)
    return html`<span class="unit-key">${scaleOf({most: formatNumber(scale.most, text.locale)})}</span>`;
  return drawn.some(({quantity}) => quantity && hasUnits(quantity, scale))
    ? unitKey(unit, {one: () => key.one({unit}), each: () => key.each({unit})})
    : nothing;
}

/** A stage and its parts; those by form stand for its own marks where they are all of it. */
function withParts(
  row: StageRow,
  scale: MarkScale,
  draw: (row: JusticeRow, parts?: unknown, marks?: unknown) => TemplateResult,
  text: Text,
): TemplateResult {
  if (!row.parts.length) return draw(row);
  // A bar of a part lies in the outline of its stage.
  const whole = scale.single ? undefined : row.quantity;
  const parts = html`<ul role="list" class="rows parts">
    ${row.parts.map((part) => draw(part, nothing, marksIn({...part, whole}, scale, text)))}
  </ul>`;
  return draw(row, parts, isDividedByForm(row.count) ? nothing : marksIn(row, scale, text));
}

/** Whether the numbers by form are all that is known of a stage, or add up to it. */
function isDividedByForm({by = [], quantity}: Count): boolean {
  if (!quantity) return true;
  const values = by.flatMap((part) => (isExact(part.quantity) ? part.quantity.value : []));
  const sum = values.reduce((all, value) => all + value, 0);
  return by.length > 0 && values.length === by.length && isExact(quantity) && quantity.value === sum;
}

const marksIn = ({quantity, whole}: JusticeRow, scale: MarkScale, text: Text): unknown =>
  quantity ? marksOf(quantity, scale, text, {whole}) : nothing;

const rowOf = ({comparison, label, quantity}: JusticeRow, marks: unknown, parts: unknown, text: Text) =>
  html`<li>
    <b>${quantity ? rowHead(quantity, text) : nothing}</b>
    <span class="label">${label}${comparison ? html` <span class="small">${comparison}</span>` : nothing}</span>
    ${marks === nothing ? nothing : html`<span class="marks">${marks}</span>`}${parts}
  </li>`;
