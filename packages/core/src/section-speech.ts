import type {Language} from '@tip-figures/messages/generated/language.js';
import type {Speech} from './figure-words.js';

/** The same language with the messages of another figure, whose `english` comes with it. */
export const speechFor = <Name extends keyof Language>(
  {locale, frame, pack}: Speech<unknown>,
  name: Name,
  english: Language[Name],
): Speech<Language[Name]> => ({locale, messages: pack?.[name] ?? english, frame, pack});
