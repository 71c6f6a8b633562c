import type {LineSpec} from '@tip-figures/chart/chart-spec.js';
import {lineCode} from '@tip-figures/chart/line-code.js';
import type {LinePoint} from '@tip-figures/chart/line/line-chart.js';
import {countBlock, type CountRow} from '@tip-figures/core/counts/counts.js';
import type {ChipMarks, ViewOptions} from '@tip-figures/core/figure.js';
import {emphasisOf} from '@tip-figures/core/marks/emphasis.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {together} from '@tip-figures/core/text/format/together.js';
import {quantityMessages} from '@tip-figures/core/text/words/quantity-messages.js';
import {countAs, quantityText} from '@tip-figures/core/text/words/quantity-words.js';
import {missingOf, writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import {daysOf, formOf, type DayRow} from './case-backlog.days.js';
import {earlierOf, type CaseBacklog} from './case-backlog.model.js';
import type {CaseBacklogWords, NamedRow, Text} from './case-backlog.words.js';

/** Open cases as squares, or as a line of many days; then those that came and went. */
export function caseBacklogView(
  model: CaseBacklog,
  {rows, period, picture}: CaseBacklogWords,
  text: Text,
  options: ViewOptions,
): TemplateResult {
  const {open} = model;
  if (formOf(open) === 'rows') return counts(rows, model, period, text, options);
  const steps = rows.filter(({kind}) => kind === 'step');
  return html`${lineCode().lineChart(linePoints(open, text), options['alt'] ?? picture)}
  ${steps.length ? counts(steps, model, period, text, options) : nothing}`;
}

/** The latest day alone, with what was open before. */
export const caseBacklogCompact = (model: CaseBacklog, {rows}: CaseBacklogWords, text: Text): TemplateResult =>
  counts(
    rows.filter(({kind}) => kind === 'latest'),
    model,
    '',
    text,
    {},
  );

/** Three cases. */
export const caseBacklogChip = (): ChipMarks => ({
  marks: html`<i class="case"></i><i class="case"></i><i class="case"></i>`,
});

/** What is drawn in the box of the chart, where there is one. */
export const caseBacklogChart = ({open}: CaseBacklog, _words: CaseBacklogWords, text: Text): LineSpec | undefined =>
  formOf(open) === 'line' ? lineCode().lineSpec(linePoints(open, text)) : undefined;

/** On one scale: the latest day, with a tick for the one before it or a row for each of several, and the flow. */
function counts(
  rows: readonly NamedRow[],
  {open, flow = {}}: CaseBacklog,
  period: string,
  text: Text,
  options: ViewOptions,
): TemplateResult {
  const latest = rows.find(({kind}) => kind === 'latest');
  const {opening, closing} = flow;
  const [others, steps] = [rows.filter(({kind}) => kind === 'other'), rows.filter(({kind}) => kind === 'step')];
  // The end of the flow is the number that leads.
  const isEnd = latest !== undefined && steps.length > 1 && isSame(latest.quantity, closing);
  const [only, ...more] = others;
  // Unless a row says the number of before.
  const hasTick = !more.length && !(opening && steps.length);
  const listed = only && !hasTick ? others.filter(({quantity}) => !isSame(quantity, opening)) : [];
  const groups = [
    {id: 'days', heading: '', rows: listed.map((row) => rowOf(row))},
    {id: 'flow', heading: isEnd ? '' : period, rows: steps.map((row) => rowOf(row, isEnd))},
  ];
  return countBlock(
    {
      unit: 'cases',
      lead: latest && !isEnd ? leadOf(latest, hasTick ? earlierOf(open) : undefined, text) : undefined,
      groups: groups.filter(({rows: own}) => own.length),
    },
    text,
    emphasisOf(options),
  );
}

const isSame = (one: NamedRow['quantity'], other: NamedRow['quantity'] | undefined): boolean =>
  other !== undefined && writeQuantity(one) === writeQuantity(other);

function leadOf({quantity, ...row}: NamedRow, before: ReturnType<typeof earlierOf>, text: Text): CountRow {
  const n = countAs(quantityText(quantity, text), quantity);
  return {
    quantity,
    earlier: before ? [{period: {from: before.day}, quantity: before.quantity}] : [],
    name: missingOf(quantity) ? '' : quantityMessages(text).counted({unit: 'cases', n}),
    role: 'whole',
    isLoud: true,
    keys: row.kind === 'step' ? [] : [row.day],
  };
}

const rowOf = (row: NamedRow, isEnd = false): CountRow => ({
  quantity: row.quantity,
  earlier: [],
  name: together(row.name),
  role: isEnd && row.kind === 'step' && row.step === 'closing' ? 'whole' : 'part',
  isLoud: isEnd && row.kind === 'step' && row.step === 'closing',
  keys: row.kind === 'step' ? [row.step] : [row.day],
});

const linePoints = (open: CaseBacklog['open'], text: Text): LinePoint[] =>
  daysOf(open, text).map(({date, tick, cases, value, at, quantity}: DayRow) => ({
    name: joined('labelled', [date, cases], text.locale),
    title: date,
    detail: cases,
    date: tick,
    value,
    at,
    quantity,
    stretch: 0,
  }));
