import {FigureError} from '../figure-error.js';
import type {Issue} from '../issue.js';

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

/** What a row may leave to all rows: a sheet of one figure needs no column for its name. */
export type Defaults = Readonly<Partial<Record<Column, string>>>;

/** One row of a sheet: its cells by column, and its number as the sheet shows it, where the header is row 1. */
export type SheetRow = Readonly<Record<Column, string>> & {readonly row: number};

/** A cell, as a refusal names it. */
export const cellPath = (row: number, column: string): string => `row ${row}, ${column}`;

/** @throws {FigureError} code `schema`, at a cell such as `row 5, value`. */
export function refuseCell(cell: string, issue: Issue, message: string): never {
  throw new FigureError('schema', message, cell, {issue});
}

/** @throws {FigureError} code `schema`, path such as `row 5, value`. */
export const refuseIn = ({row}: SheetRow, column: Column, issue: Issue, message: string): never =>
  refuseCell(cellPath(row, column), issue, message);

/** The rows below a header, in whatever order it has the columns, and the columns that nothing reads. */
export interface Sheet {
  readonly rows: readonly SheetRow[];
  readonly unknownColumns: readonly string[];
}

/** The index of the header: the first row that says something. */
export const headerOf = (rows: readonly (readonly string[])[]): number =>
  Math.max(
    0,
    rows.findIndex((row) => row.some((cell) => cell.trim())),
  );

/**
 * Finds the columns by their header. Rows without a value say nothing, and are left out.
 *
 * @throws {FigureError} code `schema`, issue `no-column` or `duplicate-key`, path such as `row 1, value`.
 */
export function readSheet(rows: readonly (readonly string[])[], defaults: Defaults = {}): Sheet {
  const first = headerOf(rows);
  const header = (rows[first] ?? []).map((name) => name.trim());
  const names = header.map((name) => name.toLowerCase());
  const places = columns.map((column) => {
    const place = names.indexOf(column);
    const cell = cellPath(first + 1, column);
    if (place !== names.lastIndexOf(column)) refuseCell(cell, 'duplicate-key', 'expected each column once');
    if (place < 0 && !defaults[column] && /^(?:figure|measure|value)$/.test(column)) {
      refuseCell(cell, 'no-column', `expected a column ${column} in the header: ${columns.join(', ')}`);
    }
    return [column, place] as const;
  });
  const read = rows.slice(first + 1).map((cells, index) => {
    const named = places.map(([column, place]) => {
      const cell = cells[place] || defaults[column] || '';
      return [column, column === 'value' || column === 'note' ? cell : cell.trim()];
    });
    return {...Object.fromEntries(named), row: first + index + 2} as SheetRow;
  });
  return {
    rows: read.filter(({value}) => value.trim()),
    unknownColumns: header.filter((name, index) => name && !columns.some((column) => column === names[index])),
  };
}
