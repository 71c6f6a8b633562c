import {Refusal} from '../figure-error.js';
import {objectOf} from '../object-of.js';
import {isolated, languageFor, readLocalText} from './local-text.js';

/** A text after a number: one for all numbers, or one for each plural category of its language, `other` among them. */
export type PluralText = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** The plural categories of all languages, by Unicode's names. */
export const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];

const isForms = (input: unknown): input is object => typeof input === 'object' && input !== null && 'other' in input;

/** Reads a text or its forms, or an object of these by language. */
export function readPluralText(input: unknown): PluralText | Refusal {
  if (isForms(input)) return readForms(input, '');
  const texts = Object.entries(objectOf(input));
  if (!texts.some(([, text]) => isForms(text))) return readLocalText(input);
  let all: PluralText = {};
  for (const [language, text] of texts) {
    const one = isForms(text) ? readForms(text, language) : readLocalText({[language]: text});
    if (one instanceof Refusal) return one;
    all = {...all, ...one};
  }
  return all;
}

function readForms(input: object, language: string): PluralText | Refusal {
  const forms: Record<string, string> = {};
  for (const [category, text] of Object.entries(input)) {
    const one =
      categories.includes(category) && typeof text === 'string'
        ? readLocalText(text)
        : new Refusal('not-a-text', {expected: {kind: 'text', such: '{"one": "…", "other": "…"}'}, found: text});
    if (one instanceof Refusal) {
      return new Refusal(one.issue, one.facts, language ? [language, category] : [category]);
    }
    forms[category] = one[''] ?? '';
  }
  return {[language]: forms};
}

/** The text in `locale`, or the nearest there is, in the form of a plural category. */
export function pluralText(text: PluralText, category: string, locale: string): string {
  const found = text[languageFor(text, locale)] ?? '';
  return isolated(typeof found === 'string' ? found : (found[category] ?? found['other'] ?? ''));
}
