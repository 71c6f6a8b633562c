import type {ViewOptions} from '@tip-figures/core/element/figure.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {KeyFigure} from './key-figure.model.js';
import type {KeyFigureWords} from './key-figure.words.js';

// In the largest size more than this would not stand in one line of a narrow column.
const longest = 9;

/** The number with its phrase, and beside it what it is compared with. */
export function keyFigureView(
  _model: KeyFigure,
  words: KeyFigureWords,
  _text: TextContext<unknown>,
  {heading, size}: ViewOptions,
): TemplateResult {
  const {remark, change, period} = words;
  // A heading of the page's own may not say when.
  const when = heading && !heading.includes(period) ? period : '';
  const beside = [when, ...(size === 'compact' ? [] : [change, remark])];
  return html`<div class="key">
    ${factOf(words, heading ? words.phrase : words.beside)}
    ${
      beside.some(Boolean)
        ? html`<div class="beside">
            ${beside.map((line) => (line ? html`<p class=${line === change ? 'change' : 'remark'}>${line}</p>` : nothing))}
          </div>`
        : nothing
    }
  </div>`;
}

/** @param beside - what completes the number beside it. */
function factOf({also, missing, number, phrase}: KeyFigureWords, beside: string): TemplateResult {
  // What there is no number of is named first, as in the rows of other figures, unless the title has named it.
  if (missing)
    return html`<p class="fact lack">
      ${beside ? html`<span>${phrase}</span>` : nothing} <span class="none ${missing}">${number}</span>
    </p>`;
  const letters = Math.max(...number.split(' ').map(({length}) => length));
  const value = html`<b class=${number.length > longest ? 'long' : nothing} .style=${`--letters: ${letters}`}
    >${number}</b
  >`;
  return html`<p class="fact">
    ${also ? html`<span>${value} <small class="small">(${also})</small></span>` : value}
    ${beside ? html`<span class="phrase">${beside}</span>` : nothing}
  </p>`;
}
