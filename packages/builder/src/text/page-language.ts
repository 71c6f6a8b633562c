import {languageIn} from '@tip-figures/core/text/format/format.js';
import {canonical} from '@tip-figures/core/text/format/locale.js';
import {languages} from '@tip-figures/messages/generated/languages.js';
import {language, speak, words} from './text.js';

const all = {en: true, ...languages};

/** The languages that the builder speaks. */
export const spokenLanguages: readonly string[] = Object.keys(all);

/** The language of the page: what its address says, or its element, or else the first of the reader's own that is spoken. */
export function languageAsked(page: HTMLElement): string {
  const asked = [new URLSearchParams(location.search).get('lang'), page.getAttribute('lang'), ...navigator.languages];
  const known = asked.map((tag) => languageIn(canonical(tag) ?? '', all));
  return known.find((tag) => spokenLanguages.includes(tag)) ?? 'en';
}

/** Goes on in a language, which the address keeps. */
export async function goOnIn(page: HTMLElement, tag: string): Promise<void> {
  const address = new URL(location.href);
  address.searchParams.set('lang', tag);
  history.replaceState(history.state, '', address);
  await showIn(page, tag);
}

/** Shows the page in a language, with what stands around its element. Without the words it stays as it is. */
export async function showIn(page: HTMLElement, tag: string): Promise<void> {
  await speak(tag).catch(() => undefined);
  page.lang = document.documentElement.lang = language();
  const own = words().page;
  document.title = own.title();
  document.querySelector('meta[name=description]')?.setAttribute('content', own.description());
  const skip = document.querySelector('a.skip');
  if (skip) skip.textContent = own.skip();
}
