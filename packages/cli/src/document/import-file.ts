import {nextColumn, refuseCell, rowPath} from '@tip-figures/record/csv/columns.js';
import type {Defaults} from '@tip-figures/record/csv/defaults.js';
import type {Problem} from '@tip-figures/check/report/problem.js';
import {isWorkbook} from '@tip-figures/spreadsheet/files/file-kind.js';
import {FileRefusal, type FileProblem} from '@tip-figures/spreadsheet/files/file-problem.js';
import {mostOfWorkbook, type TextOptions} from '@tip-figures/spreadsheet/files/open-workbook.js';
import {ownRows, sheetNamed} from '@tip-figures/spreadsheet/files/own-columns.js';
import type {Sheet, Workbook} from '@tip-figures/spreadsheet/workbook.js';
import {UsageError} from '../commands/command.js';
import {problemOfFile} from '../files/file-problem.js';
import {openSafely} from '../files/open-workbook.js';
import {readBytes, refusedFile} from '../files/read-text.js';
import {importRows, type Imported} from './import-rows.js';

export interface ImportOptions extends TextOptions {
  readonly defaults?: Defaults;
  /** The name of a sheet of a workbook. */
  readonly sheet?: string | undefined;
}

/**
 * Reads a spreadsheet into a record, and checks it.
 *
 * @param file - the path, or `-` for standard input.
 */
export async function importFile(file: string, options: ImportOptions = {}): Promise<Imported> {
  const {bytes, problems} = await readBytes(file, mostOfWorkbook);
  return bytes ? importBytes(bytes, options) : {problems};
}

async function importBytes(bytes: Uint8Array, options: ImportOptions): Promise<Imported> {
  if (options.sheet !== undefined && !isWorkbook(bytes)) {
    throw new UsageError('--sheet is for an XLSX or ODS: a CSV is one sheet.');
  }
  const opened = await openSafely(bytes, options);
  if ('problem' in opened) return refusedFile(opened.problem);
  try {
    const sheet = sheetNamed(opened.workbook, options.sheet);
    const {problems, ...imported} = importSheet(opened.workbook, sheet, options);
    return {...imported, problems: [...doubts(opened.workbook, sheet), ...problems]};
  } catch (cause) {
    if (!(cause instanceof FileRefusal)) throw cause;
    return refusedFile(cause.problem);
  }
}

function importSheet({mayBeCut}: Workbook, sheet: Sheet, {defaults = {}}: ImportOptions): Imported {
  const rows = ownRows(sheet);
  return importRows(() => {
    // Of a text that was cut, 36 could be the beginning of 3641.
    if (mayBeCut) {
      refuseCell(rowPath(rows.length) + nextColumn(rows, rows.at(-1)), 'missing', {expected: {kind: 'whole row'}});
    }
    return rows;
  }, defaults);
}

/** What may be wrong with a file that was read. */
function doubts({encoding}: Workbook, {leftOut}: Sheet): Problem[] {
  const found: FileProblem[] = [
    ...(encoding?.isGuessed ? [{issue: 'guessed-encoding', found: encoding.name} as const] : []),
    ...(leftOut ? [{issue: 'far-cell', path: `row ${leftOut.row + 1}, column ${leftOut.column + 1}`} as const] : []),
  ];
  return found.map((problem) => problemOfFile({...problem, severity: 'warning'}));
}
