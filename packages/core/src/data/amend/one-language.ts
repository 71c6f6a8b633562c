import type {Fields} from '@tip-figures/record/fields/kind.js';
import {isIn, ownTextsIn} from '@tip-figures/record/fields/own-texts.js';
import {fieldsOf} from '@tip-figures/record/section/declaration.js';
import {ownWords} from '@tip-figures/record/section/own-words.js';
import {plainLanguage} from '@tip-figures/record/values/local-text.js';
import type {Recipe} from '../../figure.js';
import {isTranslated} from '../../text/language.js';
import type {Amended} from './amend-section.js';
import type {FigureInputs} from '../figure-inputs.js';
import {objectOf} from '@tip-figures/record/object-of.js';

type Read = (attributes: FigureInputs['attributes']) => Amended | undefined;

/**
 * What a figure is read from where its record and its page are in two languages. It is drawn in that of the page where the
 * section has all its own texts in it, else whole in that of the record, without the texts that are attributes: these are in
 * that of the page.
 *
 * @param first - the section with all attributes.
 * @param plain - the language of texts that name none.
 * @param read - reads the section with some attributes.
 */
export function inOneLanguage(
  first: Amended,
  plain: string,
  {attributes, page}: Pick<FigureInputs, 'attributes' | 'page'>,
  {declarations}: Pick<Recipe<unknown>, 'declarations'>,
  read: Read,
): Amended | undefined {
  const {section} = first;
  const texts = declarations.flatMap((declaration, index) => {
    const one = objectOf(index ? [section[declaration.name]].flat()[0] : section);
    return ownTextsIn({...fieldsOf(declaration, one), ...(!index && ownWords)}, one);
  });
  const isThere = texts.every(({steps: [field = ''], text}) => field in attributes || isIn(text, page, plain));
  if (isThere && isKnown(page)) return first;
  const fields: Fields = declarations[0].fields;
  const others = Object.entries(attributes).filter(([name]) => !fields[name]?.isOwn);
  const left = read(Object.fromEntries(others));
  return left && {...left, language: isKnown(plain) ? plain : 'en'};
}

/** Whether figures can be drawn in the language of a tag. */
const isKnown = (tag: string): boolean => isTranslated(tag) || plainLanguage(tag) === 'en';
