import frame from '@tip-figures/messages/generated/en-frame.js';
import page from '@tip-figures/messages/generated/en-page.js';
import {pageMessages} from '@tip-figures/messages/generated/page.js';
import {languages} from '@tip-figures/messages/languages.js';
import type {PageTexts} from './published-figure.js';

/** The words of a page in a language, or in English as a whole where there are none. */
export async function pageTexts(lang: string): Promise<PageTexts> {
  const [language = ''] = lang.toLowerCase().split('-');
  const load = Object.hasOwn(languages, language) ? languages[language] : undefined;
  const own = pageMessages[language];
  return load && own ? {page: own, frame: (await load()).default.frame} : {page, frame};
}
