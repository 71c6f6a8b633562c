import {countMarks} from '@tip-figures/core/counts/count-marks.js';
import {countScale, tickOf} from '@tip-figures/core/counts/count-scale.js';
import {earlierText, loudNumber} from '@tip-figures/core/counts/loud-number.js';
import type {ViewOptions} from '@tip-figures/core/figure.js';
import {emphasisOf} from '@tip-figures/core/marks/emphasis.js';
import {missingMark} from '@tip-figures/core/marks/missing-mark.js';
import {capitalize} from '@tip-figures/core/text/format/format.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {together} from '@tip-figures/core/text/format/together.js';
import {missingText} from '@tip-figures/core/text/words/quantity-words.js';
import {lowOf, upperOf} from '@tip-figures/record/values/quantity/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {KeyFigure} from './key-figure.model.js';
import {formatOf, isAmount, type KeyFigureWords, type Text} from './key-figure.words.js';

/** The number with its words and its mark, with a tick for what it was before; then where and when it is. */
export function keyFigureView(
  model: KeyFigure,
  words: KeyFigureWords,
  text: Text,
  options: ViewOptions,
): TemplateResult {
  const {head, remark, also} = words;
  const {isLit, noteOn} = emphasisOf(options);
  const note = noteOn('value');
  return html`<div class=${isLit('value') ? 'key lit' : 'key'}>
    ${leadOf(model, words, words.phrase, text)} ${also ? html`<p class="quiet also">(${also})</p>` : nothing}
    ${marksOf(model, words, text)} ${note ? html`<p class="note" part="note">${note}</p>` : nothing}
    ${head ? html`<p class="quiet">${together(capitalize(head, text.locale))}</p>` : nothing}
    ${remark ? html`<p class="quiet context">${remark}</p>` : nothing}
  </div>`;
}

/** The number with its words, and where and when it is. */
export const keyFigureCompact = (model: KeyFigure, words: KeyFigureWords, text: Text): TemplateResult =>
  html`<div class="key">
    ${leadOf(model, words, joined('commas', [words.phrase, together(words.head)], text.locale), text)}
  </div>`;

/** Number and words; the words name the figure, so that the number is heard once. */
function leadOf(model: KeyFigure, {rows: [{quantity, value}]}: KeyFigureWords, phrase: string, text: Text) {
  // What there is no number of is named first, as in the rows of other figures.
  const missing = missingMark(quantity, missingText(quantity, text));
  if (missing) return html`<div class="lack"><span id="s">${phrase}</span> ${missing}</div>`;
  const number =
    'value' in quantity
      ? loudNumber(quantity, text, formatOf(model, text), isAmount(model))
      : html`<span class="loud" .style=${`--letters: ${lettersOf(value)}`}>${value}</span>`;
  return html`<div id=${phrase ? nothing : 's'} class="fact">
    <b>${number}</b> ${phrase ? html`<span id="s" class="phrase">${phrase}</span>` : nothing}
  </div>`;
}

// Of the longest piece that stays on one line.
const lettersOf = (value: string): number => Math.max(...value.split(' ').map(({length}) => length));

/** Cells for a share, a bar for what is compared with an earlier number; none for what is below zero. */
function marksOf(model: KeyFigure, {rows: [{quantity, earlier}]}: KeyFigureWords, text: Text) {
  const isShare = model.counts === 'share';
  const row = {quantity, earlier};
  const tick = tickOf(row);
  const ends = [lowOf(quantity) ?? -1, upperOf(quantity) ?? -1, tick?.value ?? 0];
  const isInCells = Math.max(...ends) <= 100;
  if (Math.min(...ends) < 0 || !(isShare ? isInCells : tick)) return nothing;
  const scale = isShare
    ? {unit: 'none' as const, form: 'bars' as const, most: 100, hasTail: false}
    : countScale([row], 'none');
  const caption = tick && earlierText(tick, text, formatOf(model, text));
  const {counts} = model;
  const unit = counts === 'people' || counts === 'cases' ? counts : '';
  return html`<div class=${`counts ${unit} ${scale.hasTail ? 'tailed' : ''}`} .style=${`--m: ${scale.most || 1}`}>
    <span class="marks loudest">${countMarks(row, scale, text, {isShare, caption})}</span>
  </div>`;
}
