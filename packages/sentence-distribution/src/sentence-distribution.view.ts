import {chartBox} from '@tip-figures/chart/chart-box.js';
import type {StripSpec} from '@tip-figures/chart/chart-spec.js';
import {units} from '@tip-figures/core/marks/marks.js';
import {exactly} from '@tip-figures/record/values/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {SentenceDistribution} from './sentence-distribution.model.js';
import type {Text} from './sentence-distribution.phrases.js';
import {specOf, stripOf, type Strip} from './sentence-distribution.strip.js';
import {stripText} from './sentence-distribution.strip-text.js';
import type {SentenceDistributionWords} from './sentence-distribution.words.js';

/** People on an axis of imprisonment; where nobody was convicted, the words say it all. */
export function sentenceDistributionView(
  model: SentenceDistribution,
  words: SentenceDistributionWords,
  text: Text,
): TemplateResult {
  const strip = stripOf(model, words);
  const {bands, items} = strip;
  return html`${bands.length ? key(strip, text) : nothing}${
    items.length ? chartBox(stripText(strip, model, words, text)) : nothing
  }`;
}

/** What is drawn in the box of the chart, where there is one. */
export const sentenceDistributionChart = (model: SentenceDistribution, words: SentenceDistributionWords): StripSpec =>
  specOf(stripOf(model, words), model);

/** Hollow dots need to be told from solid ones; without bands there are none. */
const key = ({items, bands}: Strip, {messages}: Text) =>
  html`<p class="key small">
    ${items.length > bands.length ? html`<span>${units(exactly(1))}${messages.exact()}</span>` : nothing}
    <span>${units(exactly(0), 'people', {whole: exactly(1)})}${messages.hollow()}</span>
  </p>`;
