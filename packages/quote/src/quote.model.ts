import {contextOf, type Context} from '@tip-figures/record/section/context.js';
import {readSection} from '@tip-figures/record/section/declaration.js';
import {quote} from '@tip-figures/record/figures/quote.js';
import type {LocalText} from '@tip-figures/record/values/local-text.js';
import type {Period} from '@tip-figures/record/values/period.js';

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

/**
 * Reads an untrusted section into a quotation.
 *
 * Nothing is quoted without its speaker.
 *
 * @throws {FigureError} code `schema`, naming the path, such as `speaker`.
 */
export function parseQuote(section: Record<string, unknown>): Quote {
  const {text: given, lang = '', paraphrase = false, ...rest} = readSection(quote, section);
  const {original, translatedBy, speaker, role, date} = rest;
  const words = Object.entries(given).map(([language, one]) => [language || lang, unquoted(one)] as const);
  return {
    context: contextOf(rest),
    words: Object.fromEntries(words),
    original,
    translatedBy,
    speaker,
    role,
    date,
    paraphrase,
  };
}

/** The words in the language of the reader, or as they were said, or as there are; and which language that is. */
export function wordsFor({words, original}: Quote, locale: string): readonly [language: string, words: string] {
  const all = Object.entries(words);
  const wanted = [locale, locale.split('-')[0], original, '', 'en'];
  const found = wanted.flatMap((language) => all.filter(([one]) => one === language));
  return found[0] ?? all[0] ?? ['', ''];
}

/** The marks around a quotation are those of the language around it, and set by the figure. */
const unquoted = (words: string): string => /^["“„”«»‟]([^"“„”«»‟]*)["”“»«]$/u.exec(words)?.[1]?.trim() || words;
