import {columnName} from '@tip-figures/spreadsheet/ranges.js';
import type {Range, Sheet} from '@tip-figures/spreadsheet/workbook.js';

/** A range as spreadsheets write it: A2:C7. */
export const writeRange = ({from, to}: Range): string =>
  `${columnName(from.column)}${from.row + 1}:${columnName(to.column)}${to.row + 1}`;

/** All of a sheet. */
export const wholeOf = ({rows}: Sheet): Range => ({
  from: {row: 0, column: 0},
  to: {row: Math.max(rows.length - 1, 0), column: Math.max(widthOf(rows) - 1, 0)},
});

export const widthOf = (rows: readonly (readonly unknown[])[]): number =>
  rows.reduce((width, {length}) => Math.max(width, length), 0);
