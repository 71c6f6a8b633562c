import {columnRow, type Column} from '@tip-figures/chart/columns/columns.js';
import type {LineSpec} from '@tip-figures/chart/chart-spec.js';
import {lineCode} from '@tip-figures/chart/line-code.js';
import type {LinePoint} from '@tip-figures/chart/line/line-chart.js';
import type {ChipMarks} from '@tip-figures/core/element/figure.js';
import {markKey, unitKey} from '@tip-figures/core/marks/mark-key.js';
import {markRow, marksOf} from '@tip-figures/core/marks/mark-rows.js';
import {hasUnits, markScale} from '@tip-figures/core/marks/marks.js';
import {quantityText} from '@tip-figures/core/text/quantity-words.js';
import {formatNumber} from '@tip-figures/core/text/format.js';
import {missingOf, upperOf} from '@tip-figures/record/values/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import {findingsOf} from './victims-trend.findings.js';
import type {VictimsTrend} from './victims-trend.model.js';
import type {Text} from './victims-trend.phrases.js';
import {slope} from './victims-trend.slope.js';
import type {PointWords, VictimsTrendWords} from './victims-trend.words.js';

// More are no wider than the words beside them.
const mostInChip = 9;

/** Few values as rows of dots, a slope or columns; many as a line. */
export function victimsTrendView(model: VictimsTrend, words: VictimsTrendWords, text: Text): TemplateResult {
  const {form, partings, points} = words;
  const {locale, messages} = text;
  const number = (value: number) => formatNumber(value, locale);
  switch (form) {
    case 'rows':
      return rows(points, text);
    case 'slope':
      return slope(points);
    case 'columns':
      return columnRow(columnsOf(points), {
        partings: model.breaks.map(({at}, index) => ({
          slot: points.find(({point}) => point.at >= at)?.point.slot ?? 0,
          label: partings[index] ?? '',
        })),
        thousands: messages.thousands({unit: 'thousands'}),
        millions: messages.thousands({unit: 'millions'}),
        number,
      });
    default:
      return lineCode().lineChart(
        linePoints(points),
        model.breaks.map(({at}, index) => ({at, label: partings[index] ?? ''})),
      );
  }
}

/** A column for each of the latest points. */
export function victimsTrendChip({points}: VictimsTrend): ChipMarks {
  const values = points.slice(-mostInChip).map(({quantity}) => upperOf(quantity) ?? 0);
  const top = Math.max(1, ...values);
  return {marks: html`${values.map((value) => html`<i .style=${`--h: ${value / top}`}></i>`)}`};
}

/** What is drawn in the box of the chart, where there is one. */
export const victimsTrendChart = (_model: VictimsTrend, {form, points}: VictimsTrendWords): LineSpec | undefined =>
  form === 'line' ? lineCode().lineSpec(linePoints(points)) : undefined;

function columnsOf(points: readonly PointWords[]): Column[] {
  const {latest} = findingsOf(points.map(({point}) => point));
  return points.map(({point, tick, value}) => ({
    slot: point.slot,
    quantity: point.quantity,
    date: tick,
    value,
    kind: point.partial ? 'partial' : point === latest ? 'latest' : point.era === latest?.era ? '' : 'old',
  }));
}

function rows(points: readonly PointWords[], text: Text) {
  const scale = markScale(points.map(({point}) => point.quantity));
  const isDotted = points.some(({point}) => hasUnits(point.quantity, scale));
  return html`${isDotted ? markKey([unitKey('people', text.messages.key)]) : nothing}
    <ul role="list" class="rows ${scale.lines}">
      ${points.map(({point, date}) =>
        markRow(
          date,
          missingOf(point.quantity) ? nothing : html`<strong>${quantityText(point.quantity, text)}</strong>`,
          marksOf(point.quantity, scale, text),
        ),
      )}
    </ul>`;
}

function linePoints(points: readonly PointWords[]): LinePoint[] {
  const last = points.at(-1)?.point.era;
  return points.map(({point: {at, era, quantity, partial, stretch}, name, date, tick, value, when, people}) => ({
    name,
    title: date,
    detail: people,
    date: tick,
    value,
    at,
    quantity,
    partial,
    old: era !== last,
    ...(stretch === undefined ? {} : {stretch}),
    ...(when ? {when} : {}),
  }));
}
