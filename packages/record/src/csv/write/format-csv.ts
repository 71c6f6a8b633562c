import {isFormula} from './csv-text.js';

/** Rows as comma-separated text (RFC 4180), in which no cell is a formula. */
export const formatCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');

// An apostrophe makes it a text; a negative number stays.
function cellOf(text: string): string {
  const safe = isFormula(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
