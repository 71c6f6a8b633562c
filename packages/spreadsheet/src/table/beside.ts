import {nameIn} from '../names/name.js';
import {cellName} from '../ranges.js';
import type {Choices} from '../reading.js';
import {answer, type Asking} from '../result/asking.js';
import type {Range} from '../workbook.js';
import {isEmpty, isStrict, type Grid, type GridCell} from './grid.js';
import {layoutsOf, type Layout} from './layout.js';
import {filled, isAlone} from './row-kinds.js';

/** Columns of a grid, both ends included. */
interface Columns {
  readonly from: number;
  readonly to: number;
}

/**
 * The grid with one of the tables that stand in it side by side, which is asked for: names of one are not those of numbers of
 * another. `undefined` until it is said.
 */
export function oneTableOf(grid: Grid, choices: Choices, asking: Asking): Grid | undefined {
  const tables = tablesBeside(grid, choices);
  if (tables.length < 2) return grid;
  const all = tables.map((columns) => {
    const own = only(grid, columns);
    const range = rangeOf(own);
    const id = `${cellName(range.from)}:${cellName(range.to)}`;
    const head = own.map(filled).find((cells) => cells.length > 0) ?? [];
    const text = head.map((cell) => cell.text).join(', ');
    return {...answer('table', {range: id, text}, {id}), columns, first: range.from};
  });
  const given = asking.ask(
    'which-table',
    all.map(({first}) => first),
    {count: all.length},
    all,
  );
  const chosen = all.find(({id}) => id === given?.id);
  return chosen && only(grid, chosen.columns, sharedRows(grid));
}

/** Columns that are a table each: an empty column parts them, or names behind numbers that have numbers behind them. */
function tablesBeside(grid: Grid, choices: Choices): readonly Columns[] {
  const tables: Block[] = [];
  for (const columns of [...filledColumns(grid)].flatMap((one) => partedByNames(grid, one, choices))) {
    const next = {...columns, ...contentOf(grid, columns, choices)};
    const last = tables.at(-1);
    if (last && !(isWhole(last) && isWhole(next))) tables.splice(-1, 1, joined(last, next));
    else tables.push(next);
  }
  return tables;
}

/** Columns with what is in them. */
interface Block extends Columns {
  readonly hasNames: boolean;
  readonly hasNumbers: boolean;
}

const isWhole = ({hasNames, hasNumbers}: Block): boolean => hasNames && hasNumbers;

const joined = (one: Block, next: Block): Block => ({
  from: one.from,
  to: next.to,
  hasNames: one.hasNames || (next.hasNames && !one.hasNumbers),
  hasNumbers: one.hasNumbers || next.hasNumbers,
});

function contentOf(grid: Grid, columns: Columns, choices: Choices): Pick<Block, 'hasNames' | 'hasNumbers'> {
  const layouts = layoutsOf(cut(grid, columns), choices);
  return {
    hasNames: !layouts.length || layouts.some(({labels}) => labels.length > 0),
    hasNumbers: layouts.some(({values}) => values.length > 0),
  };
}

const cut = (grid: Grid, {from, to}: Columns): Grid => grid.map((row) => row.slice(from, to + 1));

/** Runs of columns that say something. */
function* filledColumns(grid: Grid): Generator<Columns> {
  const width = grid[0]?.length ?? 0;
  let from: number | undefined;
  for (let column = 0; column <= width; column++) {
    const isFilled = grid.some((row) => filled(row.slice(column, column + 1)).length > 0);
    if (isFilled) from ??= column;
    else if (from !== undefined) {
      yield {from, to: column - 1};
      from = undefined;
    }
  }
}

function partedByNames(grid: Grid, columns: Columns, choices: Choices): readonly Columns[] {
  const own = cut(grid, columns);
  const [layout, ...others] = layoutsOf(own, choices);
  if (!layout || others.length) return [columns];
  const starts = layout.labels
    .filter(
      (column) =>
        layout.values.some((value) => value < column) &&
        layout.values.some((value) => value > column) &&
        isSaidAgain(own, layout, column),
    )
    .map((column) => columns.from + column);
  return [columns.from, ...starts].map((from, index) => ({from, to: (starts[index] ?? columns.to + 1) - 1}));
}

/** Whether a column of names has a heading that names a list or periods, as the first one has. */
const isSaidAgain = (grid: Grid, {headers, labels}: Layout, column: number): boolean => {
  const isAxis = (one: number): boolean =>
    headers.some((row) =>
      nameIn(grid[row]?.[one]?.text ?? '')?.some((all) =>
        all.some((meaning) => meaning.is === 'list' || (meaning.is === 'column' && meaning.of === 'period')),
      ),
    );
  return labels[0] !== undefined && isAxis(labels[0]) && isAxis(column);
};

/** The grid with nothing but some columns, and the rows of which all cells are of all of it. */
const only = (grid: Grid, {from, to}: Columns, shared: ReadonlySet<number> = new Set()): Grid =>
  grid.map((row, index) =>
    shared.has(index)
      ? row
      : row.map((cell, column): GridCell => (column < from || column > to ? {place: cell.place, text: ''} : cell)),
  );

/** Titles above all numbers and notes below them, but for those that name what one of the tables is by. */
function sharedRows(grid: Grid): ReadonlySet<number> {
  const numbers = grid.flatMap((row, index) => (row.some(isStrict) ? [index] : []));
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  const isOfOne = (row: Grid[number]): boolean =>
    nameIn(filled(row)[0]?.text ?? '')?.some((all) => all.some(({is}) => is === 'list')) ?? false;
  return new Set(
    grid.flatMap((row, index) => ((index < first || index > last) && isAlone(row) && !isOfOne(row) ? [index] : [])),
  );
}

function rangeOf(grid: Grid): Range {
  const places = grid.flat().flatMap((cell) => (isEmpty(cell) ? [] : [cell.place]));
  const [rows, columns] = [places.map(({row}) => row), places.map(({column}) => column)];
  const most = (all: readonly number[], of: (one: number, other: number) => number) => all.reduce(of, all[0] ?? 0);
  return {
    from: {
      row: most(rows, (one, other) => Math.min(one, other)),
      column: most(columns, (one, other) => Math.min(one, other)),
    },
    to: {
      row: most(rows, (one, other) => Math.max(one, other)),
      column: most(columns, (one, other) => Math.max(one, other)),
    },
  };
}
