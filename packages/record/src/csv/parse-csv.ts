import {nextColumn, refuseCell, rowPath} from './columns.js';
import {delimiterOf, refuseCut, rowsOf, unquoted} from './write/csv-text.js';

const expected = {kind: 'closing quotation mark'};

/**
 * The cells of a sheet as text: comma-, semicolon- or tab-separated, with quotation marks as in RFC 4180. It is for pages, where
 * a library would be three times as large, and for all that reads what they read.
 *
 * @throws {FigureError} code `schema`, path such as `row 5, value`, for a quotation mark that is not closed, and where the text
 * ends before its last row does.
 */
export function parseCsv(text: string): string[][] {
  const plain = rowsOf(text);
  const rows = cellsOf(plain, delimiterOf(plain));
  refuseCut(plain, rows, rows.at(-1) ?? []);
  return rows;
}

/**
 * The same of a text that may end anywhere, and whose delimiter is known.
 *
 * @param plain - as `rowsOf` gives it.
 */
export function cellsOf(plain: string, delimiter: string): string[][] {
  const next = new RegExp(`(?: *"([^"]*(?:""[^"]*)*)" *|((?! *")[^${delimiter}\r\n]*))(${delimiter}|\r\n?|\n|$)`, 'y');
  const rows: string[][] = [];
  let row: string[] = [];
  let end: string | undefined;
  while (next.lastIndex < plain.length || end === delimiter) {
    if (end !== delimiter) rows.push((row = []));
    const cell = next.exec(plain) ?? refuseCell(rowPath(rows.length) + nextColumn(rows, row), 'open-quote', {expected});
    row.push(unquoted(cell[1]?.replace(/""/g, '"') || cell[2] || ''));
    end = cell[3];
  }
  return rows;
}
