import {cellPath} from '@tip-figures/record/csv/columns.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import type {CellObject, WorkBook} from '@e965/xlsx';

/** Which sheet of a workbook is meant, and that there is none of that name. */
export class NoSheet extends Error {
  readonly known: readonly string[];

  constructor(known: readonly string[]) {
    super();
    this.known = known;
  }
}

/** Whether bytes are a workbook of Excel: a ZIP, which no text begins like. */
export const isWorkbook = (bytes: Buffer): boolean => bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';

/**
 * The cells of a sheet as text, row by row from the first.
 *
 * @param name - of the sheet; the first where left out.
 * @throws {FigureError} code `schema`, path such as `row 5, value`, for a cell that shows an error.
 */
export async function readWorkbook(bytes: Buffer, name: string | undefined): Promise<string[][]> {
  const {read} = await import('@e965/xlsx');
  const book = readBook(() => read(bytes, {dense: true, cellNF: true, cellHTML: false, cellFormula: false}));
  const sheet = book.Sheets[name ?? book.SheetNames[0] ?? ''];
  if (!sheet) throw new NoSheet(book.SheetNames);
  // Only cells that hold something: a format can reach down to the last row of a sheet.
  const rows = Array.from(sheet['!data'] ?? [], (row: CellObject[] | undefined) => Array.from(row ?? [], textOf));
  refuseErrors(rows);
  return rows;
}

function readBook(read: () => WorkBook): WorkBook {
  try {
    return read();
  } catch (cause) {
    throw new FigureError('schema', `cannot be read as a workbook: ${(cause as Error).message}`, '', {cause});
  }
}

function textOf(cell: CellObject | undefined): string {
  if (!cell || cell.t === 'z') return '';
  if (cell.t === 'b') return cell.v ? 'TRUE' : 'FALSE';
  const shown = cell.w ?? String(cell.v ?? '');
  if (cell.t !== 'n' || typeof cell.v !== 'number') return shown;
  const format = cell.z === undefined ? 'General' : String(cell.z);
  if (format === 'General') return String(cell.v);
  return dayOf(cell.v, format) ?? numberOf(shown);
}

/** A number as it is shown, without the signs around it. Formats are those of English here, whatever Excel's language. */
function numberOf(shown: string): string {
  const plain = shown.replace(/[\p{Sc}\s,]/gu, '').replace(/^\((.*)\)$/, '-$1');
  return /^-?\d+(?:\.\d+)?%?$/.test(plain) ? plain : shown;
}

/** A date in ISO 8601, as exact as its format shows it; `undefined` for a number. */
function dayOf(serial: number, format: string): string | undefined {
  const tokens = format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '').toLowerCase();
  if (!/^[^#0?]*[yd][^#0?]*$/.test(tokens)) return undefined;
  // Days since 1899-12-30, as Excel counts them from March 1900 on.
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
  return tokens.includes('d') ? day : tokens.includes('m') ? day.slice(0, 7) : day.slice(0, 4);
}

function refuseErrors(rows: readonly (readonly string[])[]): void {
  for (const [index, row] of rows.entries()) {
    const at = row.findIndex((text) => /^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/.test(text));
    if (at < 0) continue;
    const path = cellPath(index + 1, rows[0]?.[at] ?? '');
    throw new FigureError('schema', `shows the error ${row[at] ?? ''}`, path, {issue: 'not-a-text'});
  }
}
