import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure} from '@tip-figures/core/element/figure.js';
import {chipStyles} from '@tip-figures/core/frame/chip.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {marksStyles} from '@tip-figures/core/marks/marks.styles.js';
import {tallyStyles} from '@tip-figures/core/marks/tally.styles.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import english, {translations} from '@tip-figures/messages/generated/en-key-figure.js';
import type {PropertyDeclarations} from 'lit';
import {keyFigure} from '@tip-figures/record/figures/key-figure.js';
import {parseKeyFigure, type KeyFigure} from './key-figure.model.js';
import {styles} from './key-figure.styles.js';
import {keyFigureCompact, keyFigureView} from './key-figure.view.js';
import {keyFigureWords, type KeyFigureWords} from './key-figure.words.js';

const figure: Figure<KeyFigure, KeyFigureWords, 'key-figure'> = {
  name: keyFigure.name,
  declarations: [keyFigure],
  english,
  translations: [translations],
  parse: parseKeyFigure,
  words: keyFigureWords,
  view: keyFigureView,
  compact: keyFigureCompact,
  // The number is all there is to draw.
  chip: () => ({}),
  topic: ({has, place}, messages) => messages.topic({has, place}),
};

/**
 * One number of a story, with the words after it, what it was before and one line of context.
 *
 * @tagname tip-key-figure
 * @summary One number of the story, with the words after it and one line of context.
 */
export class KeyFigureElement extends FigureElement<KeyFigure, KeyFigureWords, 'key-figure'> {
  static override figure = figure;

  static override styles = [themeStyles, frameStyles, marksStyles, tallyStyles, chipStyles, styles];

  static override properties: PropertyDeclarations = {
    value: {},
    counts: {},
    label: {},
    unit: {},
    context: {},
    previous: {},
    phrase: {},
  };

  /** The number, as a quantity such as `34`, `about 40` or `71%`. */
  declare value?: string | number;
  /** What it counts: `people`, `cases`, `things`, `money` or `share`; protected as people where it is left out. */
  declare counts?: string;
  /** The words after the number, such as `nightclubs shut down by police`. */
  declare label?: string;
  /** The currency of money, such as `EUR`. */
  declare unit?: string;
  /** One line of context, or of what the number does not say. */
  declare context?: string;
  /** The same number of earlier periods, such as `2015: 28`. */
  declare previous?: string;
  /** The label, in tags of before. */
  declare phrase?: string;
}

declare global {
  interface HTMLElementTagNameMap {
    'tip-key-figure': KeyFigureElement;
  }
}
