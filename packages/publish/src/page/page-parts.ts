import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pageTexts} from './page-texts.js';
import type {PageParts} from './published-figure.js';

/**
 * Reads what the pages of a site have in common.
 *
 * @param library - the folder of the library's files for pages.
 */
export async function pageParts(library: string, lang: string): Promise<PageParts> {
  const text = (name: string) => readFileSync(join(library, name), 'utf8').trim();
  return {
    texts: await pageTexts(lang),
    inPages: {style: text('page.css'), script: text('frame.js')},
    reserve: text('reserve.css'),
  };
}
