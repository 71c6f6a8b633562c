import frameEnglish from '@tip-figures/messages/generated/en-frame.js';
import type {Language, Pack, Translations} from '@tip-figures/messages/generated/language.js';
import {languages} from '@tip-figures/messages/generated/languages.js';
import {addFormats, languageIn} from './format/format.js';
import {textContextFor, type TextContext} from './text-context.js';

/** A language to write in: its tag for `Intl` and for `lang`, and its messages; `undefined` means English. */
export interface LoadedLanguage {
  readonly locale: string;
  readonly pack: Pack | undefined;
}

/** English in the variant of a tag; plain English for a tag of a language without messages. */
export const englishFor = (tag: string): LoadedLanguage => ({
  locale: /^en\b/i.test(tag) ? tag : 'en',
  pack: undefined,
});

// No tag equals a name that every object has: `constructor` is too long, and the others have capitals.
const loaderOf = (tag: string) => languages[languageIn(tag, languages)];

/** Whether a tag's language has messages and is not English. */
export const isTranslated = (tag: string): boolean => loaderOf(tag) !== undefined;

/**
 * Fetches the messages of a tag's language; `undefined` for English and languages without messages.
 *
 * @param translations - of the figures whose messages are needed beside the shared ones. All are requested at once.
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
