import frameEnglish from '@tip-figures/messages/generated/en-frame.js';
import type {Language} from '@tip-figures/messages/generated/language.js';
import {languages} from '@tip-figures/messages/languages.js';
import {addFormats} from './format.js';
import type {TextContext} from './text-context.js';

/** A language to write in: its tag for `Intl` and for `lang`, and its messages; `undefined` means English. */
export interface LoadedLanguage {
  readonly locale: string;
  readonly pack: Language | undefined;
}

/** English in the kind that a tag asks for; plain where it asks for a language that is not there. */
export const englishFor = (tag: string): LoadedLanguage => ({
  locale: /^en\b/i.test(tag) ? tag : 'en',
  pack: undefined,
});

const languageIn = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

const loaderOf = (tag: string) => {
  const language = languageIn(tag);
  return Object.hasOwn(languages, language) ? languages[language] : undefined;
};

/** Whether there are messages for the language of a tag beside English. */
export const isTranslated = (tag: string): boolean => loaderOf(tag) !== undefined;

/** Fetches the messages of the language of a tag; `undefined` where there are none beside English. */
export const loadLanguage = (tag: string): Promise<LoadedLanguage> | undefined =>
  loaderOf(tag)?.().then(({default: pack}) => {
    addFormats(languageIn(tag), pack.intl);
    return {locale: tag, pack};
  });

/** A language with the messages of one figure, whose `english` comes with it. */
export const contextIn = <Name extends keyof Language>(
  {locale, pack}: LoadedLanguage,
  {name, english}: {readonly name: Name; readonly english: Language[Name]},
): TextContext<Language[Name]> => ({
  locale,
  messages: pack?.[name] ?? english,
  frame: pack?.frame ?? frameEnglish,
  pack,
});
