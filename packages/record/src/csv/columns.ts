import {FigureError} from '../figure-error.js';
import type {Reasons} from './refusals.js';

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
 * Refuses a cell. What is wrong with it is said in few letters, since sheets that are right need no words: `inWords` has them.
 *
 * @param cell - its path; without a column where the reason tells that.
 * @param found - what the words name.
 * @throws {FigureError} code `schema`.
 */
export function refuseCell<Reason extends keyof Reasons>(
  cell: string,
  reason: Reason,
  ...found: Reasons[Reason]
): never {
  throw new FigureError('schema', reason, cell, {cause: found});
}

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
      refuseCell(rowPath(first) + column, 'column', column, columns, place);
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
    unread: names.filter((name) => name && !(columns as readonly string[]).includes(name)),
  };
}
