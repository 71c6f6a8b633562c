import type {ViewOptions} from '@tip-figures/core/figure.js';
import {emphasisOf} from '@tip-figures/core/marks/emphasis.js';
import {barParts} from '@tip-figures/core/marks/mark-parts.js';
import {missingMark} from '@tip-figures/core/marks/mark-rows.js';
import {bar, cells} from '@tip-figures/core/marks/marks.js';
import {loudNumber} from '@tip-figures/core/marks/tally.js';
import {capitalize} from '@tip-figures/core/text/format/format.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {missingText} from '@tip-figures/core/text/words/quantity-words.js';
import {writePeriod} from '@tip-figures/record/values/period.js';
import {lowOf, missingOf, upperOf, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {Fact} from './key-figure.facts.js';
import type {KeyFigure} from './key-figure.model.js';
import {formatOf, isAmount, type KeyFigureWords, type Text} from './key-figure.words.js';

/** The number with its words, where and when it is, and what it was before. */
export function keyFigureView(
  model: KeyFigure,
  words: KeyFigureWords,
  text: Text,
  options: ViewOptions,
): TemplateResult {
  const {facts, head, remark, also} = words;
  const [, ...earlier] = facts;
  const {isLit, noteOn} = emphasisOf(options);
  const marks = marksOf(model, words);
  const litOf = (key: string) => (isLit(key) ? 'lit' : '');
  const noteOf = (key: string) => (noteOn(key) ? html`<p class="note" part="note">${noteOn(key)}</p>` : nothing);
  return html`<div class="key">
    <div class=${litOf('value')}>${leadOf(model, words, words.phrase, text)}</div>
    ${also ? html`<p class="quiet also">(${also})</p>` : nothing}
    ${head ? html`<p class="quiet">${capitalize(head, text.locale)}</p>` : nothing}
    ${remark ? html`<p class="quiet context">${remark}</p>` : nothing} ${noteOf('value')}
    ${marks[0] ? html`<span class="marks now ${litOf('value')}">${marks[0]}</span>` : nothing}
    ${earlier.map(
      (fact, index) =>
        html`<div class="before ${litOf(keyOf(fact))}">
          <p class="quiet">${joined('labelled', [capitalize(fact.date, text.locale), fact.value], text.locale)}</p>
          ${noteOf(keyOf(fact))} ${marks[index + 1] ? html`<span class="marks">${marks[index + 1]}</span>` : nothing}
        </div>`,
    )}
  </div>`;
}

const keyOf = ({period}: Fact): string => (period ? writePeriod(period) : '');

/** The number with its words, and where and when it is. */
export const keyFigureCompact = (model: KeyFigure, words: KeyFigureWords, text: Text): TemplateResult =>
  html`<div class="key">${leadOf(model, words, joined('commas', [words.phrase, words.head], text.locale), text)}</div>`;

/** Number and words; the words name the figure, so that the number is heard once. */
function leadOf(model: KeyFigure, {facts: [{quantity, value}]}: KeyFigureWords, phrase: string, text: Text) {
  // What there is no number of is named first, as in the rows of other figures.
  const missing = missingMark(quantity, missingText(quantity, text));
  if (missing) return html`<div class="lack"><span id="s">${phrase}</span> ${missing}</div>`;
  const format = formatOf(model, text);
  const number =
    'value' in quantity ? loudNumber(quantity, text, format, isAmount(model)) : html`<b class="loud">${value}</b>`;
  // Letters of the longest piece that stays on one line: no number is broken or cut.
  const written = 'value' in quantity ? format(quantity.value) : value;
  const letters = Math.max(...written.split(' ').map(({length}) => length));
  return html`<div id=${phrase ? nothing : 's'} class="fact" .style=${`--letters: ${letters}`}>
    ${number} ${phrase ? html`<span id="s" class="phrase">${phrase}</span>` : nothing}
  </div>`;
}

/** A bar for each number, or cells for each share; none where there is no second one, or one below zero. */
function marksOf({counts}: KeyFigure, {facts}: KeyFigureWords): readonly (TemplateResult | undefined)[] {
  const known = facts.map(({quantity}) => quantity).filter((quantity) => !missingOf(quantity));
  if (known.length < 2 || known.some((quantity) => (lowOf(quantity) ?? 0) < 0)) return [];
  const most = Math.max(...known.map((quantity) => upperOf(quantity) ?? 0));
  const parts = known.map((quantity) => barParts(quantity, most));
  // A tail goes on beyond the longest bar.
  const scale = Math.max(...parts.map(({solid, unsure}) => solid + unsure)) || 1;
  const draw = (quantity: Quantity) =>
    counts === 'share' ? cells(inCells(quantity)) : bar(barParts(quantity, most), scale);
  return facts.map(({quantity}) => (missingOf(quantity) ? undefined : draw(quantity)));
}

/** The model has shares as numbers in per cent. */
const inCells = (quantity: Quantity) =>
  ({precision: 'share', percent: quantity}) as Quantity & {readonly precision: 'share'};
