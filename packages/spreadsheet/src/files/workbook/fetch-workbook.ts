import {fetchSome} from '../fetch-some.js';
import {fileFinding, type FileFinding} from '../file-finding.js';
import {mostOfWorkbook, openWorkbook, type Opened, type TextOptions} from './open-workbook.js';
import {sheetAddress} from '../sheet-address.js';

/**
 * Opens the sheet at an address, such as a published one of Google. Who asks is not told: neither credentials nor a referrer.
 *
 * @param open - what opens the bytes.
 */
export async function fetchWorkbook(typed: string, options: TextOptions = {}, open = openWorkbook): Promise<Opened> {
  const at = sheetAddress(typed);
  if ('problem' in at) return at;
  const init: RequestInit = {credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-cache'};
  const answer = await fetchSome(at.address, mostOfWorkbook, init);
  const opened = await openedFrom(answer, (bytes) => open(bytes, options));
  // A sheet that is not for everyone is answered with a page to log in, or not at all.
  const isAway = 'problem' in opened && /^(?:unreachable|status|page)$/.test(opened.problem.code);
  return at.isOfGoogle && isAway ? {problem: fileFinding('not-published')} : opened;
}

async function openedFrom(
  answer: Awaited<ReturnType<typeof fetchSome>>,
  open: (bytes: Uint8Array) => Promise<Opened>,
): Promise<Opened> {
  if ('problem' in answer) return answer;
  const {response, bytes} = answer;
  if (!response.ok) return refused(fileFinding('status', {found: String(response.status)}));
  const opened = await open(bytes);
  return 'problem' in opened && opened.problem.code === 'web-page' ? refused(fileFinding('page')) : opened;
}

const refused = (problem: FileFinding): Opened => ({problem});
