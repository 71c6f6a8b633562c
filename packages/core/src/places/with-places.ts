import type {Language} from '@tip-figures/messages/generated/language.js';
import {codeMissing} from '@tip-figures/record/figure-error.js';
import type {Several} from '@tip-figures/record/section/places.js';
import type {AnyModel, Figure} from '../figure.js';
import {LateCode} from '../render/late-code.js';
import type {FigureWords} from '../text/words/figure-words.js';
import type {TextContext} from '../text/text-context.js';
import type {placesCode, PlacesWords} from './places.js';
import type {Placing} from './placing.js';

const late = new LateCode(() => import('./places.js').catch(codeMissing('places')));

function code(): typeof placesCode {
  if (!late.code) throw new Error('load has to be awaited before places are read');
  return late.code.placesCode;
}

/** Whether a figure tells of several places. */
export const isOfPlaces = <Model extends object>(model: Model | Several<Model>): model is Several<Model> =>
  'places' in model;

/** Gives a shadow root the styles of several places, where a figure tells of them. */
export function adoptPlaces(root: ShadowRoot | null, words: FigureWords | PlacesWords): void {
  if (root && 'told' in words) code().adoptStyles(root);
}

/** The same figure, which takes several places too; their code is fetched where a section has them. */
export function withPlaces<Model extends AnyModel, Words extends FigureWords, Name extends keyof Language>(
  figure: Figure<Model, Words, Name>,
  placing: Placing<Model, Words, TextContext<Language[Name]>>,
): Figure<Model | Several<Model>, Words | PlacesWords, Name> {
  const [declaration] = figure.declarations;
  return {
    ...figure,
    load: (section) => ('places' in section ? (late.code ? undefined : late.load()) : figure.load?.(section)),
    parse: (section) =>
      'places' in section
        ? code().readPlaces(declaration, section, (place) => figure.parse(place))
        : figure.parse(section),
    loadView: (model) => (isOfPlaces(model) ? undefined : figure.loadView?.(model)),
    words: (model, text) =>
      isOfPlaces(model) ? code().words(model, figure, placing, text) : figure.words(model, text),
    view: (model, words, text, options) =>
      isOfPlaces(model) || 'told' in words
        ? code().view(words as PlacesWords, text, options)
        : figure.view(model, words, text, options),
    ...(figure.compact && {
      compact: (model, words, text, options) =>
        isOfPlaces(model) || 'told' in words
          ? code().view(words as PlacesWords, text, options)
          : (figure.compact ?? figure.view)(model, words, text, options),
    }),
    chip: (model) => (isOfPlaces(model) ? {} : (figure.chip?.(model) ?? {})),
  };
}
