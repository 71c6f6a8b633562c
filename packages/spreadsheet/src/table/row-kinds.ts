import {nameIn} from '../names/name.js';
import {canBePeriod, isEmpty, isStrict, type Grid, type GridCell} from './grid.js';

export type Kind = 'empty' | 'data' | 'periods' | 'texts' | 'alone';

export const filled = (row: readonly GridCell[]): GridCell[] => row.filter((cell) => !isEmpty(cell));

/** Cells that are shown as one count once. */
export const isAlone = (row: readonly GridCell[]): boolean => filled(row).length === 1;

export function kindOf(row: readonly GridCell[], labels: number): Kind {
  const cells = filled(row);
  if (!cells.length) return 'empty';
  if (row.some((cell, column) => isStrict(cell) && column >= labels)) return 'data';
  if (cells.some((cell) => cell.tier !== undefined || cell.isAbsent) && cells.length > 1) return 'data';
  const periods = cells.filter(canBePeriod);
  // A period and what is beside it are no headings.
  const isBeside = cells[0] !== undefined && canBePeriod(cells[0]) && cells.slice(1).some(({text}) => /\d/.test(text));
  if (periods.length === 1 && isBeside) return 'data';
  if (periods.length && cells.length - periods.length <= 1 && (periods.length > 1 || cells.length > 1))
    return 'periods';
  return isAlone(row) ? 'alone' : 'texts';
}

/** How many columns at the left have no number but lines of a list. */
export function leadingLabels(grid: Grid): number {
  const width = grid[0]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    const cells = grid
      .map((row) => row[column])
      .filter((cell): cell is GridCell => cell !== undefined && !isEmpty(cell));
    if (cells.some((cell) => isStrict(cell)) && !isOfLines(cells)) return column;
  }
  return 0;
}

/** 1, 2, 3 and so on below a heading that says so, or none. */
export function isOfLines(cells: readonly GridCell[]): boolean {
  const numbers = cells.filter(({number}) => number).map(({number}) => Number(number?.number));
  const named = cells.some(({text}) =>
    nameIn(text)?.some((one) => one.some((m) => m.is === 'column' && m.of === 'line')),
  );
  return named && numbers.every((one, index) => index === 0 || one > (numbers[index - 1] ?? 0));
}

/** Whether a heading says that periods are below it. */
export const isOfPeriods = (cells: readonly GridCell[]): boolean =>
  cells.some(({text}) => nameIn(text)?.every((one) => one.some((m) => m.is === 'column' && ofTime.has(m.of))));
const ofTime: ReadonlySet<string> = new Set(['period', 'fiscal', 'report']);

/** Rows with a period and nothing else but numbers that could be years are data where others are. */
export function yearsAsData(grid: Grid, kinds: readonly Kind[]): Kind[] {
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
  return (
    leading !== undefined &&
    !leading.number &&
    (nameIn(leading.text)
      ?.flat()
      .every(({is}) => is === 'column') ??
      false)
  );
};
