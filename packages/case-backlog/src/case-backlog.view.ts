import type {LineSpec} from '@tip-figures/chart/chart-spec.js';
import {lineCode} from '@tip-figures/chart/line-code.js';
import type {LinePoint} from '@tip-figures/chart/line/line-chart.js';
import type {ChipMarks, ViewOptions} from '@tip-figures/core/figure.js';
import {emphasisOf, type Emphasis} from '@tip-figures/core/marks/emphasis.js';
import {marksOf} from '@tip-figures/core/marks/mark-rows.js';
import {markScale, type MarkScale} from '@tip-figures/core/marks/marks.js';
import {countLead, earlierText, rowNumber, tallyGroup, type TallyRow} from '@tip-figures/core/marks/tally.js';
import {formatDay} from '@tip-figures/core/text/format/format.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {together} from '@tip-figures/core/text/format/together.js';
import {missingOf} from '@tip-figures/record/values/quantity/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import {daysOf, formOf, type DayRow} from './case-backlog.days.js';
import {earlierOf, latestOf, type CaseBacklog} from './case-backlog.model.js';
import type {CaseBacklogWords, NamedFact, Text} from './case-backlog.words.js';

/** Open cases as squares, or as a line of many days; then those that came and went. */
export function caseBacklogView(
  {open}: CaseBacklog,
  {facts, period, picture}: CaseBacklogWords,
  text: Text,
  options: ViewOptions,
): TemplateResult {
  if (formOf(open) === 'rows') return squares(facts, [], period, text, options);
  const steps = facts.filter(({kind}) => kind === 'step');
  return html`${lineCode().lineChart(linePoints(open, text), options['alt'] ?? picture)}
  ${steps.length ? squares(steps, [], period, text, options) : nothing}`;
}

/** The latest day alone, and what was open before. */
export function caseBacklogCompact({open}: CaseBacklog, {facts}: CaseBacklogWords, text: Text): TemplateResult {
  const before = earlierOf(open);
  const beside = [
    // The label has the dates of an axis.
    ...(formOf(open) === 'rows' ? [] : [formatDay(latestOf(open).day, text.locale)]),
    ...(before ? [earlierText({period: {from: before.day}, quantity: before.quantity}, text)] : []),
  ];
  return squares(
    facts.filter(({kind}) => kind === 'latest'),
    beside,
    '',
    text,
    {},
  );
}

/** Three cases. */
export const caseBacklogChip = (): ChipMarks => ({
  marks: html`<i class="case"></i><i class="case"></i><i class="case"></i>`,
});

/** What is drawn in the box of the chart, where there is one. */
export const caseBacklogChart = ({open}: CaseBacklog, _words: CaseBacklogWords, text: Text): LineSpec | undefined =>
  formOf(open) === 'line' ? lineCode().lineSpec(linePoints(open, text)) : undefined;

/** A square for each case, on one scale: the latest day large, the others and the flow as rows. */
function squares(
  facts: readonly NamedFact[],
  beside: readonly string[],
  period: string,
  text: Text,
  options: ViewOptions,
): TemplateResult {
  const scale = markScale(
    facts.map(({quantity}) => quantity),
    'cases',
  );
  const emphasis = emphasisOf(options);
  const rows = (kind: NamedFact['kind']) =>
    facts.filter((fact) => fact.kind === kind).map((fact) => rowOf(fact, scale, text, emphasis));
  const latest = facts.find(({kind}) => kind === 'latest');
  const [others, steps] = [rows('other'), rows('step')];
  const isAlone = facts.length === 1;
  const layout = !isAlone ? '' : beside.length ? 'stacked' : 'stacked alone';
  return html`<div class="tally ${scale.lines} ${layout}">
    ${latest ? leadOf(latest, beside, isAlone, scale, text, emphasis) : nothing}
    ${others.length ? tallyGroup('days', '', others) : nothing}
    ${steps.length ? tallyGroup('flow', period, steps) : nothing}
  </div>`;
}

function leadOf(
  fact: NamedFact,
  beside: readonly string[],
  isAlone: boolean,
  scale: MarkScale,
  text: Text,
  emphasis: Emphasis,
): TemplateResult {
  const {quantity} = fact;
  // One bar alone is compared with nothing.
  const marks = isAlone && !scale.single && !missingOf(quantity) ? nothing : marksOf(quantity, scale, text);
  return countLead(quantity, 'cases', beside, marks, text, emphasized(fact, emphasis));
}

const rowOf = (fact: NamedFact, scale: MarkScale, text: Text, emphasis: Emphasis): TallyRow => ({
  number: rowNumber(fact.quantity, text),
  name: together(fact.name),
  marks: marksOf(fact.quantity, scale, text),
  ...emphasized(fact, emphasis),
});

function emphasized(fact: NamedFact, {isLit, noteOn}: Emphasis) {
  const key = fact.kind === 'step' ? fact.step : fact.day;
  return {isLit: isLit(key), note: noteOn(key)};
}

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
