import {ChartController} from '@tip-figures/chart/chart-controller.js';
import {fewerPoints} from '@tip-figures/chart/fewer-points.js';
import {chartStyles} from '@tip-figures/chart/chart.styles.js';
import {lineScale} from '@tip-figures/chart/line-scale.js';
import {lineText} from '@tip-figures/chart/line-text.js';
import {lineStyles} from '@tip-figures/chart/line.styles.js';
import type {LineSpec} from '@tip-figures/chart/chart-spec.js';
import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure} from '@tip-figures/core/element/figure.js';
import {formatNumber} from '@tip-figures/core/text/format.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {keyEntry, markKey} from '@tip-figures/core/marks/mark-key.js';
import {markRow, marksOf, quantityShort} from '@tip-figures/core/marks/mark-rows.js';
import {mostDots} from '@tip-figures/core/marks/marks.js';
import {marksStyles} from '@tip-figures/core/marks/marks.styles.js';
import {upperOf} from '@tip-figures/record/values/quantity.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import english from '@tip-figures/messages/generated/en-victims-trend.js';
import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {isKnown} from './victims-trend.findings.js';
import {mostDrawn} from './victims-trend.notes.js';
import type {Text} from './victims-trend.phrases.js';
import {parseVictimsTrend, type VictimsTrend} from './victims-trend.model.js';
import {styles} from './victims-trend.styles.js';
import {victimsTrendWords, type PointWords, type VictimsTrendWords} from './victims-trend.words.js';

const figure: Figure<VictimsTrend, VictimsTrendWords, 'victims-trend'> = {
  name: 'victims-trend',
  fields: ['points', 'breaks'],
  english,
  parse: parseVictimsTrend,
  words: victimsTrendWords,
  topic: (about, messages) => messages.topic(about),
};

/**
 * People identified as victims, from year to year.
 *
 * Two years are rows of dots, one for each person; a line joins three or more, and stops where a
 * year has no figure or counting changed.
 *
 * @tagname tip-victims-trend
 * @summary How many victims were identified, year by year.
 */
export class VictimsTrendElement extends FigureElement<VictimsTrend, VictimsTrendWords, 'victims-trend'> {
  static override styles = [themeStyles, frameStyles, marksStyles, chartStyles, lineStyles, styles];

  static override properties: PropertyDeclarations = {
    points: {},
    breaks: {},
  };

  /** People identified, by year or other period, such as `2015: 28; 2016: 36`. */
  declare points?: string;
  /** Years before which counting changed, such as `2019` or `2019 2021`. */
  declare breaks?: string;

  readonly #chart = new ChartController(this, () => this.near.reached || this.loading === 'eager');

  constructor() {
    super(figure);
  }

  protected override drawn(): Promise<void> {
    return this.#chart.settled;
  }

  protected override body({breaks}: VictimsTrend, {charted, points}: VictimsTrendWords, text: Text): TemplateResult {
    const highest = Math.max(...points.map(({point}) => upperOf(point.quantity) ?? 0));
    if (!charted) return this.#rows(points, highest, text);
    const {locale, messages} = text;
    const drawn = fewerPoints(points, ({point}) => point, mostDrawn);
    const spec = specOf(drawn, lineScale(highest).end);
    return this.#chart.box(
      spec,
      lineText(spec, {
        points: drawn.map(({point, tick, value}) => ({
          date: tick,
          value,
          ...(isKnown(point) ? {shown: quantityShort(point.quantity, text)} : {}),
        })),
        breaks: breaks.map(({at}) => at),
        breakLabel: messages.breakLabel(),
        number: (value) => formatNumber(value, locale),
      }),
    );
  }

  #rows(points: readonly PointWords[], highest: number, text: Text) {
    const isDotted = highest > 0 && highest <= mostDots;
    return html`${isDotted ? markKey([keyEntry('exact', text.messages.dot(), 1)]) : nothing}
      <ul role="list" class="rows">
        ${points.map(({point, date, change}) =>
          markRow(
            date,
            html`${isKnown(point) ? html`<strong>${quantityShort(point.quantity, text)}</strong>` : nothing}
            ${change ? html`<small class="small">${change}</small>` : nothing}`,
            marksOf(point.quantity, highest, text),
          ),
        )}
      </ul>`;
  }
}

function specOf(points: readonly PointWords[], end: number): LineSpec {
  return {
    kind: 'line',
    end,
    marks: points.map(({point: {at, quantity, partial, stretch}, name, date, people}, index) => ({
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

declare global {
  interface HTMLElementTagNameMap {
    'tip-victims-trend': VictimsTrendElement;
  }
}
