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
export type Defaults = Readonly<Partial<Record<'figure' | 'section', string>>>;

/** One row of a sheet: its cells by column, and its number as the sheet shows it, where the header is row 1. */
export interface SheetRow {
  readonly number: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/** A cell, as a refusal names it. */
export const cellPath = (row: number, column: string): string => `row ${row}, ${column}`;

/** @throws {FigureError} code `schema`, path such as `row 5, value`. */
export function refuseCell(issue: Issue, message: string, row: number, column: string): never {
  throw new FigureError('schema', message, cellPath(row, column), {issue});
}

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
  const places = new Map<string, number>();
  const unknownColumns: string[] = [];
  for (const [index, name] of header.entries()) {
    const column = columns.find((one) => one === name.toLowerCase());
    if (column && places.has(column)) refuseCell('duplicate-key', 'expected each column once', first + 1, column);
    if (column) places.set(column, index);
    else if (name) unknownColumns.push(name);
  }
  for (const column of ['figure', 'measure', 'value'] as const) {
    if (places.has(column) || (column === 'figure' && defaults.figure)) continue;
    refuseCell('no-column', `expected a column ${column} in the header: ${columns.join(', ')}`, first + 1, column);
  }
  const cellsOf = (row: readonly string[]) =>
    Object.fromEntries(
      columns.map((column) => {
        const cell = row[places.get(column) ?? -1] || defaults[column as 'figure'] || '';
        return [column, column === 'value' || column === 'note' ? cell : cell.trim()];
      }),
    ) as SheetRow['cells'];
  const all = rows.slice(first + 1).map((row, index) => ({number: first + index + 2, cells: cellsOf(row)}));
  return {rows: all.filter(({cells}) => cells.value.trim() !== ''), unknownColumns};
}
