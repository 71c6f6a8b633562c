import frameEnglish from '@tip-figures/messages/generated/en-frame.js';
import type {Language, Pack, Translations} from '@tip-figures/messages/generated/language.js';
import {languages} from '@tip-figures/messages/generated/languages.js';
import {addFormats, languageIn} from './format.js';
import {textContextFor, type TextContext} from './text-context.js';

/** A language to write in: its tag for `Intl` and for `lang`, and its messages; `undefined` means English. */
export interface LoadedLanguage {
  readonly locale: string;
  readonly pack: Pack | undefined;
}

/** English in the kind that a tag asks for; plain where it asks for a language that is not there. */
export const englishFor = (tag: string): LoadedLanguage => ({
  locale: /^en\b/i.test(tag) ? tag : 'en',
  pack: undefined,
});

// No tag is a name that every object has: `constructor` has too many letters, and the others have capitals.
const loaderOf = (tag: string) => languages[languageIn(tag, languages)];

/** Whether there are messages for the language of a tag beside English. */
export const isTranslated = (tag: string): boolean => loaderOf(tag) !== undefined;

/**
 * Fetches the messages of the language of a tag; `undefined` where there are none beside English.
 *
 * @param translations - of the figures whose words are needed beside what all share. All are requested at once.
 */
export function loadLanguage(tag: string, translations: readonly Translations[]): Promise<LoadedLanguage> | undefined {
  const language = languageIn(tag, languages);
  const shared = loaderOf(tag)?.();
  return (
    shared &&
    Promise.all([shared, ...translations.map((one) => one[language]?.())]).then((modules) => {
      const pack = Object.assign({}, ...modules.map((one) => one?.default)) as Pack;
      addFormats(language, pack);
      return {locale: tag, pack};
    })
  );
}

/** A language with the messages of one figure, whose `english` comes with it. */
export const contextIn = <Name extends keyof Language>(
  {locale, pack}: LoadedLanguage,
  {name, english}: {readonly name: Name; readonly english: Language[Name]},
): TextContext<Language[Name]> => textContextFor({locale, frame: pack?.frame ?? frameEnglish, pack}, name, english);
