import type {ViewOptions} from '@tip-figures/core/figure.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {Quote} from './quote.model.js';
import type {QuoteWords} from './quote.words.js';

/** Of words in large type. */
const mostWords = 30;

/** The words, and below them who said them; a small figure leaves out the office. The speaker names the figure. */
export function quoteView(
  _quote: Quote,
  {said, language, speaker, role, when, paraphrase}: QuoteWords,
  _text: TextContext<unknown>,
  {size}: ViewOptions,
): TemplateResult {
  const lang = language || nothing;
  const quiet = [size === 'compact' ? '' : role, when, paraphrase].filter(Boolean);
  const isLong = said.split(/\s+/).length > mostWords;
  return html`<div class="quote ${paraphrase ? 'substance' : ''} ${isLong ? 'long' : ''}" dir="auto">
    ${
      paraphrase
        ? html`<p class="said" lang=${lang}>${said}</p>`
        : html`<blockquote class="said" lang=${lang}><p>${said}</p></blockquote>`
    }
    <p class="speaker" id="s"><bdi>${speaker}</bdi></p>
    ${quiet.map((one) => html`<p class="small"><bdi>${one}</bdi></p>`)}
  </div>`;
}
