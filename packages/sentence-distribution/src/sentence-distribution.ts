import {ChartController} from '@tip-figures/chart/chart-controller.js';
import {chartStyles} from '@tip-figures/chart/chart.styles.js';
import {FigureElement} from '@tip-figures/core/figure-element.js';
import type {Figure} from '@tip-figures/core/figure.js';
import {frameStyles} from '@tip-figures/core/frame.styles.js';
import {dots} from '@tip-figures/core/marks.js';
import {marksStyles} from '@tip-figures/core/marks.styles.js';
import {exactly} from '@tip-figures/core/quantity.js';
import {themeStyles} from '@tip-figures/core/theme.styles.js';
import english from '@tip-figures/messages/generated/en-sentence-distribution.js';
import {html, nothing} from 'lit';
import type {PropertyDeclarations, TemplateResult} from 'lit';
import type {Voice} from './phrases.js';
import {parseSentenceDistribution} from './sentence-distribution.model.js';
import type {SentenceDistribution} from './sentence-distribution.model.js';
import {styles} from './sentence-distribution.styles.js';
import {sentenceDistributionWords} from './sentence-distribution.words.js';
import type {SentenceDistributionWords} from './sentence-distribution.words.js';
import {specOf, stripOf} from './strip.js';
import type {Strip} from './strip.js';
import {stripText} from './strip-text.js';

const figure: Figure<SentenceDistribution, SentenceDistributionWords, 'sentence-distribution'> = {
  name: 'sentence-distribution',
  fields: ['convicted', 'minimum', 'sentences'],
  english,
  parse: parseSentenceDistribution,
  words: sentenceDistributionWords,
  topic: (about, text) => text.topic(about),
};

/**
 * Sentences of people convicted of trafficking, against the legal minimum.
 *
 * Sentences that the source gives one by one stand on an axis of imprisonment; where it gives only
 * the lightest and the heaviest, people are counted in a band and not placed. Fines and other
 * penalties have lanes of their own: they are not zero years of imprisonment.
 *
 * @tagname tip-sentence-distribution
 * @summary How long people convicted of trafficking were sentenced for, against the legal minimum.
 */
export class SentenceDistributionElement extends FigureElement<
  SentenceDistribution,
  SentenceDistributionWords,
  'sentence-distribution'
> {
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
  /** Sentences and the people who got them, such as `P5Y6M: 1; fine over 1000 EUR .. P3Y6M: 23`. */
  declare sentences?: string;

  readonly #chart = new ChartController(this, () => this.near.reached || this.loading === 'eager');

  constructor() {
    super(figure);
  }

  protected override drawn(): Promise<void> {
    return this.#chart.settled;
  }

  protected override body(model: SentenceDistribution, words: SentenceDistributionWords, voice: Voice): TemplateResult {
    const strip = stripOf(model, words);
    // Where nobody was convicted, the words say it all.
    const chart = () => this.#chart.box(specOf(strip, model), stripText(strip, model, words, voice));
    return html`${strip.bands.length ? key(strip, voice) : nothing}${strip.items.length ? chart() : nothing}`;
  }
}

/** Hollow dots need to be told from solid ones; without bands there are none. */
const key = ({items, bands}: Strip, {messages: text}: Voice) =>
  html`<p class="key small">
    ${items.length > bands.length ? html`<span>${dots(exactly(1))}${text.exact()}</span>` : nothing}
    <span>${dots(exactly(0), 1)}${text.hollow()}</span>
  </p>`;

declare global {
  interface HTMLElementTagNameMap {
    'tip-sentence-distribution': SentenceDistributionElement;
  }
}
