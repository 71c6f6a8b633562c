import {nameIn} from '../names/name.js';
import type {Choices, Correction, Role} from '../reading.js';
import {canBePeriod, isEmpty, isStrict, isValue, type Grid, type GridCell} from './grid.js';

/** Where in a grid what stands. Rows and columns are those of the grid. */
export interface Layout {
  readonly titles: readonly number[];
  readonly headers: readonly number[];
  /** Rows with numbers. */
  readonly body: readonly number[];
  /** Rows between them that have a name alone. */
  readonly headings: readonly number[];
  readonly notes: readonly number[];
  readonly leftOut: readonly number[];
  /** Columns with names, before they are told apart from those of remarks. */
  readonly labels: readonly number[];
  readonly values: readonly number[];
}

type Kind = 'empty' | 'data' | 'periods' | 'texts' | 'alone';

const filled = (row: readonly GridCell[]): GridCell[] => row.filter((cell) => !isEmpty(cell));

/** Cells that are shown as one count once. */
const isAlone = (row: readonly GridCell[]): boolean => filled(row).length === 1;

function kindOf(row: readonly GridCell[], labels: number): Kind {
  const cells = filled(row);
  if (!cells.length) return 'empty';
  if (row.some((cell, column) => isStrict(cell) && column >= labels)) return 'data';
  if (cells.some((cell) => cell.tier !== undefined || cell.isAbsent) && cells.length > 1) return 'data';
  const periods = cells.filter(canBePeriod);
  if (periods.length && cells.length - periods.length <= 1 && (periods.length > 1 || cells.length > 1)) return 'periods';
  return isAlone(row) ? 'alone' : 'texts';
}

const roleOfRow = (corrections: readonly Correction[], row: number): Role | undefined =>
  corrections.find(({at}) => at.row === row && at.column === undefined)?.role;

/** Tables of a grid, one below the other, each with its titles above and its notes below. */
export function layoutsOf(grid: Grid, {corrections = [], firstRowIsHeading, isTransposed}: Choices): Layout[] {
  const lineOf = (row: number): number => (isTransposed ? grid[row]?.[0]?.place.column : grid[row]?.[0]?.place.row) ?? row;
  const forced = (row: number): Role | undefined => roleOfRow(isTransposed ? turned(corrections) : corrections, lineOf(row));
  const first = grid.findIndex((row) => filled(row).length > 0);
  const headed = (row: number): boolean =>
    forced(row) === 'header' || forced(row) === 'period' || (row === first && firstRowIsHeading === true);
  const kinds = grid.map((row, index): Kind => {
    const role = forced(index);
    if (role === 'left-out' || role === 'title' || role === 'note') return 'alone';
    if (headed(index)) return 'texts';
    if (role === 'number' || role === 'total' || role === 'part') return 'data';
    if (index === first && firstRowIsHeading === false && row.some(({number}) => number)) return 'data';
    return kindOf(row, leadingLabels(grid));
  });
  const data = yearsAsData(grid, kinds);
  const layouts: Layout[] = [];
  let start = 0;
  for (const end of splits(grid, data)) {
    const one = layoutOf(grid, data, start, end, forced);
    if (one) layouts.push(one);
    start = end;
  }
  return layouts;
}

const turned = (corrections: readonly Correction[]): Correction[] =>
  corrections.map(({at: {row, column}, ...rest}) => ({
    at: {...(column !== undefined && {row: column}), ...(row !== undefined && {column: row})},
    ...rest,
  }));

/** How many columns at the left have no number but lines of a list. */
function leadingLabels(grid: Grid): number {
  const width = grid[0]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    const cells = grid.map((row) => row[column]).filter((cell): cell is GridCell => cell !== undefined && !isEmpty(cell));
    if (cells.some((cell) => isStrict(cell)) && !isOfLines(cells)) return column;
  }
  return 0;
}

/** 1, 2, 3 and so on below a heading that says so, or none. */
export function isOfLines(cells: readonly GridCell[]): boolean {
  const numbers = cells.filter(({number}) => number).map(({number}) => Number(number?.number));
  const named = cells.some(({text}) => nameIn(text)?.some((one) => one.some((m) => m.is === 'column' && m.of === 'line')));
  return named && numbers.every((one, index) => index === 0 || one > (numbers[index - 1] ?? 0));
}

/** Rows with a period and nothing else but numbers that could be years are data where others are. */
function yearsAsData(grid: Grid, kinds: readonly Kind[]): Kind[] {
  const isHead = (index: number): boolean => kinds[index] === 'periods' && !kinds.slice(0, index).includes('data');
  const heads = kinds.flatMap((_, index) => (isHead(index) ? [index] : []));
  return kinds.map((kind, index) => {
    if (kind !== 'periods') return kind;
    const cells = filled(grid[index] ?? []);
    const [leading] = cells;
    const isLater = heads.length > 1 && index !== heads[0] && kinds[index - 1] !== 'empty';
    const isYears = cells.every((cell, at) => at === 0 || cell.number !== undefined);
    return (isLater || kinds[index - 1] === 'data') && isYears && leading && !isHeaderLike(cells) ? 'data' : kind;
  });
}

