import {rowPath} from '@tip-figures/record/csv/columns.js';
import {unquoted} from '@tip-figures/record/csv/csv-text.js';
import {read, type CellObject, type WorkBook} from '@e965/xlsx';
import {FileRefusal} from './file-problem.js';
import {contentOf, firstRowOf, type SheetContent} from './sheet-content.js';

// From which day the days of a workbook are counted; from March 1900 on, since Excel takes 1900 for a leap year.
const windows = Date.UTC(1899, 11, 30);
const mac = Date.UTC(1904, 0, 1);

/**
 * The cells of a sheet as text, row by row from the first.
 *
 * @param name - of the sheet; where left out, the first that is shown and has a column `value`, else the first that is shown.
 * @throws {FileRefusal} with a path such as `row 5, value` for a cell that shows an error, a formula of which the file has no
 * result, or a number that is one for several rows; without one for more rows or columns than are read, and where there is no
 * sheet of that name.
 */
export function readWorkbook(bytes: Uint8Array, name: string | undefined): string[][] {
  const book = readBook(() => read(bytes, {dense: true, cellNF: true, cellHTML: false, cellFormula: false}));
  const sheet = book.Sheets[name ?? firstOf(book)];
  if (!sheet) throw new FileRefusal({issue: 'no-sheet', found: JSON.stringify(name), known: book.SheetNames});
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

/** As a list of all rows up to the last that says something: messages number them as the sheet does. */
function inPlace(rows: ReadonlyMap<number, string[]>): string[][] {
  const all = Array<string[]>(Math.max(-1, ...rows.keys()) + 1).fill([]);
  for (const [row, cells] of rows) all[row] = cells;
  return all;
}

/** The sheet that is meant where none is named: lists for cells, and notes on the data, are often kept in sheets before it. */
function firstOf({SheetNames: names, Sheets: sheets, Workbook: properties}: WorkBook): string {
  const shown = names.filter((_, index) => !properties?.Sheets?.[index]?.Hidden);
  const hasValues = (name: string) =>
    firstRowOf(sheets[name]).some(({v: column}) => columnNamed(String(column)) === 'value');
  return shown.find(hasValues) ?? shown[0] ?? names[0] ?? '';
}

/** Cells that are one cell down several rows say the same of each of them; a number does not. */
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
    throw new FileRefusal({issue: 'merged', path: rowPath(first + 1) + name, found: String(last + 1)});
  }
  for (const [, row] of others) row[column] = text;
}

function readBook(read: () => WorkBook): WorkBook {
  try {
    return read();
  } catch (cause) {
    throw new FileRefusal({issue: 'no-workbook'}, {cause});
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

function refuseErrors({rows}: SheetContent, header: readonly string[]): void {
  for (const [index, row] of rows) {
    const at = row.findIndex((cell) => cell?.t === 'e');
    if (at < 0) continue;
    // Programs that are no spreadsheets write formulas that nobody has worked out.
    const path = rowPath(index + 1) + (header[at] ?? '');
    throw new FileRefusal(row[at]?.w ? {issue: 'shows-error', path, found: row[at].w} : {issue: 'no-result', path});
  }
}
