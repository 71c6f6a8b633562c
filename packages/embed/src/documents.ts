import {fetchText} from '@tip-figures/core/data/document/fetch-text.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {figures, type FigureName} from '@tip-figures/record/figures/names.js';
import {objectOf} from '@tip-figures/record/object-of.js';

/** The largest number of simultaneous requests. */
const most = 4;
const line: (() => void)[] = [];
let asking = 0;

const held = new Map<string, Promise<readonly FigureName[]>>();

/**
 * The figures of the document at an address. It is requested once; after a failure the next call requests it again.
 *
 * @param allows - whether a document may come from an address, after all redirects.
 * @throws {FigureError} where it cannot be fetched, or comes from elsewhere.
 */
export function figuresAt(url: string, allows: (address: string) => boolean): Promise<readonly FigureName[]> {
  let names = held.get(url);
  if (!names) {
    names = inTurn(() => ask(url, allows));
    held.set(url, names);
    names.catch(() => held.delete(url));
  }
  return names;
}

/** Does the same without using an earlier answer. */
export function askAgain(...given: Parameters<typeof figuresAt>): Promise<readonly FigureName[]> {
  held.delete(given[0]);
  return figuresAt(...given);
}

async function ask(url: string, allows: (address: string) => boolean): Promise<readonly FigureName[]> {
  // The figure that comes of it reads the same answer.
  const {text, from} = await fetchText(url, new AbortController(), 'default', true);
  if (!allows(from)) throw new FigureError('network', `a redirect leads to ${from}, which the site does not allow`);
  try {
    const record = objectOf(JSON.parse(text));
    return figures.filter((name) => Object.hasOwn(record, name));
  } catch {
    return [];
  }
}

async function inTurn<T>(run: () => Promise<T>): Promise<T> {
  if (asking >= most) await new Promise<void>((resolve) => line.push(resolve));
  else asking += 1;
  try {
    return await run();
  } finally {
    const next = line.shift();
    if (next) next();
    else asking -= 1;
  }
}
