import {quantityText} from '@tip-figures/core/text/quantity-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {KeyFigure} from './key-figure.model.js';
import type {KeyFigureWords} from './key-figure.words.js';

// In the largest size more than this would not stand in one line of a narrow column.
const longest = 9;

/** The number with its phrase, and beside it what it is compared with. */
export function keyFigureView(model: KeyFigure, words: KeyFigureWords, text: TextContext<unknown>): TemplateResult {
  const {remark, change, phrase} = words;
  return html`<div class="key">
    <p class="fact">
      ${numberOf(model, words, text)} ${phrase ? html`<span class="phrase">${phrase}</span>` : nothing}
    </p>
    ${
      remark || change
        ? html`<div class="beside">
            ${change ? html`<p class="change">${change}</p>` : nothing}
            ${remark ? html`<p class="remark">${remark}</p>` : nothing}
          </div>`
        : nothing
    }
  </div>`;
}

/** The number with its phrase. */
export const keyFigureCompact = (model: KeyFigure, words: KeyFigureWords, text: TextContext<unknown>): TemplateResult =>
  html`<div class="key">
    <p class="fact">
      ${numberOf(model, words, text)} ${words.phrase ? html`<span class="phrase">${words.phrase}</span>` : nothing}
    </p>
  </div>`;

function numberOf({value}: KeyFigure, {number, missing, unit}: KeyFigureWords, text: TextContext<unknown>) {
  if (missing) return html`<span class="none">${number}</span>`;
  const short = unit === '%' ? number : quantityText(value, text);
  return html`<b class=${number.length > longest ? 'long' : nothing}>${short}</b>`;
}
