import {refuseCell, rowPath} from './columns.js';

// A spreadsheet runs a cell that begins so, unless an apostrophe stands before it.
const apostrophe = /^'(?='*[=+\-@\t\r＝＋－＠])/;

/** Whether a spreadsheet would run a cell. */
export const isFormula = (cell: string): boolean => apostrophe.test(`'${cell}`);

/** A cell without the apostrophe that keeps it from being a formula. */
export const unquoted = (cell: string): string => cell.replace(apostrophe, '');

/**
 * The cells of a sheet as text: comma-, semicolon- or tab-separated, with quotation marks as in RFC 4180.
 *
 * @throws {FigureError} code `schema`, path such as `row 5, value`, for a quotation mark that is not closed, and where the text
 * ends before its last row does.
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
  const refuseNext = (reason: 'open' | 'cut') => refuseCell(rowPath(rows.length), reason, rows, row);
  while (next.lastIndex < plain.length) {
    if (!row) rows.push((row = []));
    const [, quoted = '', plainly = '', end] = next.exec(plain) ?? refuseNext('open');
    row.push(unquoted(quoted.replaceAll('""', '"') || plainly));
    if (end && end !== sign) row = undefined;
  }
  // Of a text that was cut, 36 could be the beginning of 3641. Spreadsheets write rows of one length.
  if (row && row.length + Number(plain.endsWith(sign)) < (rows.at(-2)?.length ?? 0)) refuseNext('cut');
  return rows;
}
