import {headerOf, type Column} from './columns.js';

/** What a row may leave to all rows: a sheet of one figure needs no column for its name. */
export type Defaults = Readonly<Partial<Record<Column, string>>>;

/** The rows of a sheet in which each says what it may leave to all. */
export function withDefaults(rows: readonly (readonly string[])[], defaults: Defaults): string[][] {
  const first = headerOf(rows) - 1;
  const names = (rows[first] ?? []).map((name) => name.trim().toLowerCase());
  const given = new Map(Object.entries(defaults));
  const added = [...given].filter(([column]) => !names.includes(column));
  return (rows.length ? rows : [[]]).map((cells, index) => {
    if (index < first || !cells.length) return [...cells];
    if (index === first) return [...added.map(([column]) => column), ...cells];
    const own = Array.from(
      {length: Math.max(cells.length, names.length)},
      (_, at) => cells[at] || (given.get(names[at] ?? '') ?? ''),
    );
    return [...added.map(([, value]) => value), ...own];
  });
}
