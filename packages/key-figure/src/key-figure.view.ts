import {html, nothing, type TemplateResult} from 'lit';
import type {KeyFigure} from './key-figure.model.js';
import type {KeyFigureWords} from './key-figure.words.js';

// In the largest size more than this would not stand in one line of a narrow column.
const longest = 9;

/** The number with its phrase, and beside it what it is compared with. */
export function keyFigureView(_model: KeyFigure, words: KeyFigureWords): TemplateResult {
  const {remark, change, phrase} = words;
  return html`<div class="key">
    <p class="fact">${numberOf(words)} ${phrase ? html`<span class="phrase">${phrase}</span>` : nothing}</p>
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
export const keyFigureCompact = (_model: KeyFigure, words: KeyFigureWords): TemplateResult =>
  html`<div class="key">
    <p class="fact">${numberOf(words)} ${words.phrase ? html`<span class="phrase">${words.phrase}</span>` : nothing}</p>
  </div>`;

const numberOf = ({number, missing}: KeyFigureWords) =>
  missing
    ? html`<span class="none">${number}</span>`
    : html`<b class=${number.length > longest ? 'long' : nothing}>${number}</b>`;
