import {propertiesOf, type PropertiesOf} from '@tip-figures/core/element/declared-properties.js';
import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure} from '@tip-figures/core/figure.js';
import {chipStyles} from '@tip-figures/core/frame/chip.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {countStyles} from '@tip-figures/core/counts/counts.styles.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import {sentenceDistribution} from '@tip-figures/record/figures/sentence-distribution.js';
import english, {translations} from '@tip-figures/messages/generated/en-sentence-distribution.js';
import {parseSentenceDistribution, type SentenceDistribution} from './sentence-distribution.model.js';
import {styles} from './sentence-distribution.styles.js';
import {
  sentenceDistributionChip,
  sentenceDistributionCompact,
  sentenceDistributionView,
} from './sentence-distribution.view.js';
import {sentenceDistributionWords, type SentenceDistributionWords} from './sentence-distribution.words.js';

const figure: Figure<SentenceDistribution, SentenceDistributionWords, 'sentence-distribution'> = {
  name: sentenceDistribution.name,
  declarations: [sentenceDistribution],
  english,
  translations: [translations],
  parse: parseSentenceDistribution,
  words: sentenceDistributionWords,
  view: sentenceDistributionView,
  compact: sentenceDistributionCompact,
  chip: sentenceDistributionChip,
  topic: (about, messages) => messages.topic(about),
};

/**
 * Sentences of people convicted of trafficking, against the legal minimum.
 *
 * Each statement of the source is a row on one axis of years; exact terms share one, a dot a person. Where it gives only the
 * lightest and the heaviest, people are counted in a box and not placed. What the law says lies behind the rows, or is rows of
 * its own. Fines, suspended terms and other penalties without prison to serve are counts below the axis: a fine is not zero
 * years of imprisonment, and a term that is suspended is none to serve.
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

  static override styles = [themeStyles, frameStyles, countStyles, chipStyles, styles];

  static override properties = propertiesOf(sentenceDistribution.own);
}

export interface SentenceDistributionElement extends PropertiesOf<typeof sentenceDistribution.own> {}

declare global {
  interface HTMLElementTagNameMap {
    'tip-sentence-distribution': SentenceDistributionElement;
  }
}
