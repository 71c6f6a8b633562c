import type {Path} from '../path.js';
import {keyOf} from '../values/key.js';
import {plainLanguage} from '../values/local-text.js';
import {ownText} from './text/text.js';
import {isObject, written, type Fields, type Kind} from './kind.js';
import {isList, objectOf} from '../object-of.js';

/** An own text of a section, as it is written: one, or texts by language. */
export interface OwnText {
  readonly steps: Path;
  readonly text: unknown;
  /** Whether it may tell a number of its section. */
  readonly mayTell: boolean;
}

/** The own texts in some fields. A code that has words in every language is none. */
export const ownTextsIn = (fields: Fields, given: object, at: Path = []): OwnText[] =>
  Object.entries(fields).flatMap(([name, kind]) =>
    kind.name === 'places'
      ? placesIn(objectOf(given)[name]).flatMap((one, index) => ownTextsIn(fields, one, [...at, name, index]))
      : textsOf(kind, objectOf(given)[name], [...at, name]),
  );

/** The places of a section, however many: each may have all of its fields but places. */
const placesIn = (list: unknown): object[] => (isList(list) ? list : []).map((one) => ({...objectOf(one), places: []}));

function textsOf(
  {isOwn, mayTell = false, keys, each, hasLabels, fields, beside}: Kind,
  value: unknown,
  steps: Path,
): OwnText[] {
  if (isOwn) {
    // A text that was reviewed is an object with `reviewed`.
    const text = isObject(value) && 'text' in value ? value['text'] : value;
    return text === undefined || keys?.includes(keyOf(written(text))) ? [] : [{steps, text, mayTell}];
  }
  if (Array.isArray(value)) return each ? value.flatMap((one, index) => textsOf(each, one, [...steps, index])) : [];
  if (!isObject(value)) return [];
  if (each) return Object.entries(value).flatMap(([key, one]) => textsOf(each, one, [...steps, key]));
  if (!hasLabels) return fields ? ownTextsIn(fields, value, steps) : [];
  return Object.entries(value).flatMap(([key, part]) =>
    isObject(part) ? ownTextsIn({label: ownText, ...beside}, part, [...steps, key]) : [],
  );
}

/**
 * Whether a text is there in a language. Forms by plural category, of which one is `other`, name none.
 *
 * @param plain - the language of a text that names none.
 */
export const isIn = (text: unknown, language: string, plain: unknown): boolean =>
  isObject(text) && !('other' in text)
    ? language in text || plainLanguage(language) in text
    : plainLanguage(written(plain) || 'en') === plainLanguage(language);
