import {contextEntries, contextOf, type Context} from '@tip-figures/record/sections/context.js';
import {describe} from '@tip-figures/record/figure-error.js';
import type {LocalText} from '@tip-figures/record/values/local-text.js';
import type {Period} from '@tip-figures/record/values/period.js';
import {parseWith, period, reads, text} from '@tip-figures/record/fields/schema.js';
import * as v from 'valibot';

/** What somebody said, word for word or in substance. */
export interface Quote {
  readonly context: Context;
  /** By language; the key `''` holds words whose language is not known. */
  readonly words: LocalText;
  /** Language in which it was said. */
  readonly original?: string | undefined;
  readonly translatedBy?: LocalText | undefined;
  readonly speaker: LocalText;
  readonly role?: LocalText | undefined;
  /** When it was said. */
  readonly date?: Period | undefined;
  /** Whether these are not the speaker's own words. */
  readonly paraphrase: boolean;
}

/** What a section of a document holds. */
export const schema = v.object({
  ...contextEntries,
  text: text(),
  lang: v.optional(reads(readLanguage)),
  original: v.optional(reads(readLanguage)),
  translatedBy: v.optional(text()),
  speaker: text(),
  role: v.optional(text()),
  date: v.optional(period()),
  paraphrase: v.optional(reads(readFlag)),
});

/**
 * Reads an untrusted section into a quotation.
 *
 * Nothing is quoted without its speaker.
 *
 * @throws {FigureError} code `schema`, naming the path, such as `speaker`.
 */
export function parseQuote(section: Record<string, unknown>): Quote {
  const {
    text: given,
    lang,
    original,
    translatedBy,
    speaker,
    role,
    date,
    paraphrase,
    ...rest
  } = parseWith(schema, section);
  const words = Object.entries(given).map(([language, one]) => [language || (lang?.tag ?? ''), unquoted(one)]);
  return {
    context: contextOf(rest),
    words: Object.fromEntries(words) as LocalText,
    original: original?.tag,
    translatedBy,
    speaker,
    role,
    date,
    paraphrase: paraphrase?.is ?? false,
  };
}

/** The words in the language of the reader, or as they were said, or as there are; and which language that is. */
export function wordsFor({words, original}: Quote, locale: string): readonly [language: string, words: string] {
  const all = Object.entries(words);
  const wanted = [locale, locale.split('-')[0], original, '', 'en'];
  for (const language of wanted) {
    const found = all.find(([one]) => one === language);
    if (found) return found;
  }
  return all[0] ?? ['', ''];
}

// A number, or a share in words. Other numbers in words are not found.
const number = /\p{N}|%|per ?cent|për ?qind/iu;

/** Whether somebody could take the words for a statistic. */
export const holdsNumber = (words: string): boolean => number.test(words);

/** The marks around a quotation are those of the language around it, and set by the figure. */
const unquoted = (words: string): string => /^["“„”«»‟]([^"“„”«»‟]*)["”“»«]$/u.exec(words)?.[1]?.trim() || words;

function readLanguage(input: unknown): {tag: string} | string {
  return typeof input === 'string' && /^[a-z]{2,3}(-\w{2,8})*$/i.test(input)
    ? {tag: input}
    : `expected a language tag such as "sq", got ${describe(input)}`;
}

function readFlag(input: unknown): {is: boolean} | string {
  if (input === true || input === 'true' || input === '') return {is: true};
  return input === false || input === 'false' ? {is: false} : `expected true or false, got ${describe(input)}`;
}
