import {codeMissing, FigureError} from '@tip-figures/record/figure-error.js';
import {readJson} from '@tip-figures/record/json-text.js';
import {fetchText, type TextAnswer} from './fetch-text.js';
import type {Sheet} from './sheet.js';

/** What an address answered: its text, and what it says, or its rows. */
export interface Answer extends TextAnswer {
  readonly document: unknown;
}

const sources = new WeakMap<object, string>();

/** The address that a document came from after all redirects; `undefined` for one that the page has brought. */
export const sourceOf = (document: unknown): string | undefined => sources.get(Object(document) as object);

/**
 * Asks for a document.
 *
 * @throws {FigureError} of any code; one for an HTTP status carries it, and what `Retry-After` said.
 */
export async function fetchDocument(url: string, abort: AbortController, cache: RequestCache): Promise<Answer> {
  const answer = await fetchText(url, abort, cache);
  const document = await read(answer, url);
  if (typeof document === 'object' && document !== null) sources.set(document, answer.from);
  return {...answer, document};
}

async function read({text, type}: TextAnswer, url: string): Promise<unknown> {
  const isCsv = isCsvOf(type, url);
  if (/^\s*</.test(text)) throw new FigureError('json', `${url} answered with a page, not ${isCsv ? 'CSV' : 'JSON'}`);
  if (isCsv) return readSheet(text, url);
  try {
    return readJson(text);
  } catch (cause) {
    if (cause instanceof FigureError && cause.code === 'json') {
      throw new FigureError('json', `${url} is ${cause.message}`, '', {cause});
    }
    throw cause;
  }
}

/** By its media type, else by the end of its path: many servers call a spreadsheet plain text. */
const isCsvOf = (type: string, url: string): boolean =>
  /^text\/csv\b/i.test(type) || /^[^?#]*\.csv(?:[?#]|$)/i.test(url);

async function readSheet(text: string, url: string): Promise<Sheet> {
  const {sheetOf} = await import('./sheet-document.js').catch(codeMissing('spreadsheets'));
  return sheetOf(text, url);
}
