import {countBlock, type CountRow} from '@tip-figures/core/counts/counts.js';
import type {ChipMarks, ViewOptions} from '@tip-figures/core/figure.js';
import {emphasisOf} from '@tip-figures/core/marks/emphasis.js';
import {quantityMessages} from '@tip-figures/core/text/words/quantity-messages.js';
import {countAs, quantityText} from '@tip-figures/core/text/words/quantity-words.js';
import {missingOf} from '@tip-figures/record/values/quantity/quantity.js';
import {html, type TemplateResult} from 'lit';
import type {VictimBreakdown} from './victim-breakdown.model.js';
import {headingOf, type NamedRow, type Text, type VictimBreakdownWords} from './victim-breakdown.words.js';

// Rows that a small figure without a total has room for.
const mostCompact = 3;

/** All people, then some of them again and again: each list of parts is a group of rows. */
export const victimBreakdownView = (
  model: VictimBreakdown,
  {rows}: VictimBreakdownWords,
  text: Text,
  options: ViewOptions,
): TemplateResult => counts(rows, model, text, options);

/** The total alone; without one, the first statuses. */
export function victimBreakdownCompact(
  model: VictimBreakdown,
  {rows}: VictimBreakdownWords,
  text: Text,
): TemplateResult {
  const [first] = rows;
  const few = first?.kind === 'total' ? [first] : rows.filter(isStatus).slice(0, mostCompact);
  return counts(few, model, text, {});
}

/** Three people. */
export const victimBreakdownChip = (): ChipMarks => ({
  marks: html`<i class="dot"></i><i class="dot"></i><i class="dot"></i>`,
});

const isStatus = (row: NamedRow): boolean => row.kind === 'part' && !row.inside && row.list === 'statuses';

function counts(rows: readonly NamedRow[], model: VictimBreakdown, text: Text, options: ViewOptions): TemplateResult {
  const total = rows.find(({kind}) => kind === 'total');
  const parts = rows.flatMap((row) => (row.kind === 'total' ? [] : row));
  const lists = [...new Set(parts.map(({list}) => list))];
  const groups = lists.map((list, index) => ({
    id: list,
    // Alone, the label says it.
    heading: total || lists.length > 1 ? headingOf(list, model, text) : '',
    rows: parts.filter((row) => row.list === list).map((row) => rowOf(row, total !== undefined, text)),
    weight: !index ? ('' as const) : list === 'age' ? ('lesser' as const) : ('least' as const),
  }));
  return countBlock({unit: 'people', lead: total && leadOf(total, text), groups}, text, emphasisOf(options));
}

function leadOf({quantity, earlier}: NamedRow, text: Text): CountRow {
  const n = countAs(quantityText(quantity, text), quantity);
  const name = missingOf(quantity) ? '' : quantityMessages(text).counted({unit: 'people', n});
  return {quantity, earlier, name, role: 'whole', isLoud: true, keys: []};
}

function rowOf(row: NamedRow, hasTotal: boolean, text: Text): CountRow {
  const {quantity, name, earlier} = row;
  const isInside = row.kind === 'part' && row.inside !== undefined;
  return {
    ...{quantity, earlier},
    name: isInside ? text.messages.ofWhom({label: name}) : name,
    role: isInside ? 'inside' : isStatus(row) && !hasTotal ? 'whole' : 'part',
    isRest: row.kind === 'rest',
    keys: row.kind === 'part' ? [row.part.key, `${row.list}/${row.part.key}`] : [],
  };
}
