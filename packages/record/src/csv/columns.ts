import {refusalAt} from '../figure-error.js';
import type {Issue} from '../issue.js';
import type {Facts} from '../problem.js';

/** The columns of a sheet, in the order in which they are written. */
export const columns = [
  'figure',
  'section',
  'measure',
  'part',
  'period',
  'value',
  'unit',
  'status',
  'source',
  'note',
] as const;

export type Column = (typeof columns)[number];

/** One row of a sheet: its cells by column, without white space around them. */
export interface SheetRow extends Readonly<Record<Column, string>> {
  /** With the name of a column behind it, the path of a cell. */
  readonly at: string;
}

/** A row, as a refusal names it with a column: its number as the sheet shows it, where the header is row 1. */
export const rowPath = (row: number): string => `row ${row}, `;

/**
 * Refuses a cell.
 *
 * @param column - where it is another than that of the cell.
 * @throws {FigureError} code `schema`.
 */
export function refuseCell(cell: string, issue: Issue, facts: Facts = {}, column?: Column): never {
  throw refusalAt(column ? cell.replace(/\w*$/, column) : cell, issue, facts);
}

/** The name of the column after the cells of a row, in the header: the first row that says something. */
export const nextColumn = (rows: readonly (readonly string[])[], {length}: readonly string[] = []): string =>
  rows[headerOf(rows) - 1]?.[length]?.trim() ?? '';

/** The rows below a header, in whatever order it has the columns, and the columns that nothing reads. */
export interface Sheet {
  readonly rows: readonly SheetRow[];
  /** By their names in small letters. */
  readonly unread: readonly string[];
}

/** The number of the header, from 1: the first row that says something. */
export const headerOf = (rows: readonly (readonly string[])[]): number =>
  rows.findIndex((row) => row.some((cell) => cell.trim())) + 1 || 1;

/**
 * Finds the columns by their header.
 *
 * @throws {FigureError} code `schema`, path such as `row 1, value`, for a column that is missing or stands there twice.
 */
export function readSheet(rows: readonly (readonly string[])[]): Sheet {
  const first = headerOf(rows);
  const names = (rows[first - 1] ?? []).map((name) => name.trim().toLowerCase());
  for (const column of columns) {
    const place = names.indexOf(column);
    if (place < 0 ? /^(figure|measure|value)$/.test(column) : place < names.lastIndexOf(column)) {
      const cell = rowPath(first) + column;
      if (place < 0) refuseCell(cell, 'no-column', {expected: {kind: 'column', such: column}});
      refuseCell(cell, 'duplicate-key');
    }
  }
  const read = rows.slice(first).flatMap((cells, index) =>
    cells.some((cell) => cell.trim())
      ? {
          ...Object.fromEntries(columns.map((column) => [column, cells[names.indexOf(column)]?.trim() ?? ''])),
          at: rowPath(first + index + 1),
        }
      : [],
  ) as SheetRow[];
  return {
    rows: read,
    unread: names.filter((name) => name && !columns.some((column) => column === name)),
  };
}
