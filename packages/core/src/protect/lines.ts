import {FigureError} from '../figure-error.js';
import {boundsOf} from './bounds.js';
import type {Cell} from './cells.js';

/** A total, and the parts that add up to it. */
export interface Line {
  /** Where the parts stand. */
  readonly path: string;
  readonly total: Cell;
  /** The last one is the rest: people in the total whom no part lists. */
  readonly parts: readonly Cell[];
  readonly rest: Cell;
}

const stated = (cell: Cell) => cell.stated;

/** The additive lines of a record. */
export class LineBook {
  lines: readonly Line[] = [];

  /** The line of a total and its listed parts, which may be one of those already here. */
  line(path: string, total: Cell, listed: readonly (Cell | undefined)[]): Line {
    const parts = listed.filter((part) => part !== undefined);
    const rest: Cell = {
      kind: path,
      where: '',
      period: '',
      stated: {low: 0, high: Infinity},
      places: [],
      published: false,
    };
    return (
      this.lines.find(
        (one) =>
          one.total === total &&
          one.parts.length === parts.length + 1 &&
          parts.every((part) => one.parts.includes(part)),
      ) ?? {path, total, parts: [...parts, rest], rest}
    );
  }

  /**
   * Adds lines, all or none: where the parts are more than their total, as overlapping forms may be, subtraction
   * leads nowhere.
   *
   * @throws {FigureError} when two tables of the same people differ, so that what they give away together could
   * not be told for sure.
   */
  add(...group: readonly Line[]): boolean {
    const fresh = group.filter((line) => line.parts.length > 1 && !this.lines.includes(line));
    const lines = [...this.lines, ...fresh];
    if (!isForest(lines)) {
      throw new FigureError('schema', 'cannot be protected: differs from another table of it', fresh[0]?.path);
    }
    if (!boundsOf(lines, stated)) return false;
    this.lines = lines;
    return true;
  }

  /** Adds a line, unless its cells hang together in another way already. */
  addIfFree(line: Line): void {
    if (isForest([...this.lines, line])) this.add(line);
  }
}

/** Whether no two cells are joined in more than one way. */
function isForest(lines: readonly Line[]): boolean {
  const trees = new Map<Cell, Set<Cell>>();
  for (const {total, parts} of lines) {
    const tree = new Set<Cell>();
    for (const cell of [total, ...parts]) {
      for (const joined of trees.get(cell) ?? [cell]) {
        if (tree.has(joined)) return false;
        tree.add(joined);
      }
    }
    for (const cell of tree) trees.set(cell, tree);
  }
  return true;
}
