import {FigureError} from '@tip-figures/record/figure-error.js';
import {readJson} from '@tip-figures/record/json-text.js';
import {largest} from '@tip-figures/record/limits.js';

const patience = 10_000;

interface Load {
  document: Promise<unknown>;
  readonly abort: AbortController;
  users: number;
}

// One request an address, however many figures share it. A load lives as long as a figure
// uses it; a failed one is forgotten at once.
const loads = new Map<string, Load>();
// Addresses of which the browser's own copy will not do.
const forgotten = new Set<string>();

/** A figure's hold on a document; `release` lets it go, and aborts a request nobody waits for. */
export interface Held {
  readonly document: Promise<unknown>;
  release(): void;
}

/** The document at `url`, from a request that is shared with all who ask for the same. */
export function holdDocument(url: string): Held {
  const load = loads.get(url) ?? start(url);
  load.users += 1;
  let held = true;
  return {
    document: load.document,
    release() {
      if (!held) return;
      held = false;
      load.users -= 1;
      if (load.users > 0) return;
      load.abort.abort();
      forget(url, load);
    },
  };
}

/** Forgets what was loaded from `url`, so that the next hold asks its server again. */
export function forgetDocument(url: string): void {
  loads.delete(url);
  forgotten.add(url);
}

/** Hands the newer document to those who hold this address from now on. */
export function replaceDocument(url: string, document: unknown): void {
  const load = loads.get(url);
  if (load) load.document = Promise.resolve(document);
}

function start(url: string): Load {
  const abort = new AbortController();
  const cache = forgotten.delete(url) ? 'no-cache' : 'default';
  const document = fetchDocument(url, abort, cache).then((answer) => answer.document);
  const load: Load = {document, abort, users: 0};
  loads.set(url, load);
  document.catch(() => forget(url, load));
  return load;
}

function forget(url: string, load: Load): void {
  if (loads.get(url) === load) loads.delete(url);
}

/** What an address answered: its text, and what it says. */
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
  if (/^\s*</.test(text)) throw new FigureError('json', `${url} answered with a page, not JSON`);
  try {
    return {text, document: readJson(text)};
  } catch (cause) {
    if (cause instanceof FigureError && cause.code === 'json') {
      throw new FigureError('json', `${url} is ${cause.message}`, '', {cause});
    }
    throw cause;
  }
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
