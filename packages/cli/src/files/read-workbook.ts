import {headerOf, rowPath} from '@tip-figures/record/csv/columns.js';
import {unquoted} from '@tip-figures/record/csv/csv-text.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import type {CellObject, Range, WorkBook, WorkSheet} from '@e965/xlsx';

/** Which sheet of a workbook is meant, and that there is none of that name. */
export class NoSheet extends Error {
  readonly known: readonly string[];

  constructor(known: readonly string[]) {
    super();
    this.known = known;
  }
}

// From which day the days of a workbook are counted; from March 1900 on, since Excel takes 1900 for a leap year.
const windows = Date.UTC(1899, 11, 30);
const mac = Date.UTC(1904, 0, 1);

/**
 * The cells of a sheet as text, row by row from the first.
 *
 * @param name - of the sheet; where left out, the first that is shown and has a column `value`, else the first that is shown.
 * @throws {FigureError} code `schema`, path such as `row 5, value`, for a cell that shows an error, a formula of which the
 * file has no result, or a number that is one for several rows.
 */
export async function readWorkbook(bytes: Buffer, name: string | undefined): Promise<string[][]> {
  const {read} = await import('@e965/xlsx');
  const book = readBook(() => read(bytes, {dense: true, cellNF: true, cellHTML: false, cellFormula: false}));
  const sheet = book.Sheets[name ?? firstOf(book)];
  if (!sheet) throw new NoSheet(book.SheetNames);
  const cells = cellsOf(sheet);
  const firstDay = book.Workbook?.WBProps?.date1904 ? mac : windows;
  const rows = cells.map((row) => Array.from(row, (cell) => textOf(cell, firstDay)));
  const header = headerIn(rows);
  refuseErrors(cells, header);
  for (const merge of sheet['!merges'] ?? []) fillMerged(rows, merge, header);
  return rows;
}

/** Only cells that hold something: a format can reach down to the last row of a sheet. */
const cellsOf = (sheet: WorkSheet | undefined): (CellObject | undefined)[][] =>
  Array.from(sheet?.['!data'] ?? [], (row: CellObject[] | undefined) => Array.from(row ?? []));

const headerIn = (rows: readonly (readonly string[])[]): readonly string[] =>
  (rows[headerOf(rows) - 1] ?? []).map((column) => column.trim().toLowerCase());

/** The sheet that is meant where none is named: lists for cells, and notes on the data, are often kept in sheets before it. */
function firstOf({SheetNames: names, Sheets: sheets, Workbook: properties}: WorkBook): string {
  const shown = names.filter((_, index) => !properties?.Sheets?.[index]?.Hidden);
  const hasValues = (name: string) =>
    headerIn(cellsOf(sheets[name]).map((row) => row.map((cell) => String(cell?.v ?? '')))).includes('value');
  return shown.find(hasValues) ?? shown[0] ?? names[0] ?? '';
}

/** Cells that are one cell down several rows say the same of each of them; a number does not. */
function fillMerged(rows: string[][], {s: first, e: last}: Range, header: readonly string[]): void {
  const text = rows[first.r]?.[first.c] ?? '';
  if (!text.trim() || first.c !== last.c || first.r < headerOf(rows)) return;
  const others = rows.slice(first.r + 1, last.r + 1).filter((row) => row.length);
  const column = header[first.c] ?? '';
  if (column === 'value' && others.length) {
    const message = `is one cell with the rows below it, to row ${last.r + 1}: part it, and write each number into its own row`;
    throw new FigureError('schema', message, rowPath(first.r + 1) + column);
  }
  for (const row of others) row[first.c] = text;
}

function readBook(read: () => WorkBook): WorkBook {
  try {
    return read();
  } catch (cause) {
    throw new FigureError('schema', `cannot be read as a workbook: ${(cause as Error).message}`, '', {cause});
  }
}

function textOf(cell: CellObject | undefined, firstDay: number): string {
  if (!cell || cell.t === 'z') return '';
  if (cell.t === 'b') return cell.v ? 'TRUE' : 'FALSE';
  const shown = cell.w ?? String(cell.v ?? '');
  // A CSV that was opened in Excel keeps its apostrophes.
  if (cell.t !== 'n' || typeof cell.v !== 'number') return unquoted(shown);
  const format = cell.z === undefined ? 'General' : String(cell.z);
  // As 1.71E+05 a spreadsheet shows what is too long for a cell.
  if (format === 'General' || /\dE[+-]?\d/i.test(shown)) return exact(cell.v);
  return dayOf(cell.v, format, firstDay) ?? numberOf(shown, cell.v);
}

/** A number with the fifteen digits that spreadsheets work with: what lies beyond them is of no sum. */
const exact = (value: number): string => String(Number(value.toPrecision(15)));

/** A number as it is shown, without the signs around it. Formats are those of English here, whatever Excel's language. */
function numberOf(shown: string, value: number): string {
  const plain = shown.replace(/[\p{Sc}\s,]/gu, '').replace(/^\((.*)\)$/, '-$1');
  // The format of accounts shows a zero so.
  if (value === 0 && /^[-–—]$/.test(plain)) return '0';
  return /^-?\d+(?:\.\d+)?%?$/.test(plain) ? plain : shown;
}

/** A date in ISO 8601, as exact as its format shows it; `undefined` for a number. */
function dayOf(serial: number, format: string, firstDay: number): string | undefined {
  const tokens = format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '').toLowerCase();
  if (!/^[^#0?]*[yd][^#0?]*$/.test(tokens)) return undefined;
  const day = new Date(firstDay + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
  if (tokens.includes('d')) return day;
  return tokens.includes('m') ? day.slice(0, 'YYYY-MM'.length) : day.slice(0, 'YYYY'.length);
}

function refuseErrors(cells: readonly (readonly (CellObject | undefined)[])[], header: readonly string[]): void {
  for (const [index, row] of cells.entries()) {
    const at = row.findIndex((cell) => cell?.t === 'e');
    if (at < 0) continue;
    // Programs that are no spreadsheets write formulas that nobody has worked out.
    const message = row[at]?.w
      ? `shows the error ${row[at].w}`
      : 'has a formula without its result: open the file in a spreadsheet program, and save it';
    throw new FigureError('schema', message, rowPath(index + 1) + (header[at] ?? ''), {issue: 'not-a-text'});
  }
}
