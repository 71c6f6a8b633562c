import type {ViewOptions} from '@tip-figures/core/element/figure.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {Quote} from './quote.model.js';
import type {QuoteWords} from './quote.words.js';

/** The words; their speaker is the heading, and stands below them where the page has a heading of its own. */
export function quoteView(
  {paraphrase}: Quote,
  {said, language, title, details}: QuoteWords,
  _text: TextContext<unknown>,
  {heading}: ViewOptions,
): TemplateResult {
  const text = html`<p class="said">${said}</p>`;
  const lang = language || nothing;
  return html`${
    paraphrase
      ? html`<div class="quote substance" lang=${lang} dir="auto">${text}</div>`
      : html`<blockquote class="quote" lang=${lang} dir="auto">${text}</blockquote>`
  }
  ${heading ? html`<p class="speaker"><bdi>${title}</bdi></p>` : nothing}
  ${details.length ? html`<p class="origin small">${details.map((one) => html`<span>${one}</span>`)}</p>` : nothing}`;
}
