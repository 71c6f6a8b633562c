// What drawn figures need once they are live, or a reader uses them: fetched then, for all of them in a page.

import {take} from '@tip-figures/core/data/document/asked.js';
import {drawnFigures, type DrawnFigure} from '@tip-figures/core/data/drawn-figures.js';
import {fetchText} from '@tip-figures/core/data/document/fetch-text.js';
import {secondsIn} from '@tip-figures/core/data/document/refresh.js';
import {hashOf} from './hash.js';
import {lookForNews} from './look-for-news.js';
import {isEarlier, orderOf} from './order-of.js';
import {documentOf, tagsOf} from './page-tags.js';

const coming = new Map<string, Promise<unknown>>();
const followed = new Set<string>();
let failures = '';

/**
 * Fetches the element of drawn figures, which then takes over all tags of its name in the page.
 *
 * Their documents are asked for first. Where one of them is earlier than what was drawn of it, as of a cache or a host that
 * is behind, the drawings stay.
 *
 * @param library - the address of the elements.
 * @throws {Error} where they stay, or the element cannot be had; the console says so.
 */
export async function wake(name: string, library: string): Promise<void> {
  if (customElements.get(`tip-${name}`)) return;
  const addresses = new Set(tagsOf([name]).map(documentOf));
  const figures = [...drawnFigures()].filter(([address, one]) => one.name === name && addresses.has(address));
  await Promise.all(figures.map(refuseEarlier));
  let code = coming.get(name);
  if (!code) {
    code = import(`${library}${name}.js${failures}`).catch((error: unknown) => {
      coming.delete(name);
      // Some browsers keep a failed answer for an address, so that another attempt needs another one.
      failures += '#';
      throw said(`${name} could not be loaded`, error);
    });
    coming.set(name, code);
  }
  await code;
}

/** Looks for news of the live figures of a site in the page, once for each document. */
export function follow(site: string, library: string): void {
  for (const [address, {name, hash}] of drawnFigures()) {
    const seconds = () => {
      const tags = tagsOf([name]).filter((tag) => tag.shadowRoot && documentOf(tag) === address);
      const all = tags.flatMap((tag) => secondsIn(tag.getAttribute('refresh')) ?? []);
      if (all.length) return Math.min(...all);
      followed.delete(address);
      return undefined;
    };
    if (!address.startsWith(site) || followed.has(address) || !seconds()) continue;
    followed.add(address);
    lookForNews(seconds, address, hash, () => wake(name, library));
  }
}

/** Asks for a document anew, and leaves the answer to the element; one that cannot be had is left to the element, too. */
async function refuseEarlier([address, {hash, order}]: readonly [string, DrawnFigure]): Promise<void> {
  const {text = ''} = await fetchText(address, new AbortController(), 'no-cache', true).catch(() => ({
    text: undefined,
  }));
  if (!text || hashOf(text) === hash || !isEarlier(orderIn(text), order)) return;
  take(address);
  throw said(`${address} is earlier than what is drawn of it, which stays`);
}

function orderIn(text: string): string {
  try {
    return orderOf(JSON.parse(text), Date.now());
  } catch {
    return '';
  }
}

function said(...words: readonly unknown[]): Error {
  console.warn('tip-figures:', ...words);
  return new Error(String(words[0]));
}
