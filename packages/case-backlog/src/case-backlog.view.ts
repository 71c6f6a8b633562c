import {chartBox} from '@tip-figures/chart/chart-box.js';
import type {LineSpec} from '@tip-figures/chart/chart-spec.js';
import {lineText} from '@tip-figures/chart/line/line-text.js';
import {groupHeading, markKey, unitKey} from '@tip-figures/core/marks/mark-key.js';
import {markRow, marksOf, rowHead} from '@tip-figures/core/marks/mark-rows.js';
import {hasUnits, markScale, type MarkScale} from '@tip-figures/core/marks/marks.js';
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
  const scale = markScale(quantities, 'cases');
  const hasKey = quantities.some((quantity) => hasUnits(quantity, scale));
  const key = hasKey ? unitKey('cases', text.messages.key) : nothing;
  // Rows without a heading have their key above them.
  const alone = hasKey && days.length > 0;
  const [only] = days;
  const line = charted && lineOf(open, words.days, text);
  return html`
    ${big ? html`<p class="big"><strong>${big}</strong> <span class="change">${bigLine}</span></p>` : nothing}
    ${line ? chartBox(lineText(line.spec, line.text)) : nothing} ${alone ? markKey([key]) : nothing}
    <div class=${scale.lines}>
      ${only && days.length === 1 ? html`<div class="marks">${marksOf(only.quantity, scale, text)}</div>` : nothing}
      <div class="groups">
        ${days.length > 1 ? rows(days, scale, text, nothing) : nothing}
        ${
          flow.length
            ? html`${groupHeading('flow', flowHeading, alone ? nothing : key)} ${rows(flow, scale, text, 'flow')}`
            : nothing
        }
      </div>
    </div>
  `;
}

/** What is drawn in the box of the chart, where there is one. */
export const caseBacklogChart = (
  {open}: CaseBacklog,
  {charted, days}: CaseBacklogWords,
  text: Text,
): LineSpec | undefined => (charted ? lineOf(open, days, text).spec : undefined);

const rows = (rows: readonly CaseRow[], scale: MarkScale, text: Text, heading: unknown) =>
  html`<ul role="list" class="rows" aria-labelledby=${heading}>
    ${rows.map(({label, quantity}) => markRow(rowHead(quantity, text), label, marksOf(quantity, scale, text)))}
  </ul>`;
