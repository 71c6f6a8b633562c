import {propertiesOf, type PropertiesOf} from '@tip-figures/core/element/declared-properties.js';
import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure} from '@tip-figures/core/figure.js';
import {countStyles} from '@tip-figures/core/counts/counts.styles.js';
import {chipStyles} from '@tip-figures/core/frame/chip.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import type {PlacesWords} from '@tip-figures/core/places/places.words.js';
import {withPlaces} from '@tip-figures/core/places/with-places.js';
import english, {translations} from '@tip-figures/messages/generated/en-key-figure.js';
import {keyFigure} from '@tip-figures/record/figures/key-figure.js';
import type {Several} from '@tip-figures/record/section/places.js';
import {parseKeyFigure, type KeyFigure} from './key-figure.model.js';
import {keyFigurePlaces} from './key-figure.places.js';
import {styles} from './key-figure.styles.js';
import {keyFigureCompact, keyFigureView} from './key-figure.view.js';
import {keyFigureWords, type KeyFigureWords} from './key-figure.words.js';

const own: Figure<KeyFigure, KeyFigureWords, 'key-figure'> = {
  name: keyFigure.name,
  declarations: [keyFigure],
  english,
  translations: [translations],
  parse: parseKeyFigure,
  words: keyFigureWords,
  view: keyFigureView,
  compact: keyFigureCompact,
  // The number is all there is to draw.
  topic: ({has, place}, messages) => messages.topic({has, place}),
};

const figure = withPlaces(own, keyFigurePlaces);

/**
 * One number of a story, with the words after it, what it was before and one line of context.
 *
 * @tagname tip-key-figure
 * @summary One number of the story, with the words after it and one line of context.
 */
export class KeyFigureElement extends FigureElement<
  KeyFigure | Several<KeyFigure>,
  KeyFigureWords | PlacesWords,
  'key-figure'
> {
  static override figure = figure;

  static override styles = [themeStyles, frameStyles, countStyles, chipStyles, styles];

  static override properties = propertiesOf(keyFigure.own);
}

export interface KeyFigureElement extends PropertiesOf<typeof keyFigure.own> {}

declare global {
  interface HTMLElementTagNameMap {
    'tip-key-figure': KeyFigureElement;
  }
}
