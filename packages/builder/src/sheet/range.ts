import {columnName} from '@tip-figures/spreadsheet/words.js';
import type {Range, Sheet} from '@tip-figures/spreadsheet/workbook.js';
import {columnOf} from './shown-rows.js';

/** A range as spreadsheets write it: A2:C7. */
export const writeRange = ({from, to}: Range): string =>
  `${columnName(from.column)}${from.row + 1}:${columnName(to.column)}${to.row + 1}`;

/** The range that was typed; `undefined` for what is none, or lies outside of the sheet. */
export function readRange(typed: string, sheet: Sheet): Range | undefined {
  const [, ...parts] = /^\s*([a-z]+)(\d+)\s*[:\-–]\s*([a-z]+)(\d+)\s*$/i.exec(typed) ?? [];
  const [left, top, right, bottom] = parts;
  const columns = [left, right].map((name = '') => columnOf(name));
  const rows = [Number(top) - 1, Number(bottom) - 1];
  const [one, other] = columns;
  if (one === undefined || other === undefined) return undefined;
  const {to} = wholeOf(sheet);
  const range = {
    from: {row: Math.min(...rows), column: Math.min(one, other)},
    to: {row: Math.min(Math.max(...rows), to.row), column: Math.min(Math.max(one, other), to.column)},
  };
  return range.from.row >= 0 && range.from.row <= range.to.row && range.from.column <= range.to.column
    ? range
    : undefined;
}

/** All of a sheet. */
export const wholeOf = ({rows}: Sheet): Range => ({
  from: {row: 0, column: 0},
  to: {row: Math.max(rows.length - 1, 0), column: Math.max(widthOf(rows) - 1, 0)},
});

export const widthOf = (rows: readonly (readonly unknown[])[]): number =>
  rows.reduce((width, {length}) => Math.max(width, length), 0);
