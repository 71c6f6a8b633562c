import {ChartController} from '@tip-figures/chart/chart-controller.js';
import {chartStyles} from '@tip-figures/chart/chart.styles.js';
import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure, Told} from '@tip-figures/core/element/figure.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {marksStyles} from '@tip-figures/core/marks/marks.styles.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import {attributesOf} from '@tip-figures/record/sections/declaration.js';
import {sentenceDistribution} from '@tip-figures/record/sections/sentence-distribution.js';
import english from '@tip-figures/messages/generated/en-sentence-distribution.js';
import type {PropertyDeclarations} from 'lit';
import {parseSentenceDistribution, type SentenceDistribution} from './sentence-distribution.model.js';
import {styles} from './sentence-distribution.styles.js';
import {sentenceDistributionChart, sentenceDistributionView} from './sentence-distribution.view.js';
import {sentenceDistributionWords, type SentenceDistributionWords} from './sentence-distribution.words.js';

const figure: Figure<SentenceDistribution, SentenceDistributionWords, 'sentence-distribution'> = {
  name: sentenceDistribution.name,
  fields: attributesOf(sentenceDistribution),
  english,
  parse: parseSentenceDistribution,
  words: sentenceDistributionWords,
  view: sentenceDistributionView,
  topic: (about, messages) => messages.topic(about),
};

/**
 * Sentences of people convicted of trafficking, against the legal minimum.
 *
 * Sentences that the source gives one by one stand on an axis of imprisonment; where it gives only
 * the lightest and the heaviest, people are counted in a band and not placed. Fines and other
 * penalties have lanes of their own: they are not zero years of imprisonment.
 *
 * @tagname tip-sentence-distribution
 * @summary Which sentences courts gave, beside the legal minimum.
 */
export class SentenceDistributionElement extends FigureElement<
  SentenceDistribution,
  SentenceDistributionWords,
  'sentence-distribution'
> {
  static override figure = figure;

  static override styles = [themeStyles, frameStyles, marksStyles, chartStyles, styles];

  static override properties: PropertyDeclarations = {
    convicted: {},
    minimum: {},
    sentences: {},
  };

  /** How many people were convicted. */
  declare convicted?: string | number;
  /** The shortest imprisonment that the law allows, such as `P5Y`. */
  declare minimum?: string;
  /** Sentences and the people who got them, such as `P5Y6M: 1; fine just over 1000 EUR .. P3Y6M: 23`. */
  declare sentences?: string;

  readonly #chart = new ChartController(this, () => this.visibility.reached || this.loading === 'eager');

  protected override drawn(): Promise<void> {
    return this.#chart.settled;
  }

  protected override body(
    ...told: Told<SentenceDistribution, SentenceDistributionWords, 'sentence-distribution'>
  ): unknown {
    const [model, words] = told;
    this.#chart.spec = sentenceDistributionChart(model, words);
    return this.lastingBody(...told);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tip-sentence-distribution': SentenceDistributionElement;
  }
}
