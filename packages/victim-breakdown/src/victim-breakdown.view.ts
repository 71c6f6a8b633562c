import type {ChipMarks} from '@tip-figures/core/element/figure.js';
import {groupHeading, unitKey} from '@tip-figures/core/marks/mark-key.js';
import {markRow, marksOf, rowHead} from '@tip-figures/core/marks/mark-rows.js';
import {hasUnits, markScale, type MarkScale} from '@tip-figures/core/marks/marks.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {percentText, quantityText} from '@tip-figures/core/text/quantity-words.js';
import type {Quantity} from '@tip-figures/record/values/quantity.js';
import type {VictimBreakdownMessages} from '@tip-figures/messages/generated/en-victim-breakdown.js';
import {html, nothing, type TemplateResult} from 'lit';
import {scaleOf, type PeopleGroup, type PeopleRow} from './victim-breakdown.groups.js';
import type {VictimBreakdown} from './victim-breakdown.model.js';
import type {VictimBreakdownWords} from './victim-breakdown.words.js';

// Rows that a small figure has room for.
const mostCompact = 3;

type Text = TextContext<VictimBreakdownMessages>;

/** The same people again and again: each list of their parts is a group of rows, one dot for each person. */
export function victimBreakdownView(
  model: VictimBreakdown,
  {groups, outline}: VictimBreakdownWords,
  text: Text,
): TemplateResult {
  const rows = groups.flatMap((group) => group.rows);
  const scale = scaleOf(model, groups);
  const hasKey = rows.some((row) => hasUnits(row.quantity, scale, optionsOf(row)));
  const withCells = groups.findIndex((group) => group.rows.some(({quantity}) => quantity.precision === 'share'));
  const keyOf = (index: number) => {
    if (index === 0 && hasKey) return unitKey('people', text.messages.key);
    const words = index === withCells ? text.messages.cell() : index ? '' : outline;
    return words ? html`<span class="unit-key" aria-hidden="true">${words}</span>` : nothing;
  };
  return html`
    <div class="groups ${scale.lines}">
      ${groups.map((group, index) => groupOf(group, `g${index}`, keyOf(index), scale, text))}
    </div>
  `;
}

/** The first group, as far as there is room for it, of which only the stated people are drawn. */
export function victimBreakdownCompact(
  _model: VictimBreakdown,
  {groups: [first]}: VictimBreakdownWords,
  text: Text,
): TemplateResult {
  const rows = (first?.rows ?? [])
    .slice(0, mostCompact)
    // What has no room for its parts does not announce them.
    .map((row, index, all) => ({...row, whole: undefined, isParent: !row.inside && Boolean(all[index + 1]?.inside)}));
  const scale = markScale(rows.map(({quantity}) => quantity));
  return html`<div class="groups ${scale.lines}">
    ${first ? groupOf({...first, heading: '', rows}, 'g', nothing, scale, text) : nothing}
  </div>`;
}

/** Three people. */
export const victimBreakdownChip = (): ChipMarks => ({
  marks: html`<i class="dot"></i><i class="dot"></i><i class="dot"></i>`,
});

const groupOf = (
  {heading, rows}: Pick<PeopleGroup, 'heading' | 'rows'>,
  id: string,
  key: unknown,
  scale: MarkScale,
  text: Text,
) =>
  html`${groupHeading(id, heading, key)}
    <ul role="list" class="rows" aria-labelledby=${heading ? id : nothing}>
      ${rows.map((row) => rowOf(row, scale, text))}
    </ul>`;

function rowOf(row: PeopleRow, scale: MarkScale, text: Text) {
  return markRow(headOf(row.quantity, text), labelOf(row, text), marksOf(row.quantity, scale, text, optionsOf(row)));
}

/** The people whom a source leaves open are drawn dashed. */
const optionsOf = ({isRest, whole}: PeopleRow) => ({whole, rest: isRest ? ('open' as const) : ('stated' as const)});

const headOf = (quantity: Quantity, text: Text): unknown =>
  quantity.precision === 'share' ? percentText(quantity, text) : rowHead(quantity, text);

function labelOf({label, short, before, inside, isParent, quantity}: PeopleRow, text: Text) {
  const {messages} = text;
  const name = short ?? label;
  // What a share is of has no room beside its number.
  const of = quantity.precision === 'share' && quantity.of ? quantityText(quantity, text) : undefined;
  return html`<span class=${inside ? 'nested' : nothing}
    >${isParent ? messages.ofWhom({label: name}) : name}${[of, before].map((one) => (one === undefined ? nothing : html` <small class="before small">${one}</small>`))}</span
  >`;
}
