import type {Cell, Place, Sheet} from '../workbook.js';
import {fileFinding, FileRefusal} from './file-finding.js';

export const mostRows = 10_000;
export const mostColumns = 200;
const farthestRow = 1_048_576;

const empty: Cell = {text: ''};

/**
 * The rows of a sheet, of those of its cells that say something, however far its formats reach.
 *
 * @param found - row by row, with the numbers of rows and columns from 0.
 * @throws {FileRefusal} for more rows or columns that say something than are read.
 */
export function contentOf(
  found: Iterable<readonly [number, ReadonlyMap<number, Cell>]>,
): Omit<Sheet, 'name' | 'merged'> {
  const used = new Set<number>();
  const cells = new Map<number, ReadonlyMap<number, Cell>>();
  for (const [row, own] of found) {
    if (!own.size) continue;
    cells.set(row, own);
    for (const column of own.keys()) used.add(column);
    if (cells.size > mostRows) refuse(mostRows, 'many-rows');
    if (used.size > mostColumns) refuse(mostColumns, 'many-columns');
    if (row >= farthestRow) refuse(farthestRow, 'many-rows');
  }
  const lastRow = lastBeforeGap([...cells.keys()], mostRows);
  const lastColumn = lastBeforeGap([...used], mostColumns);
  if (cells.size * lastColumn > mostRows * mostColumns) refuse(mostColumns, 'many-columns');
  const rows = Array<readonly Cell[]>(lastRow + 1).fill([]);
  let leftOut: Place | undefined;
  for (const [row, own] of cells) {
    const columns = [...own.keys()].filter((column) => column <= lastColumn);
    if (row <= lastRow) {
      rows[row] = Array.from({length: Math.max(-1, ...columns) + 1}, (_, column) => own.get(column) ?? empty);
    }
    const beyond = [...own.keys()].find((column) => row > lastRow || column > lastColumn);
    if (beyond !== undefined) leftOut ??= {row, column: beyond};
  }
  return {rows, ...(leftOut && {leftOut})};
}

/** The last of those that no wide gap parts from the first. */
function lastBeforeGap(places: number[], widest: number): number {
  places.sort((one, other) => one - other);
  const after = places.findIndex((place, at) => place - (places[at - 1] ?? place) > widest);
  return places.at(after < 0 ? -1 : after - 1) ?? -1;
}

function refuse(most: number, code: 'many-rows' | 'many-columns'): never {
  throw new FileRefusal(fileFinding(code, {found: most.toLocaleString('en')}));
}
