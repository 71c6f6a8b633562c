import {anyone, type Cell} from './cells.js';

/** A total, and the parts that add up to it. */
export interface Line {
  /** Where the parts stand. */
  readonly path: string;
  readonly total: Cell;
  /** The last one is the rest: people in the total whom no part lists. */
  readonly parts: readonly Cell[];
  readonly rest: Cell;
}

/** The additive lines of a record. */
export class LineBook {
  readonly lines: Line[] = [];
  readonly #byTotal = new Map<Cell, Line[]>();

  /** The line of a total and its listed parts, which may be one of those already here; without parts it is none. */
  add(path: string, total: Cell, listed: readonly (Cell | undefined)[]): Line | undefined {
    const parts = new Set(listed.filter((part) => part !== undefined));
    if (!parts.size) return undefined;
    const others = this.#byTotal.get(total) ?? [];
    const same = others.find(
      (one) => one.parts.length === parts.size + 1 && one.parts.every((part) => part === one.rest || parts.has(part)),
    );
    if (same) return same;
    const rest: Cell = {kind: path, where: '', period: '', stated: anyone, places: [], published: false};
    const line = {path, total, parts: [...parts, rest], rest};
    this.lines.push(line);
    this.#byTotal.set(total, [...others, line]);
    return line;
  }

  /** The lines of one total. */
  of(total: Cell): readonly Line[] {
    return this.#byTotal.get(total) ?? [];
  }
}
