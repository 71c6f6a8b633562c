import {read, type CellObject, type WorkBook, type WorkSheet} from '@e965/xlsx';
import type {Cell, Range, Sheet, Workbook} from '../../workbook.js';
import {cellOf} from '../cell.js';
import {fileFinding, FileRefusal} from '../file-finding.js';
import {contentOf} from '../sheet-content.js';
import {unpacked} from '../unpacked.js';

/**
 * An XLSX or ODS as a workbook. The library that reads it is large, and so this module is imported when such a file is opened.
 *
 * @throws {FileRefusal} for what is no workbook, or holds more than is read.
 */
export function packedWorkbook(bytes: Uint8Array): Workbook {
  const book = readBook(unpacked(bytes));
  const isFrom1904 = book.Workbook?.WBProps?.date1904 === true;
  return {
    sheets: book.SheetNames.map((name, at) => ({
      ...sheetOf(book.Sheets[name], isFrom1904),
      name,
      ...(book.Workbook?.Sheets?.[at]?.Hidden && {isHidden: true}),
    })),
  };
}

function readBook(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {dense: true, cellNF: true, cellHTML: false, cellFormula: false});
  } catch (cause) {
    throw new FileRefusal(fileFinding('no-workbook'), {cause});
  }
}

function sheetOf(sheet: WorkSheet | undefined, isFrom1904: boolean): Omit<Sheet, 'name'> {
  try {
    const content = contentOf(cellsOf(sheet, isFrom1904));
    return {...content, merged: mergedIn(sheet, content.rows)};
  } catch (cause) {
    if (!(cause instanceof FileRefusal)) throw cause;
    return {rows: [], merged: [], problem: cause.problem};
  }
}

/** Its lists have holes as large as a sheet can be, which are no keys of them. */
function* cellsOf(sheet: WorkSheet | undefined, isFrom1904: boolean): Generator<[number, Map<number, Cell>]> {
  const rows: readonly (readonly CellObject[])[] = sheet?.['!data'] ?? [];
  for (const row of Object.keys(rows).map(Number)) {
    const found = new Map<number, Cell>();
    for (const column of Object.keys(rows[row] ?? []).map(Number)) {
      const cell = cellOf(rows[row]?.[column], isFrom1904);
      if (cell) found.set(column, cell);
    }
    yield [row, found];
  }
}

/** Those whose first cell says something, and one for each. */
function mergedIn(sheet: WorkSheet | undefined, rows: Sheet['rows']): Range[] {
  const found = new Map<Cell, Range>();
  for (const {s: from, e: to} of sheet?.['!merges'] ?? []) {
    const first = rows[from.r]?.[from.c];
    if (first?.text) found.set(first, {from: {row: from.r, column: from.c}, to: {row: to.r, column: to.c}});
  }
  return [...found.values()];
}
