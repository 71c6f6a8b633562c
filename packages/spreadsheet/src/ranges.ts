import type {Place, Range, Sheet} from './workbook.js';

/** A column as spreadsheets call it: A, B … Z, AA. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A cell as spreadsheets call it, such as B4. */
export const cellName = ({row, column}: Place): string => `${columnName(column)}${row + 1}`;

const columnOf = (name: string): number =>
  Array.from(name.toUpperCase()).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The range that was typed, as far as the sheet reaches; `undefined` for what is none, or lies outside of the sheet. */
export function readRange(typed: string, sheet: Sheet): Range | undefined {
  const [, left, top, right, bottom] = /^\s*([a-z]{1,3})(\d+)\s*[:\-–]\s*([a-z]{1,3})(\d+)\s*$/i.exec(typed) ?? [];
  if (!left || !right) return undefined;
  const columns = [left, right].map(columnOf).sort((one, other) => one - other);
  const rows = [top, bottom].map((row) => Number(row) - 1).sort((one, other) => one - other);
  const widest = sheet.rows.reduce((most, {length}) => Math.max(most, length), 0);
  const last = {row: sheet.rows.length - 1, column: widest - 1};
  const placeAt = (end: number): Place => ({row: rows[end] ?? 0, column: columns[end] ?? 0});
  const [from, to] = [placeAt(0), placeAt(1)];
  if (from.row < 0 || from.row > last.row || from.column > last.column) return undefined;
  return {from, to: {row: Math.min(to.row, last.row), column: Math.min(to.column, last.column)}};
}
