import {chartBox} from '@tip-figures/chart/chart-box.js';
import type {LineSpec} from '@tip-figures/chart/chart-spec.js';
import {lineText} from '@tip-figures/chart/line/line-text.js';
import {dotParts} from '@tip-figures/core/marks/mark-parts.js';
import {countKey} from '@tip-figures/core/marks/mark-key.js';
import {markRow, marksOf, quantityShort} from '@tip-figures/core/marks/mark-rows.js';
import {isOpen, upperOf, type Quantity} from '@tip-figures/record/values/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import {lineOf} from './case-backlog.line.js';
import type {CaseBacklog} from './case-backlog.model.js';
import type {Text} from './case-backlog.phrases.js';
import type {CaseBacklogWords, CaseRow} from './case-backlog.words.js';

/** Open cases as one number, as squares, or as a line of many days; then those that came and went. */
export function caseBacklogView({open}: CaseBacklog, words: CaseBacklogWords, text: Text): TemplateResult {
  const {big, bigLine, charted, flow, flowHeading} = words;
  const days = charted ? [] : words.days;
  const quantities = [...days, ...flow].map(({quantity}) => quantity);
  const most = Math.max(...quantities.map((quantity) => upperOf(quantity) ?? 0));
  const [only] = days;
  const line = charted && lineOf(open, words.days, text);
  return html`
    ${big ? html`<p class="big"><strong>${big}</strong> <span class="change">${bigLine}</span></p>` : nothing}
    ${line ? chartBox(lineText(line.spec, line.text)) : nothing} ${key(quantities, most, text)}
    ${only && days.length === 1 ? html`<div class="alone">${marksOf(only.quantity, most, text, 0, 'cases')}</div>` : nothing}
    <div class="groups">
      ${days.length > 1 ? rows(days, most, text, nothing) : nothing}
      ${
        flow.length
          ? html`<p id="flow" class="section small">${flowHeading}</p>
              ${rows(flow, most, text, 'flow')}`
          : nothing
      }
    </div>
  `;
}

/** What is drawn in the box of the chart, where there is one. */
export const caseBacklogChart = (
  {open}: CaseBacklog,
  {charted, days}: CaseBacklogWords,
  text: Text,
): LineSpec | undefined => (charted ? lineOf(open, days, text).spec : undefined);

function key(quantities: readonly Quantity[], most: number, {messages}: Text) {
  const isSquared = quantities.some((quantity) => dotParts(quantity).solid > 0);
  return countKey(quantities, isSquared ? messages.key.square() : '', messages.key, most, 'cases');
}

const rows = (rows: readonly CaseRow[], most: number, text: Text, heading: unknown) =>
  html`<ul role="list" class="rows" aria-labelledby=${heading}>
    ${rows.map(({label, quantity}) =>
      markRow(
        isOpen(quantity) ? nothing : quantityShort(quantity, text),
        label,
        marksOf(quantity, most, text, 0, 'cases'),
      ),
    )}
  </ul>`;
