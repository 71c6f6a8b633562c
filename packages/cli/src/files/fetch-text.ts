import {waitOf} from '@tip-figures/core/data/document/retry-after.js';
import {largest} from '@tip-figures/record/limits.js';
import {fetchSome} from '@tip-figures/spreadsheet/files/fetch-some.js';
import {fileFinding, type FileFinding} from '@tip-figures/spreadsheet/files/file-finding.js';
import {sheetAddress} from '@tip-figures/spreadsheet/files/sheet-address.js';
import {refusedFile, textOf, type Read} from './read-text.js';

/** The last answer of an address, for conditional requests. */
export interface Answered {
  readonly read: Read;
  readonly isCsv: boolean;
  readonly etag: string | null;
  readonly modified: string | null;
}

/** Why a request failed, and after how many seconds the server accepts another; 0 where it does not say. */
export interface Failed {
  readonly read: Read;
  readonly retryAfter: number;
}

/** Fetches the text of an address, or learns that it is unchanged. */
export async function fetchText(address: string, before?: Answered): Promise<Answered | Failed> {
  const headers: Record<string, string> = {};
  if (before?.etag) headers['if-none-match'] = before.etag;
  else if (before?.modified) headers['if-modified-since'] = before.modified;
  const answer = await fetchSome(csvOf(address), largest, {headers});
  if ('problem' in answer) return failed(answer.problem);
  const {response, bytes} = answer;
  if (response.status === 304 && before) return before;
  const {headers: said} = response;
  if (!response.ok) return failed(fileFinding('status', {found: String(response.status)}), said.get('retry-after'));
  const read = textOf(Buffer.from(bytes));
  if (/^\s*</.test(read.text ?? '')) return failed(fileFinding('page'));
  return {read, isCsv: isCsv(said, address), etag: said.get('etag'), modified: said.get('last-modified')};
}

/** Of a sheet of Google the address of its CSV. */
function csvOf(address: string): string {
  const at = sheetAddress(address);
  return 'problem' in at ? address : at.address;
}

/** Whether an answer is a CSV: by its media type, else by its path, as in a page. */
const isCsv = (headers: Headers, address: string): boolean =>
  /^text\/csv\b/i.test(headers.get('content-type') ?? '') || /^[^?#]*\.csv(?:[?#]|$)/i.test(address);

const failed = (problem: FileFinding, retryAfter: string | null = null): Failed => ({
  read: refusedFile(problem),
  retryAfter: waitOf(retryAfter ?? undefined) / 1000,
});
