import {nextColumn, refuseCell, rowPath} from '@tip-figures/record/csv/columns.js';
import type {Defaults} from '@tip-figures/record/csv/defaults.js';
import type {Problem} from '@tip-figures/check/report/problem.js';
import {fetchWorkbook} from '@tip-figures/spreadsheet/files/workbook/fetch-workbook.js';
import {fileFinding, FileRefusal} from '@tip-figures/spreadsheet/files/file-finding.js';
import {mostOfWorkbook, type Opened, type TextOptions} from '@tip-figures/spreadsheet/files/workbook/open-workbook.js';
import {hasOwnColumns, ownRows} from '@tip-figures/spreadsheet/files/own-columns.js';
import {sheetNamed} from '@tip-figures/spreadsheet/files/sheet-named.js';
import {cellName} from '@tip-figures/spreadsheet/ranges.js';
import type {Sheet, Workbook} from '@tip-figures/spreadsheet/workbook.js';
import {UsageError} from '../report/usage-error.js';
import type {Piped} from '../io.js';
import {openSafely} from '../files/open-workbook.js';
import {problemOfFile, readBytes, refusedFile} from '../files/read-text.js';
import {importReading, type ReadingOptions} from './import-reading.js';
import {importRows, type Imported} from './import-rows.js';

export interface ImportOptions extends TextOptions {
  /** For rows in the columns of a record. */
  readonly defaults?: Defaults;
  /** The name of a sheet of a workbook. */
  readonly sheet?: string | undefined;
  /** What `-` stands for. */
  readonly piped?: Piped;
  /** For any other sheet. */
  readonly reading?: ReadingOptions;
}

/**
 * Reads a spreadsheet into a record, and checks it.
 *
 * @param file - the path or the address, or `-` for what comes in through the pipe.
 */
export async function importFile(file: string, options: ImportOptions = {}): Promise<Imported> {
  const opened = await openedFrom(file, options);
  if ('problems' in opened) return opened;
  if ('problem' in opened) return refusedFile(opened.problem);
  const {workbook} = opened;
  if (options.sheet !== undefined && workbook.delimiter) {
    throw new UsageError('sheet-of-text');
  }
  try {
    const sheet = sheetNamed(workbook, options.sheet);
    const {problems, ...imported} = importSheet(workbook, sheet, options);
    const others = options.sheet === undefined ? othersThan(sheet, workbook) : [];
    return {...imported, problems: [...doubts(workbook, sheet), ...others, ...problems]};
  } catch (cause) {
    if (!(cause instanceof FileRefusal)) throw cause;
    return refusedFile(cause.problem);
  }
}

async function openedFrom(
  file: string,
  {piped, ...options}: ImportOptions,
): Promise<Opened | {readonly problems: readonly Problem[]}> {
  if (/^https?:\/\//.test(file)) return fetchWorkbook(file, options, openSafely);
  const {bytes, problems} = await readBytes(file, mostOfWorkbook, piped);
  return bytes ? openSafely(bytes, options) : {problems};
}

function importSheet({mayBeCut}: Workbook, sheet: Sheet, {defaults = {}, reading}: ImportOptions): Imported {
  if (!hasOwnColumns(sheet)) return importReading(sheet, {...defaults, ...reading});
  const [given] = Object.keys(reading ?? {});
  if (given) throw new UsageError('own-columns', {option: given});
  const rows = ownRows(sheet);
  return importRows(() => {
    // Of a text that was cut, 36 could be the beginning of 3641.
    if (mayBeCut) {
      refuseCell(rowPath(rows.length) + nextColumn(rows, rows.at(-1)), 'missing', {expected: {kind: 'whole row'}});
    }
    return rows;
  }, defaults);
}

/** Which of several sheets was looked at, and the names of the others. */
function othersThan(sheet: Sheet, {sheets}: Workbook): Problem[] {
  const others = sheets.filter((one) => one !== sheet && !one.isHidden);
  if (!others.length) return [];
  const known = others.map(({name}) => name);
  return [
    problemOfFile(fileFinding('first-sheet', {found: JSON.stringify(sheet.name), known}, {severity: 'question'})),
  ];
}

/** What may be wrong with a file that was read. */
function doubts({encoding, mayBeCut}: Workbook, sheet: Sheet): Problem[] {
  const {leftOut} = sheet;
  const severity = 'warning';
  return [
    ...(encoding?.isGuessed ? [fileFinding('guessed-encoding', {found: encoding.name}, {severity})] : []),
    ...(mayBeCut && !hasOwnColumns(sheet) ? [fileFinding('may-be-cut', {}, {severity})] : []),
    ...(leftOut ? [fileFinding('far-cell', {}, {severity, at: {path: cellName(leftOut)}})] : []),
  ].map(problemOfFile);
}
