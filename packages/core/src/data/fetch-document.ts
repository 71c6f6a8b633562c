import {codeMissing, FigureError} from '@tip-figures/record/figure-error.js';
import {readJson} from '@tip-figures/record/json-text.js';
import {largest} from '@tip-figures/record/limits.js';
import type {Sheet} from './sheet.js';

const patience = 10_000;

const sent = new WeakMap<object, number>();

/** When a document was sent, as its server says, else now; in milliseconds since 1970. */
export const sentAt = (document: unknown): number => sent.get(Object(document) as object) ?? Date.now();

/** What an address answered: its text, and what it says, or its rows. */
export interface Answer {
  readonly text: string;
  readonly document: unknown;
}

/**
 * Asks for a document.
 *
 * @throws {FigureError} of any code; one for an HTTP status carries what `Retry-After` said.
 */
export async function fetchDocument(url: string, abort: AbortController, cache: RequestCache): Promise<Answer> {
  const timeout = new FigureError('timeout', `${url} did not answer within ten seconds`);
  const timer = setTimeout(() => abort.abort(timeout), patience);
  try {
    return await request(url, abort.signal, cache);
  } catch (cause) {
    if (cause instanceof FigureError) throw cause;
    if (abort.signal.reason === timeout) throw timeout;
    throw new FigureError(
      'network',
      `${url} could not be reached (offline, a wrong address, or its server allows no other site)`,
      '',
      {cause},
    );
  } finally {
    clearTimeout(timer);
  }
}

async function request(url: string, signal: AbortSignal, cache: RequestCache): Promise<Answer> {
  const response = await fetch(url, {signal, cache, credentials: 'omit', referrerPolicy: 'no-referrer'});
  if (!response.ok) {
    const error = new FigureError('http', `${url} answered ${response.status}`);
    error.retryAfter = response.headers.get('retry-after') ?? undefined;
    throw error;
  }
  const text = await readLimited(response, url);
  const isCsv = isCsvOf(response, url);
  const answer = (document: unknown): Answer => {
    const date = Date.parse(response.headers.get('date') ?? '');
    if (date) sent.set(Object(document) as object, date);
    return {text, document};
  };
  if (/^\s*</.test(text)) throw new FigureError('json', `${url} answered with a page, not ${isCsv ? 'CSV' : 'JSON'}`);
  if (isCsv) return answer(await readSheet(text, url));
  try {
    return answer(readJson(text));
  } catch (cause) {
    if (cause instanceof FigureError && cause.code === 'json') {
      throw new FigureError('json', `${url} is ${cause.message}`, '', {cause});
    }
    throw cause;
  }
}

/** By its media type, else by the end of its path: many servers call a spreadsheet plain text. */
const isCsvOf = ({headers}: Response, url: string): boolean =>
  /^text\/csv\b/i.test(headers.get('content-type') ?? '') || /^[^?#]*\.csv(?:[?#]|$)/i.test(url);

async function readSheet(text: string, url: string): Promise<Sheet> {
  const {sheetOf} = await import('./sheet-document.js').catch(codeMissing('spreadsheets'));
  return sheetOf(text, url);
}

async function readLimited(response: Response, url: string): Promise<string> {
  const tooLarge = new FigureError('too-large', `${url} is larger than one megabyte`);
  if (Number(response.headers.get('content-length')) > largest) throw tooLarge;
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader) {
    const {done, value} = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > largest) {
      void reader.cancel();
      throw tooLarge;
    }
    chunks.push(value);
  }
  const decoder = new TextDecoder('utf-8', {fatal: true});
  try {
    return chunks.map((chunk) => decoder.decode(chunk, {stream: true})).join('') + decoder.decode();
  } catch (cause) {
    throw new FigureError('json', `${url} is not UTF-8; save it as UTF-8`, '', {cause});
  }
}