/** Periods that follow each other, below or beside “Year” or nothing. */
const isHeaderLike = (cells: readonly GridCell[]): boolean => {
  const [leading] = cells;
  return leading !== undefined && !leading.number && (nameIn(leading.text)?.flat().every(({is}) => is === 'column') ?? false);
};

/** After which rows another table begins: one with headings of its own, below numbers. */
function splits(grid: Grid, kinds: readonly Kind[]): number[] {
  const ends: number[] = [];
  let hasData = false;
  for (const [index, kind] of kinds.entries()) {
    const isHead = kind === 'periods' || kind === 'texts';
    if (kind === 'data') hasData = true;
    if (hasData && isHead && kinds.slice(index).includes('data') && isNewHead(grid, kinds, index)) {
      let begin = index;
      while (begin > 0 && kinds[begin - 1] === 'alone') begin--;
      ends.push(begin);
      hasData = false;
    }
  }
  return [...ends, kinds.length];
}

/** Names above columns that are followed by numbers, and not names beside numbers that are missing. */
const isNewHead = (grid: Grid, kinds: readonly Kind[], index: number): boolean => {
  const next = kinds.findIndex((kind, at) => at > index && kind !== 'empty' && kind !== 'alone');
  return (kinds[next] === 'data' || kinds[next] === 'periods' || kinds[next] === 'texts') && !filled(grid[index] ?? []).some(isValue);
};

function layoutOf(
  grid: Grid,
  kinds: readonly Kind[],
  start: number,
  end: number,
  forced: (row: number) => Role | undefined,
): Layout | undefined {
  const rows = kinds.slice(start, end).map((kind, index) => ({kind, row: start + index}));
  const body = rows.filter(({kind}) => kind === 'data').map(({row}) => row);
  const [first, last] = [body[0], body.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const columns = columnsOf(grid, body);
  const headers = headersOf(grid, kinds, start, first, columns.labels, forced);
  const isLeftOut = (row: number): boolean => forced(row) === 'left-out';
  const isFilled = ({kind, row}: {kind: Kind; row: number}): boolean => kind !== 'empty' && !isLeftOut(row);
  return {
    ...columns,
    headers,
    body: body.filter((row) => !isLeftOut(row)),
    titles: rows.filter((one) => isFilled(one) && one.row < first && !headers.includes(one.row)).map(({row}) => row),
    headings: rows
      .filter((one) => isFilled(one) && one.row > first && one.row < last && one.kind !== 'data')
      .map(({row}) => row),
    notes: rows.filter((one) => isFilled(one) && one.row > last).map(({row}) => row),
    leftOut: rows.map(({row}) => row).filter(isLeftOut),
  };
}

function columnsOf(grid: Grid, body: readonly number[]): Pick<Layout, 'labels' | 'values'> {
  const width = grid[0]?.length ?? 0;
  const of = (column: number) => body.flatMap((row) => grid[row]?.[column] ?? []).filter((cell) => !isEmpty(cell));
  const all = Array.from({length: width}, (_, column) => column);
  const strict = all.filter((column) => of(column).some(isStrict) || of(column).some(({tier}) => tier !== undefined));
  const whole = (column: number) => grid.flatMap((row) => row[column] ?? []).filter((cell) => !isEmpty(cell));
  const isLines = (column: number): boolean => isOfLines(whole(column));
  const [firstStrict = width] = strict.filter((column) => !isLines(column));
  const isYears = (column: number): boolean => {
    const cells = of(column);
    return column < firstStrict && cells.length > 0 && cells.every(canBePeriod);
  };
  const values = all.filter(
    (column) => !isYears(column) && !isLines(column) && of(column).some((cell) => isValue(cell) || cell.isYear) && (strict.includes(column) || column > firstStrict),
  );
  const isSaid = (column: number): boolean => of(column).some((cell) => !cell.isFlag && !cell.isAbsent);
  return {values, labels: all.filter((column) => !values.includes(column) && isSaid(column))};
}

/** Rows above the numbers that have something above them. */
function headersOf(
  grid: Grid,
  kinds: readonly Kind[],
  start: number,
  first: number,
  labels: readonly number[],
  forced: (row: number) => Role | undefined,
): number[] {
  const width = grid[0]?.length ?? 0;
  const found: number[] = [];
  for (let row = first - 1; row >= start; row--) {
    const cells = grid[row] ?? [];
    if (kinds[row] === 'empty' && found.length) break;
    const role = forced(row);
    if (role === 'title' || role === 'note' || role === 'left-out') continue;
    const across = cells.filter(({mergedInto}) => mergedInto !== undefined && mergedInto.row === cells[0]?.mergedInto?.row && mergedInto.column === cells[0].mergedInto.column);
    const isTitle = isAlone(cells) && across.length === width && width > 1;
    const isAbove = cells.some((cell, column) => !isEmpty(cell) && !labels.includes(column) && column > (labels[0] ?? -1));
    if (role === 'header' || role === 'period' || (isAbove && !isTitle)) found.unshift(row);
  }
  return found;
}
