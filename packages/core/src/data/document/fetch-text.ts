import {bytesOf, lettersOf} from '@tip-figures/record/bytes.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {largest} from '@tip-figures/record/limits.js';
import {ask, leave, take} from './asked.js';

const patience = 10_000;

/** What an address answered. */
export interface TextAnswer {
  readonly text: string;
  /** The media type, with its parameters. */
  readonly type: string;
  /** The final address, after all redirects. */
  readonly from: string;
  /** When the server sent it, by the server's clock, in milliseconds since 1970. */
  readonly sent: number | undefined;
}

/**
 * Asks for a text of at most one megabyte, for ten seconds at most: the one way to all documents.
 *
 * @param isLeft - whether the answer is left to who asks for the same next.
 * @throws {FigureError} code `http`, with the status and what `Retry-After` said, `network`, `timeout`, `too-large`, or `json`
 *   for what is not UTF-8.
 */
export async function fetchText(
  url: string,
  abort: AbortController,
  cache: RequestCache,
  isLeft = false,
): Promise<TextAnswer> {
  const timeout = new FigureError('timeout', `${url} did not answer within ten seconds`);
  const timer = setTimeout(() => abort.abort(timeout), patience);
  const isNews = cache !== 'default';
  // What is left to another was read here already.
  const begun = isNews || isLeft ? undefined : take(url);
  abort.signal.addEventListener('abort', () => begun?.abort.abort());
  try {
    const request = begun?.answer ?? ask(url, {signal: abort.signal, cache, ...(isNews && {credentials: 'omit'})});
    const response = await request;
    if (isLeft) leave(url, {answer: Promise.resolve(response.clone()), abort});
    return await read(url, response);
  } catch (cause) {
    // Without this an answer that was not read to its end would go on downloading.
    abort.abort();
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

async function read(url: string, response: Response): Promise<TextAnswer> {
  if (!response.ok) {
    const error = new FigureError('http', `${url} answered ${response.status}`);
    error.status = response.status;
    error.retryAfter = response.headers.get('retry-after') ?? undefined;
    throw error;
  }
  const text = await readLimited(response, url);
  const {headers, url: from} = response;
  return {
    text,
    type: headers.get('content-type') ?? '',
    from,
    sent: Date.parse(headers.get('date') ?? '') || undefined,
  };
}

async function readLimited({body, headers}: Response, url: string): Promise<string> {
  const isTooLong = Number(headers.get('content-length')) > largest;
  const bytes = isTooLong ? undefined : await bytesOf(body, largest);
  if (!bytes || bytes.length > largest) throw new FigureError('too-large', `${url} is larger than one megabyte`);
  const text = lettersOf(bytes);
  if (text === undefined) throw new FigureError('json', `${url} is not UTF-8; save it as UTF-8`);
  return text;
}
