import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure} from '@tip-figures/core/element/figure.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {quantityShort} from '@tip-figures/core/marks/mark-rows.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import english, {type KeyFigureMessages} from '@tip-figures/messages/generated/en-key-figure.js';
import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {parseKeyFigure, type KeyFigure} from './key-figure.model.js';
import {styles} from './key-figure.styles.js';
import {keyFigureWords, type KeyFigureWords} from './key-figure.words.js';

const figure: Figure<KeyFigure, KeyFigureWords, 'key-figure'> = {
  name: 'key-figure',
  fields: ['value', 'unit', 'phrase', 'context', 'previous'],
  english,
  parse: parseKeyFigure,
  words: keyFigureWords,
  topic: ({has, place}, messages) => messages.title({has, head: place}),
};

// In the largest size more than this would not stand in one line of a narrow column.
const longest = 9;

/**
 * One number of a story, with the phrase that completes it and one line of context.
 *
 * @tagname tip-key-figure
 * @summary One number, and what it means.
 */
export class KeyFigureElement extends FigureElement<KeyFigure, KeyFigureWords, 'key-figure'> {
  static override styles = [themeStyles, frameStyles, styles];

  static override properties: PropertyDeclarations = {
    value: {},
    unit: {},
    phrase: {},
    context: {},
    previous: {},
  };

  /** The number, as a quantity such as `34` or `about 40`. */
  declare value?: string | number;
  /** What is counted or measured, such as `nightclubs`, `EUR` or `%`. */
  declare unit?: string;
  /** Completes the number, such as `nightclubs shut down by police`; the unit where it is left out. */
  declare phrase?: string;
  /** One line of context, or of what the number does not say. */
  declare context?: string;
  /** The same number of earlier periods, such as `2015: 28`. */
  declare previous?: string;

  constructor() {
    super(figure);
  }

  protected override body(
    model: KeyFigure,
    words: KeyFigureWords,
    text: TextContext<KeyFigureMessages>,
  ): TemplateResult {
    const {remark, change} = words;
    return html`<div class="key">
      <p class="fact">
        ${this.#number(model, words, text)}
        ${words.phrase ? html`<span class="phrase">${words.phrase}</span>` : nothing}
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

  #number({value}: KeyFigure, {number, missing, unit}: KeyFigureWords, text: TextContext<unknown>) {
    if (missing) return html`<span class="none">${number}</span>`;
    // Where there is no sign to write at it: `<5` for the eye, "fewer than 5" for the ear.
    const short = unit === '%' ? number : quantityShort(value, text);
    const long = number.length > longest && value.precision !== 'under';
    return html`<b class=${long ? 'long' : nothing}>${short}</b>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tip-key-figure': KeyFigureElement;
  }
}
