import {largest} from '@tip-figures/record/limits.js';
import type {Delimiter, Encoding, Workbook} from '../../workbook.js';
import {decodeText} from '../decode-text.js';
import {isOldWorkbook, isWorkbook} from '../file-kind.js';
import {fileFinding, FileRefusal, orProblem, type FileFinding} from '../file-finding.js';
import {workbookOfText} from './text-workbook.js';

/** The most that is read of a workbook, in bytes as it is stored. */
export const mostOfWorkbook = 10_000_000;

/** How a text is read; each is found out where it is left out. */
export interface TextOptions {
  readonly encoding?: Encoding;
  readonly delimiter?: Delimiter;
}

/** What was opened, or why it was not. */
export type Opened = {readonly workbook: Workbook} | {readonly problem: FileFinding};

/**
 * Opens a spreadsheet: XLSX, ODS, or a text of cells in any of the encodings. A record in JSON is refused with the code `json`,
 * so that whoever opens files can open it as what it is.
 */
export const openWorkbook = (bytes: Uint8Array, options: TextOptions = {}): Promise<Opened> =>
  orProblem(async () => ({workbook: await workbookOf(bytes, options)}));

/** The same of a text that has been pasted. */
export const openTable = (text: string, delimiter?: Delimiter): Promise<Opened> =>
  orProblem(() => ({workbook: workbookOfText(text, delimiter)}));

async function workbookOf(bytes: Uint8Array, {encoding: given, delimiter}: TextOptions): Promise<Workbook> {
  if (isOldWorkbook(bytes)) throw new FileRefusal(fileFinding('old-workbook'));
  if (isWorkbook(bytes)) {
    if (bytes.length > mostOfWorkbook) throw new FileRefusal(fileFinding('large-workbook'));
    const {packedWorkbook} = await import('./packed-workbook.js');
    return packedWorkbook(bytes);
  }
  // A letter takes up to four bytes.
  if (bytes.length > 4 * largest) throw new FileRefusal(fileFinding('too-large'));
  const {text, encoding} = decodeText(bytes, given);
  return {...workbookOfText(text, delimiter), encoding};
}
