import type {Issue} from '../issue.js';
import {cellPath, headerOf, refuseCell} from './columns.js';

/** A spreadsheet runs a cell that begins so, unless an apostrophe stands before it. */
export const formula = /^'*[=+\-@\t\r＝＋－＠]/;

/** A cell without the apostrophe that keeps it from being a formula. */
export const unquoted = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);

/**
 * The cells of a sheet as text: comma-, semicolon- or tab-separated, with quotation marks as in RFC 4180.
 *
 * @throws {FigureError} code `schema`, issue `open-quote`, or `missing` where the text ends before its last row does, path such
 * as `row 5, value`.
 */
export function parseCsv(text: string): string[][] {
  // A first line `sep=;` tells Excel what parts the cells, and is no row there.
  const plain = text.replace(/^\ufeff?(?:sep=.\r?\n)?/i, '');
  // Spreadsheets of many countries write semicolons, and copy with tabs.
  const [sign = ','] = /[,;\t]/.exec(plain.replace(/"[^"]*"/g, '')) ?? [];
  // The libraries that were tried drop what stands behind a closing mark, and read on in another column.
  const next = new RegExp(`(?: *"([^"]*(?:""[^"]*)*)" *|((?! *")[^${sign}\r\n]*))(${sign}|\r\n?|\n|$)`, 'y');
  const rows: string[][] = [];
  let row: string[] | undefined;
  while (next.lastIndex < plain.length) {
    if (!row) rows.push((row = []));
    const found = next.exec(plain);
    if (!found) return refuseNext('open-quote', 'expected a quotation mark at the end of the cell', rows);
    const [, quoted = '', plainly = '', end] = found;
    const cell = quoted.replaceAll('""', '"') || plainly;
    row.push(unquoted(cell));
    if (end && end !== sign) row = undefined;
  }
  // Of a text that was cut, 36 could be the beginning of 3641. Spreadsheets write rows of one length.
  if (row && row.length + Number(plain.endsWith(sign)) < (rows.at(-2)?.length ?? 0)) {
    refuseNext('missing', 'expected the rest of the row: the text is cut off here', rows);
  }
  return rows;
}

/** Refuses the cell that follows those that were read. */
function refuseNext(issue: Issue, message: string, rows: readonly (readonly string[])[]): never {
  const column = rows[headerOf(rows)]?.[rows.at(-1)?.length ?? 0] ?? '';
  return refuseCell(cellPath(rows.length, column), issue, message);
}
