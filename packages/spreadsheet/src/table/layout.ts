import type {Choices, Correction, Role} from '../reading.js';
import {canBePeriod, isEmpty, isStrict, isValue, type Grid} from './grid.js';
import {filled, isAlone, isOfLines, isOfPeriods, kindOf, leadingLabels, yearsAsData, type Kind} from './row-kinds.js';

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

const roleOfRow = (corrections: readonly Correction[], row: number): Role | undefined =>
  corrections.find(({at}) => at.row === row && at.column === undefined)?.role;

/** Tables of a grid, one below the other, each with its titles above and its notes below. */
export function layoutsOf(grid: Grid, {corrections = [], firstRowIsHeading, isTransposed}: Choices): Layout[] {
  const lineOf = (row: number): number =>
    (isTransposed ? grid[row]?.[0]?.place.column : grid[row]?.[0]?.place.row) ?? row;
  const forced = (row: number): Role | undefined =>
    roleOfRow(isTransposed ? turned(corrections) : corrections, lineOf(row));
  const first = grid.findIndex((row) => filled(row).length > 0);
  const headed = (row: number): boolean =>
    forced(row) === 'header' || forced(row) === 'period' || (row === first && firstRowIsHeading === true);
  const leading = leadingLabels(grid);
  const kinds = grid.map((row, index): Kind => {
    const role = forced(index);
    if (role === 'left-out' || role === 'title' || role === 'note') return 'alone';
    if (headed(index)) return 'texts';
    if (role === 'number' || role === 'total' || role === 'part') return 'data';
    if (index === first && firstRowIsHeading === false && row.some(({number}) => number)) return 'data';
    return kindOf(row, leading);
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
  return (
    (kinds[next] === 'data' || kinds[next] === 'periods' || kinds[next] === 'texts') &&
    !filled(grid[index] ?? []).some(isValue)
  );
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
  const headers = headersOf(grid, kinds, start, first, columns, forced);
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
    return (column < firstStrict || isOfPeriods(whole(column))) && cells.length > 0 && cells.every(canBePeriod);
  };
  const values = all.filter(
    (column) =>
      !isYears(column) &&
      !isLines(column) &&
      of(column).some((cell) => isValue(cell) || cell.isYear) &&
      (strict.includes(column) || column > firstStrict),
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
  {labels, values}: Pick<Layout, 'labels' | 'values'>,
  forced: (row: number) => Role | undefined,
): number[] {
  const width = grid[0]?.length ?? 0;
  const found: number[] = [];
  const left = Math.min(width, ...labels, ...values);
  for (let row = first - 1; row >= start; row--) {
    const cells = grid[row] ?? [];
    if (kinds[row] === 'empty' && found.length) break;
    const role = forced(row);
    if (role === 'title' || role === 'note' || role === 'left-out') continue;
    const across = cells.filter(
      ({mergedInto}) =>
        mergedInto !== undefined &&
        mergedInto.row === cells[0]?.mergedInto?.row &&
        mergedInto.column === cells[0].mergedInto.column,
    );
    const isTitle = isAlone(cells) && across.length === width && width > 1;
    const isAbove = cells.some((cell, column) => !isEmpty(cell) && !labels.includes(column) && column >= left);
    if (role === 'header' || role === 'period' || (isAbove && !isTitle)) found.unshift(row);
  }
  return found;
}
