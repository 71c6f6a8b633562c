import type {Defaults} from '@tip-figures/record/csv/defaults.js';
import {UsageError} from '../commands/command.js';
import {FileRefusal} from '../files/file-problem.js';
import {readCsv} from '../files/read-csv.js';
import {isOldWorkbook, isWorkbook, readBytes, refusedFile, textOf} from '../files/read-text.js';
import {openWorkbook} from '../files/open-workbook.js';
import {importRows, type Imported} from './import-rows.js';

const mostOfWorkbook = 10_000_000;

/**
 * Reads a CSV or XLSX spreadsheet into a record, and checks it.
 *
 * @param file - the path, or `-` for standard input.
 * @param sheet - the name of a sheet of an XLSX; by default its first one with values.
 */
export async function importFile(file: string, defaults: Defaults, sheet?: string): Promise<Imported> {
  const {bytes, problems} = await readBytes(file, mostOfWorkbook);
  if (!bytes) return {problems};
  if (isOldWorkbook(bytes)) {
    return refusedFile({issue: 'old-workbook'});
  }
  if (isWorkbook(bytes) && bytes.length > mostOfWorkbook) {
    return refusedFile({issue: 'large-workbook'});
  }
  if (!isWorkbook(bytes)) {
    if (sheet !== undefined) throw new UsageError('--sheet is for an XLSX: a CSV is one sheet.');
    const {text, problems: wrong} = textOf(bytes);
    if (text === undefined) return {problems: wrong};
    if (/^\s*\{/.test(text)) {
      return refusedFile({issue: 'json'});
    }
    // Excel marks UTF-8 by a byte order mark.
    return importRows(() => readCsv(text), defaults);
  }
  try {
    const rows = await openWorkbook(bytes, sheet);
    return importRows(() => rows, defaults);
  } catch (cause) {
    if (!(cause instanceof FileRefusal)) throw cause;
    return refusedFile(cause.problem);
  }
}
