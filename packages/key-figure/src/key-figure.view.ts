import type {ViewOptions} from '@tip-figures/core/element/figure.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {KeyFigure} from './key-figure.model.js';
import type {KeyFigureWords} from './key-figure.words.js';

// In the largest size more than this would not stand in one line of a narrow column.
const longest = 9;

/** The number with its label, and beside it of where and when it is, and what it is compared with. */
export function keyFigureView(
  _model: KeyFigure,
  words: KeyFigureWords,
  _text: TextContext<unknown>,
  {size}: ViewOptions,
): TemplateResult {
  const {head, remark, change} = words;
  const beside = [head, ...(size === 'compact' ? [] : [change, remark])];
  return html`<div class="key">
    ${factOf(words)}
    ${
      beside.some(Boolean)
        ? html`<div class="beside">
            ${beside.map((line) => (line ? html`<p class=${line === change ? 'change' : 'remark'}>${line}</p>` : nothing))}
          </div>`
        : nothing
    }
  </div>`;
}

function factOf({also, missing, number, label}: KeyFigureWords): TemplateResult {
  // What there is no number of is named first, as in the rows of other figures.
  if (missing)
    return html`<p class="fact lack"><span>${label}</span> <span class="none ${missing}">${number}</span></p>`;
  const letters = Math.max(...number.split(' ').map(({length}) => length));
  const value = html`<b class=${number.length > longest ? 'long' : nothing} .style=${`--letters: ${letters}`}
    >${number}</b
  >`;
  return html`<p class="fact">
    ${also ? html`<span>${value} <small class="small">(${also})</small></span>` : value}
    ${label ? html`<span class="phrase">${label}</span>` : nothing}
  </p>`;
}
