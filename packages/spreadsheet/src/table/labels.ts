import {nameIn, type Name} from '../names/name.js';
import {withoutMark} from '../numbers/marks.js';
import {isEmpty, type Grid, type GridCell} from './grid.js';
import type {Layout} from './layout.js';

/** A cell that says what the numbers beside or below it are. */
export interface Label {
  readonly cell: GridCell;
  readonly text: string;
  readonly mark?: string;
  /** `undefined` where it is not understood. */
  readonly name?: Name;
  readonly axis: 'row' | 'column' | 'corner' | 'table' | 'heading';
  /** The rows or columns of the grid that it is about; of a corner, its own column. */
  readonly lines: readonly number[];
  /** Of a name beside a row the column, and of one above a column the row, that it stands in. */
  readonly in: number;
}

export function labelOf(cell: GridCell, axis: Label['axis'], lines: readonly number[], at: number): Label {
  const {text, mark} = withoutMark(cell.text);
  const name: Name | undefined = cell.periods
    ? [cell.periods.choices.map((period) => ({is: 'period', period}) as const)]
    : nameIn(text);
  return {cell, text, axis, lines, in: at, ...(mark && {mark}), ...(name && {name})};
}

const at = (grid: Grid, row: number, column: number): GridCell | undefined => grid[row]?.[column];

const isFilled = (cell: GridCell | undefined): boolean => cell !== undefined && !isEmpty(cell);

/** A cell, or the one whose text is shown in its place. */
function shown(grid: Grid, cell: GridCell | undefined): GridCell | undefined {
  const into = cell?.mergedInto;
  if (!cell || !into) return cell;
  return grid.flat().find(({place}) => place.row === into.row && place.column === into.column) ?? cell;
}

/** Names above the columns of numbers. One that is followed by empty cells is above those, too, where they have others below. */
export function columnLabels(grid: Grid, {headers, values}: Layout): Label[] {
  return headers.flatMap((row, index) => {
    const below = headers.slice(index + 1);
    const groups = new Map<GridCell, number[]>();
    let last: GridCell | undefined;
    for (const column of values) {
      const own = shown(grid, at(grid, row, column));
      if (own && !isEmpty(own)) last = own;
      else if (!below.some((one) => isFilled(at(grid, one, column)))) continue;
      if (last) groups.set(last, [...(groups.get(last) ?? []), column]);
    }
    const isTotal = (column: number): boolean =>
      below.some(
        (one) => nameIn(at(grid, one, column)?.text ?? '')?.some((two) => two.some(({is}) => is === 'total')) ?? false,
      );
    // A total behind the last of several groups is that of all.
    const areDivided = [...groups.values()].every((columns) => columns.length < 2 || isTotal(columns.at(-1) ?? 0));
    return [...groups].map(([cell, columns]) =>
      labelOf(
        cell,
        'column',
        areDivided || cell.mergedInto ? columns : columns.filter((one, index) => !index || !isTotal(one)),
        row,
      ),
    );
  });
}

/** Names above the columns of names. */
export const cornerLabels = (grid: Grid, {headers, labels}: Layout): Label[] =>
  headers.flatMap((row) =>
    labels.flatMap((column) => {
      const cell = at(grid, row, column);
      return cell && !isEmpty(cell) ? [labelOf(cell, 'corner', [column], row)] : [];
    }),
  );

/** Rows with a name alone, each with those below it. */
export function headingLabels(grid: Grid, {headings, body}: Layout): Label[] {
  return headings.flatMap((row, index) => {
    const next = headings[index + 1] ?? Infinity;
    const cell = grid[row]?.find((one) => !isEmpty(one));
    const lines = body.filter((one) => one > row && one < next);
    return cell && lines.length ? [labelOf(cell, 'heading', lines, row)] : [];
  });
}

/** Names beside rows, of one column; and the rows that have none, below one that has. */
export function rowLabels(
  grid: Grid,
  {body}: Layout,
  column: number,
): {readonly labels: Label[]; readonly empty: Label[]} {
  const labels: Label[] = [];
  const empty: Label[] = [];
  let last: GridCell | undefined;
  for (const row of body) {
    const own = at(grid, row, column);
    const cell = shown(grid, own);
    if (cell && !isEmpty(cell)) labels.push(labelOf((last = cell), 'row', [row], column));
    else if (last && own) empty.push(labelOf(last, 'row', [row], column));
  }
  return {labels, empty};
}

export const titleLabels = (grid: Grid, {titles}: Layout): Label[] =>
  titles.flatMap((row) =>
    (grid[row] ?? []).filter((cell) => !isEmpty(cell)).map((cell) => labelOf(cell, 'table', [], row)),
  );
