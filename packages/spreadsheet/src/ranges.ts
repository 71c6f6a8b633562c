import {cellName} from './words.js';
import type {Place, Range, Sheet} from './workbook.js';

const columnOf = (name: string): number =>
  Array.from(name.toUpperCase()).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A range as spreadsheets write it: B3:F20. */
export const writeRange = ({from, to}: Range): string => `${cellName(from)}:${cellName(to)}`;

/** All of a sheet. */
export const wholeOf = ({rows}: Sheet): Range => ({
  from: {row: 0, column: 0},
  to: {row: Math.max(rows.length - 1, 0), column: Math.max(0, ...rows.map(({length}) => length - 1))},
});

/** The range that was typed, as far as the sheet reaches; `undefined` for what is none, or lies outside of the sheet. */
export function readRange(typed: string, sheet: Sheet): Range | undefined {
  const [, left, top, right, bottom] = /^\s*([a-z]{1,3})(\d+)\s*[:\-–]\s*([a-z]{1,3})(\d+)\s*$/i.exec(typed) ?? [];
  if (!left || !right) return undefined;
  const columns = [left, right].map(columnOf).sort((one, other) => one - other);
  const rows = [top, bottom].map((row) => Number(row) - 1).sort((one, other) => one - other);
  const last = wholeOf(sheet).to;
  const [from, to] = [0, 1].map((end) => ({row: rows[end] ?? 0, column: columns[end] ?? 0})) as [Place, Place];
  if (from.row < 0 || from.row > last.row || from.column > last.column) return undefined;
  return {from, to: {row: Math.min(to.row, last.row), column: Math.min(to.column, last.column)}};
}
