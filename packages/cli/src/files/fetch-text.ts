import {largest} from '@tip-figures/record/limits.js';
import type {FileProblem} from '@tip-figures/spreadsheet/files/file-problem.js';
import {refusedFile, textOf, type Read} from './read-text.js';

const patience = 10_000;

/** The last answer of an address, for conditional requests. */
export interface Answered {
  readonly read: Read;
  readonly isCsv: boolean;
  readonly etag: string | null;
  readonly modified: string | null;
}

/** Why a request failed, and after how many seconds the server accepts another. */
export interface Failed {
  readonly read: Read;
  readonly retryAfter: number | undefined;
}

/** Fetches the text of an address, or learns that it is unchanged. */
export async function fetchText(address: string, before?: Answered): Promise<Answered | Failed> {
  const headers: Record<string, string> = {};
  if (before?.etag) headers['if-none-match'] = before.etag;
  else if (before?.modified) headers['if-modified-since'] = before.modified;
  try {
    const response = await fetch(address, {headers, signal: AbortSignal.timeout(patience)});
    if (response.status === 304 && before) return before;
    if (!response.ok) {
      return failed({issue: 'status', found: String(response.status)}, response.headers.get('retry-after'));
    }
    const {headers: said, body} = response;
    const read = textOf(await readSome(body as AsyncIterable<Uint8Array> | null));
    if (/^\s*</.test(read.text ?? '')) return failed({issue: 'page'});
    return {read, isCsv: isCsv(said, address), etag: said.get('etag'), modified: said.get('last-modified')};
  } catch (cause) {
    const {name} = cause as Error;
    return failed({issue: name === 'TimeoutError' ? 'no-answer' : 'unreachable'});
  }
}

/** Whether an answer is a CSV: by its media type, else by its path, as in a page. */
const isCsv = (headers: Headers, address: string): boolean =>
  /^text\/csv\b/i.test(headers.get('content-type') ?? '') || /^[^?#]*\.csv(?:[?#]|$)/i.test(address);

/** Reads an answer, and stops above the limit, which is then refused. */
async function readSome(body: AsyncIterable<Uint8Array> | null): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > largest) break;
  }
  return Buffer.concat(chunks);
}

function failed(problem: FileProblem, retryAfter: string | null = null): Failed {
  const after = Number(retryAfter ?? NaN);
  const until = retryAfter === null || !Number.isNaN(after) ? after : (Date.parse(retryAfter) - Date.now()) / 1000;
  return {
    read: refusedFile(problem),
    retryAfter: until > 0 ? until : undefined,
  };
}
