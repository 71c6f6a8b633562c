import type {Defaults} from '@tip-figures/record/csv/defaults.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {UsageError} from '../commands/command.js';
import {readCsv} from '../files/read-csv.js';
import {isOldWorkbook, isWorkbook, readBytes, refusedFile, textOf} from '../files/read-text.js';
import {NoSheet} from '../files/no-sheet.js';
import {openWorkbook} from '../files/open-workbook.js';
import {importRows, problemOf, type Imported} from './import-rows.js';

const mostOfWorkbook = 10_000_000;
const ofBroken = 'Open it in a spreadsheet program, and save it as XLSX once more.';

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
    return refusedFile('this is a workbook of an old kind (XLS)', 'Save it as XLSX, or as “CSV UTF-8”.');
  }
  if (isWorkbook(bytes) && bytes.length > mostOfWorkbook) {
    return refusedFile(
      'the file is larger than 10 MB, the most that is read of a workbook',
      'Keep the figures in a workbook of their own.',
    );
  }
  if (!isWorkbook(bytes)) {
    if (sheet !== undefined) throw new UsageError('--sheet is for an XLSX: a CSV is one sheet.');
    const {text, problems: wrong} = textOf(bytes);
    if (text === undefined) return {problems: wrong};
    if (/^\s*\{/.test(text)) {
      return refusedFile(
        'this is JSON, not a spreadsheet',
        'validate, render and publish read it as it is, under a name that ends in .json.',
      );
    }
    // Excel marks UTF-8 by a byte order mark.
    return importRows(() => readCsv(text), defaults);
  }
  try {
    const rows = await openWorkbook(bytes, sheet);
    return importRows(() => rows, defaults);
  } catch (cause) {
    if (cause instanceof FigureError) {
      const problem = problemOf(cause);
      return {problems: [cause.path ? problem : {...problem, hint: ofBroken}]};
    }
    if (!(cause instanceof NoSheet)) throw cause;
    const known = cause.known.map((name) => JSON.stringify(name)).join(', ');
    return refusedFile(`there is no sheet ${JSON.stringify(sheet)}`, `Sheets of this file: ${known || 'none'}.`);
  }
}
