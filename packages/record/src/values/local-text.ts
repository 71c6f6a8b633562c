import {Refusal} from '../figure-error.js';
import {longestText} from '../limits.js';

/** A text in one or more languages; the key `''` holds text whose language is not stated. */
export type LocalText = Readonly<Record<string, string>>;

// Marks and overrides of direction, and control characters, could make a figure read backwards.
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const expected = {kind: 'text'};

/** Reads text, or an object of texts by language, or refuses it. */
export function readLocalText(input: unknown): LocalText | Refusal {
  if (typeof input === 'string') return readOne(input, '');
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return new Refusal('not-a-text', {expected: {kind: 'text', such: '"…" or {"en": "…"}'}, found: input});
  }
  // Somebody has looked at it beside numbers that are withheld.
  if ('text' in input && 'reviewed' in input) return readLocalText(input.text);
  const texts: Record<string, string> = {};
  for (const [language, text] of Object.entries(input)) {
    if (!/^[a-z]{2,3}(-\w{2,8})*$/i.test(language)) {
      return new Refusal('not-a-text', {expected: {kind: 'language tag', such: 'en'}, found: language});
    }
    const one = typeof text === 'string' ? readOne(text, language) : new Refusal('not-a-text', {expected, found: text});
    if (one instanceof Refusal) return new Refusal(one.issue, one.facts, [language]);
    Object.assign(texts, one);
  }
  return Object.keys(texts).length ? texts : new Refusal('not-a-text', {expected, found: input});
}

/** The text in `locale`, or the nearest there is. */
export const localText = (text: LocalText, locale: string): string => isolated(text[languageFor(text, locale)] ?? '');

/** Of texts by language the one in `locale`, or the nearest there is. */
export const languageFor = (texts: object, locale: string): string =>
  [locale, plainLanguage(locale), '', 'en', ...Object.keys(texts)].find((key) => Object.hasOwn(texts, key)) ?? '';

/** Hebrew and Arabic stand in isolates: after them, `3–9` in the words around would be shown as `9–3`. */
export const isolated = (text: string): string => (rightToLeft.test(text) ? `\u2068${text}\u2069` : text);

/** The language of a tag, without region and script. */
export const plainLanguage = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** A text without characters that could change how the words around it read. */
export const cleanText = (text: string): string => text.replace(controls, '').trim();

function readOne(text: string, language: string): LocalText | Refusal {
  const clean = cleanText(text);
  if (!clean) return new Refusal('not-a-text', {expected, found: clean});
  return clean.length > longestText
    ? new Refusal('text-too-long', {expected: {most: longestText, of: 'characters'}, found: clean.length})
    : {[language]: clean};
}
