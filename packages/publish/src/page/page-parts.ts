import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {englishFor, loadLanguage} from '@tip-figures/core/text/language.js';
import {canonical} from '@tip-figures/core/text/format/locale.js';
import frame from '@tip-figures/messages/generated/en-frame.js';
import page from '@tip-figures/messages/generated/en-page.js';
import {pageMessages} from '@tip-figures/messages/generated/page.js';
import {pageScript} from '../write/library-files.js';
import type {PageParts, PageTexts} from './published-figure.js';

/**
 * Reads what the pages of a site have in common.
 *
 * @param library - the folder of the library's files for pages.
 */
export async function pageParts(library: string, lang: string): Promise<PageParts> {
  const text = (name: string) => readFileSync(join(library, name), 'utf8').trim();
  return {
    texts: await pageTexts(lang),
    inPages: {style: text('page.css'), script: pageScript(library, 'frame')[0]},
    list: {style: text('list.css'), script: pageScript(library, 'list')[0]},
    reserve: text('reserve.css'),
    baked: text('baked.js'),
  };
}

/** The words of a page in a language, or in English as a whole where there are none. */
export async function pageTexts(lang: string): Promise<PageTexts> {
  const tag = canonical(lang) ?? 'en';
  const {locale, pack} = (await loadLanguage(tag, [])) ?? englishFor(tag);
  const [language = ''] = locale.toLowerCase().split('-');
  return {page: pageMessages[language] ?? page, frame: pack?.frame ?? frame, pack};
}
