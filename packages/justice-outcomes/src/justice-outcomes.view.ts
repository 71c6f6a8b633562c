import {countBlock, type CountGroup, type CountRow} from '@tip-figures/core/counts/counts.js';
import type {ViewOptions} from '@tip-figures/core/figure.js';
import {emphasisOf} from '@tip-figures/core/marks/emphasis.js';
import {capitalize} from '@tip-figures/core/text/format/format.js';
import {quantityText} from '@tip-figures/core/text/words/quantity-words.js';
import {html, type TemplateResult} from 'lit';
import {isGiven, loudOf, type CountUnit, type JusticeOutcomes} from './justice-outcomes.model.js';
import {isInside} from './justice-outcomes.rows.js';
import type {JusticeOutcomesWords, NamedRow, Text} from './justice-outcomes.words.js';

/** A row for each stage, then some of those who came to it; each unit in a block of its own. */
export const justiceOutcomesView = (
  model: JusticeOutcomes,
  {rows}: JusticeOutcomesWords,
  text: Text,
  options: ViewOptions,
): TemplateResult => blocks(rows, model, text, options);

/** The stage that the figure is about and the one beside it, without parts; all where only parts are given. */
export function justiceOutcomesCompact(
  model: JusticeOutcomes,
  {rows}: JusticeOutcomesWords,
  text: Text,
): TemplateResult {
  const stages = rows.filter((row) => !isInside(row) && row.kind !== 'continued' && row.quantity);
  const few = besideOf(stages, model);
  return blocks(few.length ? few : rows, model, text, {});
}

/** Two rows of one block. */
function besideOf(stages: readonly NamedRow[], model: JusticeOutcomes): readonly NamedRow[] {
  const loud = loudOf(model);
  const block = (stages.find(({count}) => count === loud) ?? stages.at(-1))?.block;
  const rows = stages.filter((row) => row.block === block);
  const at = rows.findIndex(({count}) => count === loud);
  if (!loud || at < 0) return rows.slice(-2);
  const reached = rows.find(({count}) => count.stage === 'atMinimum' && isGiven(count) && model.whole === loud);
  // That the number of those convicted is missing says more than what came before.
  const missing = rows.find(({count}) => count.stage === 'convicted' && !isGiven(count));
  const other = missing ?? reached ?? rows[at - 1];
  return rows.filter((row) => row.count === loud || row === other);
}

function blocks(rows: readonly NamedRow[], model: JusticeOutcomes, text: Text, options: ViewOptions): TemplateResult {
  const units = [...new Set(rows.map(({block}) => block))];
  return html`${units.map((unit) => {
    const drawn = rows.filter(({block}) => block === unit);
    const groups = groupsOf(drawn, model, text);
    return countBlock({unit, head: headOf(unit, drawn, units.length > 1, text), groups}, text, emphasisOf(options));
  })}`;
}

/** The unit; of which one shares are, nobody said. */
function headOf(unit: CountUnit, rows: readonly NamedRow[], isBesideOthers: boolean, text: Text) {
  if (unit === 'none' && rows.every(({quantity}) => quantity?.precision === 'share')) return undefined;
  const {messages, locale} = text;
  return {id: unit, name: capitalize(messages.unit({unit}), locale), note: isBesideOthers ? messages.ownScale() : ''};
}

/** Stages with the first list of their parts. A second one, of the same people once more, has a line of its own. */
function groupsOf(rows: readonly NamedRow[], model: JusticeOutcomes, text: Text): CountGroup[] {
  const loud = loudOf(model);
  const groups: (CountGroup & {readonly rows: CountRow[]})[] = [];
  rows.forEach((row, index) => {
    const before = rows[index - 1];
    const isCut = isInside(row) && before !== undefined && isInside(before) && before.kind !== row.kind;
    const isBack = !isInside(row) && groups.at(-1)?.isCut;
    if (!groups.length || isCut || isBack) {
      groups.push({id: `${row.block}-${index}`, heading: isCut ? ofThese(row, text) : '', isCut, rows: []});
    }
    const isLoud = row.count === loud && !isInside(row) && row.kind !== 'continued';
    groups.at(-1)?.rows.push(rowOf(row, isLoud));
  });
  return groups;
}

const ofThese = ({count: {quantity}}: NamedRow, text: Text): string =>
  text.messages.ofThese({has: quantity !== undefined, value: quantity ? quantityText(quantity, text) : ''});

const rowOf = (row: NamedRow, isLoud: boolean): CountRow => ({
  quantity: row.quantity,
  earlier: row.earlier,
  name: row.name,
  role: isInside(row) ? 'inside' : 'whole',
  isLoud,
  keys: keysOf(row),
});

/** The names by which a page points at a row: its stage, or the part of it, with what is around it where two have it. */
function keysOf(row: NamedRow): string[] {
  const {stage, unit} = row.count;
  switch (row.kind) {
    case 'stage':
    case 'new':
      return [stage, `${stage}/${unit}`];
    case 'continued':
      return [`${stage}/continued`];
    case 'other-laws':
      return [`${stage}/otherLaws`];
    default:
      return [row.part.key, `${stage}/${row.part.key}`, `${stage}/${unit}/${row.part.key}`];
  }
}
