import {html, nothing, type TemplateResult} from 'lit';
import type {Quote} from './quote.model.js';
import type {QuoteWords} from './quote.words.js';

/** The words, and below them who said them. */
export function quoteView(_model: Quote, words: QuoteWords): TemplateResult {
  const {said, language, substance, speaker, role, details} = words;
  const text = html`<p class="said">${said}</p>`;
  return html`<figure class="quote ${substance ? 'substance' : ''}">
    ${
      substance
        ? html`<p class="small">${substance}</p>
            <div lang=${language || nothing} dir="auto">${text}</div>`
        : html`<blockquote lang=${language || nothing} dir="auto">${text}</blockquote>`
    }
    <figcaption>
      <p>
        <b><bdi>${speaker}</bdi></b>
      </p>
      ${role ? html`<p class="role"><bdi>${role}</bdi></p>` : nothing}
      ${details.length ? html`<p class="small">${details.join(' · ')}</p>` : nothing}
    </figcaption>
  </figure>`;
}
