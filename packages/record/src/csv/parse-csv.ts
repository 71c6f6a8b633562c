import {dsvFormat} from 'd3-dsv';
import {refuseCell} from './columns.js';

/** A spreadsheet runs a cell that begins so, unless an apostrophe stands before it. */
export const formula = /^'*[=+\-@\t\r＝＋－＠]/;

/** What parts the cells of a sheet: spreadsheets of many countries write semicolons, and copy with tabs. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/[\r\n]/, 1);
  const count = (sign: string) => header.split(sign).length;
  return [',', ';', '\t'].reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}

/**
 * The cells of a sheet as text: comma-, semicolon- or tab-separated, with quotation marks as in RFC 4180.
 *
 * @throws {FigureError} code `schema`, issue `open-quote`, path such as `row 5, value`.
 */
export function parseCsv(text: string): string[][] {
  const plain = text.replace(/^\ufeff/, '');
  const rows = dsvFormat(delimiterOf(plain)).parseRows(plain, (row) =>
    row.map((cell) => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell)),
  );
  // The marks of a well-formed text come in pairs, and what follows an open one is all in one cell.
  if (plain.split('"').length % 2 === 0) {
    const last = rows.at(-1) ?? [];
    refuseCell(
      'open-quote',
      'expected a quotation mark at the end of the cell',
      rows.length,
      rows[0]?.[last.length - 1] ?? '',
    );
  }
  return rows;
}
