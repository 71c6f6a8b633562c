import type {FileIssue} from '@tip-figures/messages/file-words.js';
import {FileRefusal} from './file-problem.js';
import type {CellObject, WorkSheet} from '@e965/xlsx';

const mostRows = 10_000;
const mostColumns = 200;
const farthestRow = 1_048_576;

/** What a sheet says, however far its cells and formats reach. */
export interface SheetContent {
  /** The rows that say something, by their number from 0, each with a cell for each of the columns. */
  readonly rows: ReadonlyMap<number, readonly (CellObject | undefined)[]>;
  /** The columns that say something, by their number from 0, in their order. */
  readonly columns: readonly number[];
}

/** @throws {FileRefusal} for more rows or columns that say something than are read. */
export function contentOf(sheet: WorkSheet): SheetContent {
  const used = new Set<number>();
  const found: [number, CellObject[]][] = [];
  for (const [row, cells] of rowsOf(sheet)) {
    const columns = Object.keys(cells).filter((column) => saysSomething(cells[Number(column)]));
    if (!columns.length) continue;
    found.push([row, cells]);
    for (const column of columns) used.add(Number(column));
    if (found.length > mostRows) refuse(mostRows, 'many-rows');
    if (used.size > mostColumns) refuse(mostColumns, 'many-columns');
    if (row >= farthestRow) refuse(farthestRow, 'many-rows');
  }
  const columns = [...used].sort((a, b) => a - b);
  return {columns, rows: new Map(found.map(([row, cells]) => [row, columns.map((column) => cells[column])]))};
}

/** The first row of a sheet that says something: its header. */
export function firstRowOf(sheet: WorkSheet | undefined): readonly CellObject[] {
  for (const [, cells] of rowsOf(sheet)) if (Object.values(cells).some(saysSomething)) return Object.values(cells);
  return [];
}

/** Its list has holes as large as a sheet can be, which are no keys of it. */
function* rowsOf(sheet: WorkSheet | undefined): Generator<[number, CellObject[]]> {
  const rows = sheet?.['!data'] ?? [];
  for (const row of Object.keys(rows)) yield [Number(row), rows[Number(row)] ?? []];
}

const saysSomething = (cell: CellObject | undefined): boolean =>
  cell !== undefined && cell.t !== 'z' && (cell.t === 'e' || String(cell.w ?? cell.v ?? '').trim() !== '');

function refuse(most: number, issue: FileIssue): never {
  throw new FileRefusal({issue, found: most.toLocaleString('en')});
}
