import {FigureError} from '@tip-figures/record/figure-error.js';
import type {CellObject, WorkSheet} from '@e965/xlsx';

const mostRows = 10_000;
const mostColumns = 200;
const farthestRow = 1_048_576;

/** The content of a sheet, without its empty cells, however far its formats reach. */
export interface SheetContent {
  /** The rows with content, by number from 0, each with a cell for each of the columns. */
  readonly rows: ReadonlyMap<number, readonly (CellObject | undefined)[]>;
  /** The numbers from 0 of the columns with content, in order. */
  readonly columns: readonly number[];
}

/** @throws {FigureError} code `schema`, for too many rows or columns with content. */
export function contentOf(sheet: WorkSheet): SheetContent {
  const used = new Set<number>();
  const found: [number, CellObject[]][] = [];
  for (const [row, cells] of filledRows(sheet)) {
    const columns = Object.keys(cells).filter((column) => saysSomething(cells[Number(column)]));
    if (!columns.length) continue;
    found.push([row, cells]);
    for (const column of columns) used.add(Number(column));
    if (found.length > mostRows) refuse(mostRows, 'rows');
    if (used.size > mostColumns) refuse(mostColumns, 'columns');
    if (row >= farthestRow) refuse(farthestRow, 'rows');
  }
  const columns = [...used].sort((a, b) => a - b);
  return {columns, rows: new Map(found.map(([row, cells]) => [row, columns.map((column) => cells[column])]))};
}

/** The header of a sheet: its first row with content. */
export function firstRowOf(sheet: WorkSheet | undefined): readonly CellObject[] {
  for (const [, cells] of filledRows(sheet)) if (Object.values(cells).some(saysSomething)) return Object.values(cells);
  return [];
}

/** The rows of a sparse list, whose holes can be as large as a sheet can be. */
function* filledRows(sheet: WorkSheet | undefined): Generator<[number, CellObject[]]> {
  const rows = sheet?.['!data'] ?? [];
  for (const row of Object.keys(rows)) yield [Number(row), rows[Number(row)] ?? []];
}

const saysSomething = (cell: CellObject | undefined): boolean =>
  cell !== undefined && cell.t !== 'z' && (cell.t === 'e' || String(cell.w ?? cell.v ?? '').trim() !== '');

function refuse(most: number, what: string): never {
  throw new FigureError(
    'schema',
    `has more than ${most.toLocaleString('en')} ${what}: keep the figures in a sheet of their own`,
  );
}
