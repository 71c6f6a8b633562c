import type {LineSpec} from '@tip-figures/chart/chart-spec.js';
import {columnRow} from '@tip-figures/chart/columns/columns.js';
import {lineCode} from '@tip-figures/chart/line-code.js';
import type {LinePoint} from '@tip-figures/chart/line/line-chart.js';
import {groupHeading, unitKey} from '@tip-figures/core/marks/mark-key.js';
import {markRow, marksOf, rowHead} from '@tip-figures/core/marks/mark-rows.js';
import {hasUnits, markScale} from '@tip-figures/core/marks/marks.js';
import {formatNumber} from '@tip-figures/core/text/format.js';
import {missingOf} from '@tip-figures/record/values/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {CaseBacklog} from './case-backlog.model.js';
import type {DayRow} from './case-backlog.days.js';
import type {Text} from './case-backlog.phrases.js';
import type {CaseBacklogWords, CaseRow} from './case-backlog.words.js';

// Days that a small figure has room for.
const mostCompact = 2;

/** Open cases as squares, as columns, or as a line of many days; then those that came and went. */
export function caseBacklogView(_model: CaseBacklog, words: CaseBacklogWords, text: Text): TemplateResult {
  const {days, flow, flowHeading, form} = words;
  if (form === 'rows') return squares(days, flow, flowHeading, text);
  return html`${form === 'line' ? lineCode().lineChart(linePoints(days, text)) : columns(days, text)}
  ${flow.length ? squares([], flow, flowHeading, text) : nothing}`;
}

/** The last days. */
export const caseBacklogCompact = (_model: CaseBacklog, {all}: CaseBacklogWords, text: Text): TemplateResult =>
  squares(all.slice(-mostCompact), [], '', text, true);

/** What is drawn in the box of the chart, where there is one. */
export const caseBacklogChart = (
  _model: CaseBacklog,
  {form, days}: CaseBacklogWords,
  text: Text,
): LineSpec | undefined => (form === 'line' ? lineCode().lineSpec(linePoints(days, text)) : undefined);

/** A square for each case: one day below its date, more as rows, and all that came and went on the same scale. */
function squares(
  days: readonly DayRow[],
  flow: readonly CaseRow[],
  flowHeading: string,
  text: Text,
  isCompact = false,
): TemplateResult {
  const quantities = [...days, ...flow].map(({quantity}) => quantity);
  const scale = markScale(quantities, 'cases');
  const hasKey = !isCompact && quantities.some((quantity) => hasUnits(quantity, scale));
  const key = hasKey ? unitKey('cases', text.messages.key) : nothing;
  const [only] = days;
  const isAlone = quantities.length === 1;
  const one = isAlone && only && (scale.single || missingOf(only.quantity)) ? only : undefined;
  const rows = (list: readonly CaseRow[], id: unknown) =>
    html`<ul role="list" class="rows" aria-labelledby=${id}>
      ${list.map(({label, quantity}) =>
        markRow(
          rowHead(quantity, text),
          label,
          // One bar alone is compared with nothing.
          isAlone && !scale.single && !missingOf(quantity) ? nothing : marksOf(quantity, scale, text),
        ),
      )}
    </ul>`;
  return html`<div class="groups ${scale.lines}">
    ${days.length ? groupHeading('days', one && !isCompact ? one.date : '', key) : nothing}
    ${one ? html`<div class="marks">${marksOf(one.quantity, scale, text)}</div>` : days.length ? rows(days, nothing) : nothing}
    ${flow.length ? html`${groupHeading('flow', flowHeading, days.length ? nothing : key)} ${rows(flow, 'flow')}` : nothing}
  </div>`;
}

const columns = (days: readonly DayRow[], {locale, messages}: Text): TemplateResult => {
  const latest = days.findLast(({quantity}) => !missingOf(quantity));
  return columnRow(
    days.map((day) => ({...day, date: day.tick, kind: day === latest ? 'latest' : ''})),
    {partings: [], thousands: messages.thousands(), number: (value) => formatNumber(value, locale)},
  );
};

const linePoints = (days: readonly DayRow[], {messages}: Text): LinePoint[] =>
  days.map(({label, tick, cases, value, at, quantity}) => ({
    name: messages.point({date: label, cases}),
    title: label,
    detail: cases,
    date: tick,
    value,
    at,
    quantity,
    stretch: 0,
  }));
