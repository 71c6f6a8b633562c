import {ChartController} from '@tip-figures/chart/chart-controller.js';
import type {LineSpec} from '@tip-figures/chart/chart-spec.js';
import {loadLine} from '@tip-figures/chart/line-code.js';
import {propertiesOf, type PropertiesOf} from '@tip-figures/core/element/declared-properties.js';
import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure, ViewArguments, ViewOptions} from '@tip-figures/core/figure.js';
import {chipStyles} from '@tip-figures/core/frame/chip.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import type {ChartPainter} from '@tip-figures/core/image/walk.js';
import {barsUsed} from '@tip-figures/core/marks/marks-used.js';
import {countStyles} from '@tip-figures/core/counts/counts.styles.js';
import {barStyles} from '@tip-figures/core/marks/bar.styles.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import type {PlacesWords} from '@tip-figures/core/places/places.words.js';
import {adoptPlaces, withPlaces} from '@tip-figures/core/places/with-places.js';
import {victimsTrend} from '@tip-figures/record/figures/victims-trend.js';
import type {Several} from '@tip-figures/record/section/places.js';
import english, {translations} from '@tip-figures/messages/generated/en-victims-trend.js';
import {formOf} from './victims-trend.rows.js';
import {parseVictimsTrend, type VictimsTrend} from './victims-trend.model.js';
import {victimsTrendPlaces} from './victims-trend.places.js';
import {styles} from './victims-trend.styles.js';
import {victimsTrendChart, victimsTrendChip, victimsTrendView} from './victims-trend.view.js';
import {victimsTrendWords, type VictimsTrendWords} from './victims-trend.words.js';

const own: Figure<VictimsTrend, VictimsTrendWords, 'victims-trend'> = {
  name: victimsTrend.name,
  declarations: [victimsTrend],
  english,
  translations: [translations],
  parse: parseVictimsTrend,
  words: victimsTrendWords,
  loadView: (model) => (formOf(model) === 'line' ? loadLine() : undefined),
  view: victimsTrendView,
  chip: victimsTrendChip,
  marks: barsUsed,
  topic: (about, messages) => messages.topic(about),
};

const figure = withPlaces(own, victimsTrendPlaces);

type Model = VictimsTrend | Several<VictimsTrend>;
type Words = VictimsTrendWords | PlacesWords;

/**
 * People counted as victims, from year to year.
 *
 * Up to nine counts are columns at their places in time, each with its value; where these have no room side by side
 * they are rows of bars. A line joins ten or more, and stops where a year is left out, has no figure, or counting changed.
 *
 * @tagname tip-victims-trend
 * @summary How many were counted from year to year: few as columns, ten or more as a line.
 */
export class VictimsTrendElement extends FigureElement<Model, Words, 'victims-trend'> {
  static override figure = figure;

  static override styles = [themeStyles, frameStyles, barStyles, countStyles, chipStyles, ...styles];

  static override properties = propertiesOf(victimsTrend.own);

  readonly #chart = new ChartController(this, () => this.visibility.reached || this.loading === 'eager');

  get #choices(): ViewOptions {
    return {highlight: this.highlight ?? undefined};
  }

  protected override drawn(): Promise<void> {
    return this.#chart.settled;
  }

  protected override painter(...args: ViewArguments<Model, Words, 'victims-trend'>): Promise<ChartPainter | undefined> {
    adoptPlaces(this.shadowRoot, args[1]);
    return this.#chart.painter(this.#chartOf(args[1]));
  }

  protected override draws(...args: ViewArguments<Model, Words, 'victims-trend'>): void {
    adoptPlaces(this.shadowRoot, args[1]);
    this.#chart.spec = this.#chartOf(args[1]);
  }

  #chartOf(words: Words): LineSpec | undefined {
    return 'told' in words ? undefined : victimsTrendChart(words, this.#choices);
  }
}

export interface VictimsTrendElement extends PropertiesOf<typeof victimsTrend.own> {}

declare global {
  interface HTMLElementTagNameMap {
    'tip-victims-trend': VictimsTrendElement;
  }
}
