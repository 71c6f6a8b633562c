import {presenceOf, viewOptions} from '@tip-figures/core/element/drawing.js';
import {ownIn, wordsCode} from '@tip-figures/core/late/own-words.js';
import {headOf} from '@tip-figures/core/element/figure-head.js';
import type {AnyText, Presence, ViewOptions} from '@tip-figures/core/figure.js';
import type {FrameHead, HeadingLevel} from '@tip-figures/core/frame/frame.js';
import {withdrawnWords} from '@tip-figures/core/late/withdrawn.js';
import type {FigureWords} from '@tip-figures/core/text/words/figure-words.js';
import {contextIn, englishFor, isTranslated, loadLanguage} from '@tip-figures/core/text/language.js';
import {directionIn} from '@tip-figures/core/text/format/locale.js';
import {withoutWithdrawn} from '@tip-figures/record/corrections/without-withdrawn.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import {fieldsOf} from '@tip-figures/record/section/declaration.js';
import type {RenderInput} from '../render-input.js';
import {boundedAttributes, type Attributes} from './attributes.js';
import {figureClass, type FigureClass} from './figure-class.js';
import {readFigure, type ReadFigure} from './read-figure.js';

/** A figure with its words, in one language. */
export interface WordedFigure extends ReadFigure {
  readonly words: FigureWords;
  readonly text: AnyText;
  readonly presence: Presence;
  readonly options: ViewOptions;
  readonly head: FrameHead;
}

/** A figure in words, with the class, the record and the attributes that they are of. */
export interface WordedInput {
  readonly type: FigureClass;
  readonly record: unknown;
  readonly attributes: Attributes;
  readonly worded: WordedFigure;
}

/**
 * Reads what is given and puts it into words.
 *
 * @throws {FigureError} naming the path of what is refused.
 */
export async function wordFigure({figure, ...given}: RenderInput): Promise<WordedInput> {
  const type = figureClass(figure);
  const record = isObject(given.record) ? withoutWithdrawn(given.record) : given.record;
  const attributes = boundedAttributes(type, given.attributes ?? {});
  const worded = await putIntoWords(await readFigure(type, record, attributes, given.tiers), attributes);
  return {type, record, attributes, worded};
}

/** Puts a figure into words, in the language of its tag or of its texts. */
async function putIntoWords(read: ReadFigure, {dir}: Attributes): Promise<WordedFigure> {
  const {figure, values, model, withdrawal, language} = read;
  const wanted = language ?? read.inputs.page;
  const text = contextIn((await loadLanguage(wanted, figure.translations)) ?? englishFor(wanted), figure);
  const direction = dir === 'ltr' || dir === 'rtl' ? dir : directionIn(isTranslated(wanted) ? wanted : 'en');
  const presence = presenceOf(figure, values);
  const written = {headingLevel: 3 as HeadingLevel, ...values};
  const worded = {...read, text, presence};
  if (withdrawal) {
    const words = withdrawnWords(withdrawal, figure, text);
    return {...worded, options: {}, words, head: {title: words.title, level: written.headingLevel, direction, text}};
  }
  const words = figure.words(model, text);
  const {highlight, ...texts} = ownIn(values);
  const {editorWords} = await wordsCode.load();
  const own = editorWords({
    // Texts of the page are in its own language.
    given: {...(language === undefined && texts), ...(highlight !== undefined && {highlight})},
    section: read.section,
    fields: fieldsOf(figure.declarations[0], read.section),
    context: model.context,
    words,
    text,
    isDated: values['src'] !== undefined,
    warn: () => undefined,
  });
  const options = viewOptions(figure, values, presence, own);
  return {...worded, options, words, head: headOf(own, written, figure, direction, text, words)};
}
