import {nextColumn, refuseCell, rowPath} from '../columns.js';

// A spreadsheet runs a cell that begins with such a sign, unless an apostrophe precedes it.
const apostrophe = /^'(?='*[=+\-@\t\r＝＋－＠])/;

/** Whether a spreadsheet would run a cell. */
export const isFormula = (cell: string): boolean => apostrophe.test(`'${cell}`);

/** A cell without the apostrophe that keeps it from being a formula. */
export const unquoted = (cell: string): string => cell.replace(apostrophe, '');

/** The rows of a CSV as text: without a byte order mark, and without the line `sep=;` that tells Excel what parts the cells. */
export const rowsOf = (text: string): string => text.replace(/^\ufeff?(?:sep=.\r?\n)?/i, '');

/** What parts the cells. Spreadsheets of many countries write semicolons, and copy with tabs. */
export const delimiterOf = (text: string): string => /[,;\t]/.exec(text.replace(/"[^"]*"/g, ''))?.[0] ?? ',';

/**
 * Refuses a text that ends before its last row does: of one that was cut, 36 could be the beginning of 3641. Spreadsheets write
 * rows of one length.
 *
 * @param row - the last one.
 * @throws {FigureError} code `schema`, path such as `row 5, value`.
 */
export function refuseCut(text: string, rows: readonly (readonly string[])[], row: readonly string[]): void {
  if (!/[\r\n]$/.test(text) && row.length < (rows.at(-2) ?? []).length) {
    refuseCell(rowPath(rows.length) + nextColumn(rows, row), 'missing', {expected: {kind: 'whole row'}});
  }
}
