import type {LineSpec} from '@tip-figures/chart/chart-spec.js';
import {lineCode} from '@tip-figures/chart/line-code.js';
import type {LinePoint} from '@tip-figures/chart/line/line-chart.js';
import {countBlock} from '@tip-figures/core/counts/counts.js';
import type {ChipMarks, ViewOptions} from '@tip-figures/core/figure.js';
import {emphasisOf, type Emphasis} from '@tip-figures/core/marks/emphasis.js';
import {together} from '@tip-figures/core/text/format/together.js';
import {upperOf} from '@tip-figures/record/values/quantity/quantity.js';
import {html, type TemplateResult} from 'lit';
import {columns, listOf} from './victims-trend.columns.js';
import type {VictimsTrend} from './victims-trend.model.js';
import type {PointWords, Text, VictimsTrendWords} from './victims-trend.words.js';

// More are no wider than the words beside them.
const mostInChip = 9;

/** Two values as rows, few as columns, many as a line. */
export function victimsTrendView(
  model: VictimsTrend,
  {form, points, picture}: VictimsTrendWords,
  text: Text,
  options: ViewOptions,
): TemplateResult {
  const emphasis = emphasisOf(options);
  if (form === 'rows') return rows(points, text, emphasis);
  if (form === 'columns') return columns(points, text, emphasis);
  return html`${lineCode().lineChart(
    linePoints(points, emphasis),
    options['alt'] ?? picture,
    model.breaks.map(({at}) => ({at, label: text.messages.turn()})),
  )}
  ${listOf(points.flatMap(({others}) => others.map((other) => ({other, size: 'never'}))))}`;
}

/** A row of marks for each of two counts. */
const rows = (points: readonly PointWords[], text: Text, emphasis: Emphasis): TemplateResult =>
  countBlock(
    {
      unit: 'people',
      groups: [
        {
          id: 'points',
          heading: '',
          rows: points.map(({point: {quantity}, tick, key, isLatest}) => ({
            ...{quantity, earlier: [], name: together(tick), role: 'whole', isLoud: isLatest, keys: [key]},
          })),
        },
      ],
    },
    text,
    emphasis,
  );

/** A column for each of the latest points. */
export function victimsTrendChip({points}: VictimsTrend): ChipMarks {
  const values = points.slice(-mostInChip).map(({quantity}) => upperOf(quantity) ?? 0);
  const top = Math.max(1, ...values);
  return {marks: html`${values.map((value) => html`<i .style=${`--h: ${value / top}`}></i>`)}`};
}

/** What is drawn in the box of the chart, where there is one. */
export const victimsTrendChart = ({form, points}: VictimsTrendWords, options: ViewOptions): LineSpec | undefined =>
  form === 'line' ? lineCode().lineSpec(linePoints(points, emphasisOf(options))) : undefined;

function linePoints(points: readonly PointWords[], {isLit, noteOn}: Emphasis): LinePoint[] {
  const last = points.at(-1)?.point.era;
  return points.map(
    ({point: {at, era, quantity, partial, stretch, period}, name, date, tick, value, people, key, others}) => ({
      name,
      title: date,
      detail: people,
      date: tick,
      year: /^\d{4}$/.test(period.from) && !period.to && !period.name ? Number(period.from) : undefined,
      value,
      at,
      quantity,
      partial,
      old: era !== last,
      isLit: isLit(key),
      note: noteOn(key),
      others,
      ...(stretch === undefined ? {} : {stretch}),
    }),
  );
}
