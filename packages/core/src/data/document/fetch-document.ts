import {codeMissing, FigureError} from '@tip-figures/record/figure-error.js';
import {readJson} from '@tip-figures/record/json-text.js';
import {fetchText, type TextAnswer} from './fetch-text.js';
import {bundledText} from '../packaged/packaged-file.js';
import type {Sheet} from '../sheet/sheet.js';
import {objectOf} from '@tip-figures/record/object-of.js';

/** What an address answered: its text, and the parsed JSON or the rows of a CSV. */
export interface Answer extends TextAnswer {
  readonly document: unknown;
}

const origins = new WeakMap<object, Omit<TextAnswer, 'text'>>();

/** Where a document came from, and when; `undefined` for one that came with the page. */
export const originOf = (document: unknown) => origins.get(objectOf(document));

/**
 * Asks for a document.
 *
 * @throws {FigureError} of any code; one for an HTTP status carries it, and what `Retry-After` said.
 */
export async function fetchDocument(url: string, abort: AbortController, cache: RequestCache): Promise<Answer> {
  const answer = await (bundledText?.(url) ?? fetchText(url, abort, cache));
  const {text, ...origin} = answer;
  const document = await read(text, origin.type, url);
  if (typeof document === 'object' && document !== null) origins.set(document, origin);
  return {...answer, document};
}

async function read(text: string, type: string, url: string): Promise<unknown> {
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

/** Whether an answer is a CSV: by media type, else by path, since many servers send it as plain text. */
const isCsvOf = (type: string, url: string): boolean =>
  /^text\/csv\b/i.test(type) || /^[^?#]*\.csv(?:[?#]|$)/i.test(url);

async function readSheet(text: string, url: string): Promise<Sheet> {
  const {sheetOf} = await import('../sheet/sheet-document.js').catch(codeMissing('spreadsheets'));
  return sheetOf(text, url);
}
