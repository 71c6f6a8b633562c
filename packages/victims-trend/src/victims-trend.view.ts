import {chartBox} from '@tip-figures/chart/chart-box.js';
import type {LineSpec} from '@tip-figures/chart/chart-spec.js';
import {fewerPoints} from '@tip-figures/chart/line/downsample.js';
import {lineScale} from '@tip-figures/chart/line/line-scale.js';
import {lineText} from '@tip-figures/chart/line/line-text.js';
import {markKey, unitKey} from '@tip-figures/core/marks/mark-key.js';
import {markRow, marksOf} from '@tip-figures/core/marks/mark-rows.js';
import {hasUnits, markScale} from '@tip-figures/core/marks/marks.js';
import {quantityText} from '@tip-figures/core/text/quantity-words.js';
import {formatNumber} from '@tip-figures/core/text/format.js';
import {upperOf} from '@tip-figures/record/values/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import {isKnown} from './victims-trend.findings.js';
import type {VictimsTrend} from './victims-trend.model.js';
import {mostDrawn} from './victims-trend.notes.js';
import type {Text} from './victims-trend.phrases.js';
import type {PointWords, VictimsTrendWords} from './victims-trend.words.js';

/** Two years as rows of dots, more as a line. */
export function victimsTrendView(model: VictimsTrend, words: VictimsTrendWords, text: Text): TemplateResult {
  const {charted, points} = words;
  if (!charted) return rows(points, text);
  const {locale, messages} = text;
  const drawn = drawnOf(points);
  return chartBox(
    lineText(specOf(drawn, points), {
      points: drawn.map(({tick, value}) => ({date: tick, value})),
      breaks: model.breaks.map(({at}) => at),
      breakLabel: messages.breakLabel(),
      number: (value) => formatNumber(value, locale),
    }),
  );
}

/** What is drawn in the box of the chart, where there is one. */
export const victimsTrendChart = (_model: VictimsTrend, {charted, points}: VictimsTrendWords): LineSpec | undefined =>
  charted ? specOf(drawnOf(points), points) : undefined;

const highestOf = (points: readonly PointWords[]): number =>
  Math.max(...points.map(({point}) => upperOf(point.quantity) ?? 0));

/** As many points as a line has room for. */
const drawnOf = (points: readonly PointWords[]): readonly PointWords[] =>
  fewerPoints(points, ({point}) => point, mostDrawn);

function rows(points: readonly PointWords[], text: Text) {
  const scale = markScale(points.map(({point}) => point.quantity));
  const isDotted = points.some(({point}) => hasUnits(point.quantity, scale));
  return html`${isDotted ? markKey([unitKey('people', text.messages.key)]) : nothing}
    <ul role="list" class="rows ${scale.lines}">
      ${points.map(({point, date, change}) =>
        markRow(
          date,
          html`${isKnown(point) ? html`<strong>${quantityText(point.quantity, text)}</strong>` : nothing}
          ${change ? html`<small class="small">${change}</small>` : nothing}`,
          marksOf(point.quantity, scale, text),
        ),
      )}
    </ul>`;
}

function specOf(drawn: readonly PointWords[], all: readonly PointWords[]): LineSpec {
  return {
    kind: 'line',
    end: lineScale(highestOf(all)).end,
    marks: drawn.map(({point: {at, quantity, partial, stretch}, name, date, people}, index) => ({
      id: `point${index}`,
      name,
      title: date,
      detail: people,
      at,
      quantity,
      partial,
      ...(stretch === undefined ? {} : {stretch}),
    })),
  };
}
