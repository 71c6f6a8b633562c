import {rowPath} from '@tip-figures/record/csv/columns.js';
import {unquoted} from '@tip-figures/record/csv/csv-text.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {read, type CellObject, type WorkBook} from '@e965/xlsx';
import {NoSheet} from './no-sheet.js';
import {contentOf, firstRowOf, type SheetContent} from './sheet-content.js';
import {unreadable} from './unpacked.js';

// The first days of both calendars of workbooks; the first from March 1900 on, since Excel takes 1900 for a leap year.
const windows = Date.UTC(1899, 11, 30);
const mac = Date.UTC(1904, 0, 1);

/**
 * The cells of a sheet as text, row by row from the first.
 *
 * @param name - the name of the sheet; by default the first visible one with a column `value`, else the first.
 * @throws {FigureError} code `schema`, path such as `row 5, value`, for a cell with an error, a formula without a
 * stored result, a number merged over several rows, and too many rows or columns.
 * @throws {NoSheet} where there is no sheet of that name.
 */
export function readWorkbook(bytes: Uint8Array, name: string | undefined): string[][] {
  const book = readBook(() => read(bytes, {dense: true, cellNF: true, cellHTML: false, cellFormula: false}));
  const sheet = book.Sheets[name ?? firstOf(book)];
  if (!sheet) throw new NoSheet(book.SheetNames);
  const content = contentOf(sheet);
  const firstDay = book.Workbook?.WBProps?.date1904 ? mac : windows;
  const texts = new Map(Array.from(content.rows, ([row, cells]) => [row, cells.map((cell) => textOf(cell, firstDay))]));
  const [[headerRow, names] = [0, []]] = texts;
  const header = names.map(columnNamed);
  refuseErrors(content, header);
  for (const {s: first, e: last} of sheet['!merges'] ?? []) {
    const column = content.columns.indexOf(first.c);
    if (first.c === last.c && first.r > headerRow) fillMerged(texts, column, [first.r, last.r], header[column] ?? '');
  }
  return inPlace(texts);
}

const columnNamed = (name: string): string => name.trim().toLowerCase();

/** A list of all rows up to the last one with content; messages number rows as the sheet does. */
function inPlace(rows: ReadonlyMap<number, string[]>): string[][] {
  const all = Array<string[]>(Math.max(-1, ...rows.keys()) + 1).fill([]);
  for (const [row, cells] of rows) all[row] = cells;
  return all;
}

/** The sheet to read where none is named: sheets with notes and lists for cells often come before it. */
function firstOf({SheetNames: names, Sheets: sheets, Workbook: properties}: WorkBook): string {
  const shown = names.filter((_, index) => !properties?.Sheets?.[index]?.Hidden);
  const hasValues = (name: string) =>
    firstRowOf(sheets[name]).some(({v: column}) => columnNamed(String(column)) === 'value');
  return shown.find(hasValues) ?? shown[0] ?? names[0] ?? '';
}

/** Copies the text of merged cells to each of their rows; a merged number is refused. */
function fillMerged(
  rows: ReadonlyMap<number, string[]>,
  column: number,
  [first, last]: readonly [number, number],
  name: string,
): void {
  const text = rows.get(first)?.[column] ?? '';
  if (!text.trim()) return;
  const others = [...rows].filter(([row]) => row > first && row <= last);
  if (name === 'value' && others.length) {
    const message = `is one cell with the rows below it, to row ${last + 1}: part it, and write each number into its own row`;
    throw new FigureError('schema', message, rowPath(first + 1) + name);
  }
  for (const [, row] of others) row[column] = text;
}

function readBook(read: () => WorkBook): WorkBook {
  try {
    return read();
  } catch (cause) {
    throw new FigureError('schema', unreadable, '', {cause});
  }
}

function textOf(cell: CellObject | undefined, firstDay: number): string {
  if (!cell || cell.t === 'z') return '';
  if (cell.t === 'b') return cell.v ? 'TRUE' : 'FALSE';
  const shown = cell.w ?? String(cell.v ?? '');
  // A CSV that was opened in Excel keeps its apostrophes.
  if (cell.t !== 'n' || typeof cell.v !== 'number') return unquoted(shown);
  const format = cell.z === undefined ? 'General' : String(cell.z);
  // A spreadsheet shows a number that is too long for its cell as 1.71E+05.
  if (format === 'General' || /\dE[+-]?\d/i.test(shown)) return exact(cell.v);
  return dayOf(cell.v, format, firstDay) ?? numberOf(shown, cell.v);
}

/** A number with the fifteen significant digits of spreadsheets. */
const exact = (value: number): string => String(Number(value.toPrecision(15)));

/** A number as shown, without signs around it. Formats are English here, whatever the language of Excel. */
function numberOf(shown: string, value: number): string {
  const plain = shown.replace(/[\p{Sc}\s,]/gu, '').replace(/^\((.*)\)$/, '-$1');
  // The accounting format shows zero as a dash.
  if (value === 0 && /^[-–—]$/.test(plain)) return '0';
  return /^-?\d+(?:\.\d+)?%?$/.test(plain) ? plain : shown;
}

/** A date in ISO 8601, as exact as its format; `undefined` for a number. */
function dayOf(serial: number, format: string, firstDay: number): string | undefined {
  const tokens = format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '').toLowerCase();
  if (!/^[^#0?]*[yd][^#0?]*$/.test(tokens)) return undefined;
  const day = new Date(firstDay + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
  if (tokens.includes('d')) return day;
  return tokens.includes('m') ? day.slice(0, 'YYYY-MM'.length) : day.slice(0, 'YYYY'.length);
}

function refuseErrors({rows}: SheetContent, header: readonly string[]): void {
  for (const [index, row] of rows) {
    const at = row.findIndex((cell) => cell?.t === 'e');
    if (at < 0) continue;
    // Some programs write formulas without a result.
    const message = row[at]?.w
      ? `shows the error ${row[at].w}`
      : 'has a formula without its result: open the file in a spreadsheet program, and save it';
    throw new FigureError('schema', message, rowPath(index + 1) + (header[at] ?? ''), {problem: {issue: 'not-a-text'}});
  }
}
