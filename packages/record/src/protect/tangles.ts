import {isPoint, type Cell} from './counts/cells.js';
import type {Line} from './counts/lines.js';
import type {Span} from './counts/periods.js';
import type {Survey} from './counts/survey.js';

/** Counts that hang together. */
export interface Tangle {
  readonly cells: Cell[];
  readonly lines: Line[];
  readonly overlaps: (readonly Span[])[];
  readonly together: (readonly (readonly Cell[])[])[];
}

interface Knot extends Tangle {
  isTangled: boolean;
}

/** Which counts hang together, and whether in one way only. */
export class Tangles {
  /** Those that hang together in more ways than one. */
  readonly all: readonly Tangle[];
  /** The other lines, totals before their parts. */
  readonly ordered: readonly Line[];
  readonly #joined = new Map<Cell, Cell>();
  readonly #knots = new Map<Cell, Knot>();

  constructor({lines: {lines}, overlaps, together}: Pick<Survey, 'lines' | 'overlaps' | 'together'>) {
    const tangled: Cell[] = [];
    const partOf = new Map<Cell, Line>();
    for (const line of lines) {
      if (!this.#join([line.total, ...line.parts])) tangled.push(line.total);
      for (const part of line.parts) {
        if (partOf.has(part)) tangled.push(part);
        partOf.set(part, line);
      }
    }
    for (const cells of [
      ...overlaps.map((spans) => spans.map(({cell}) => cell)),
      ...together.map((lists) => lists.flat()),
    ]) {
      this.#join(cells);
      tangled.push(...cells.slice(0, 1));
    }
    // Each list reveals more of a total that a source gives as a rough number.
    tangled.push(...lines.filter(({total}) => isRough(total)).map(({total}) => total));
    for (const line of lines) this.#knotAt(line.total).lines.push(line);
    for (const spans of overlaps) for (const {cell} of spans.slice(0, 1)) this.#knotAt(cell).overlaps.push(spans);
    for (const lists of together) for (const cell of lists.flat().slice(0, 1)) this.#knotAt(cell).together.push(lists);
    for (const cell of this.#joined.keys()) this.#knotAt(cell).cells.push(cell);
    for (const cell of tangled) this.#knotAt(cell).isTangled = true;
    const knots = [...this.#knots.values()];
    this.all = knots.filter(({isTangled}) => isTangled);
    this.ordered = knots.filter(({isTangled}) => !isTangled).flatMap((knot) => inOrder(knot.lines, partOf));
  }

  /** The group of dependent counts that a count belongs to; `undefined` where it depends on no other. */
  of(cell: Cell): Tangle | undefined {
    return this.#joined.has(cell) ? this.#knotAt(cell) : undefined;
  }

  /** Whether none of the cells hung together before. */
  #join(cells: readonly Cell[]): boolean {
    const roots = new Set(cells.map((cell) => this.#rootOf(cell)));
    const [first] = roots;
    if (first) for (const root of roots) this.#joined.set(root, first);
    return roots.size === cells.length;
  }

  #rootOf(cell: Cell): Cell {
    let root = cell;
    for (let next = this.#joined.get(root); next && next !== root; next = this.#joined.get(root)) root = next;
    // The next search takes one step.
    this.#joined.set(cell, root);
    return root;
  }

  #knotAt(cell: Cell): Knot {
    const root = this.#rootOf(cell);
    const knot = this.#knots.get(root) ?? {cells: [], lines: [], overlaps: [], together: [], isTangled: false};
    this.#knots.set(root, knot);
    return knot;
  }
}

/** Whether a source gives a number between two others. */
const isRough = ({stated, mask, places}: Cell): boolean => places.length > 0 && !isPoint(stated) && !mask;

function inOrder(lines: readonly Line[], partOf: ReadonlyMap<Cell, Line>): Line[] {
  const depthOf = (line: Line): number => {
    const outer = partOf.get(line.total);
    return outer ? depthOf(outer) + 1 : 0;
  };
  const deep = lines.map((line) => ({line, depth: depthOf(line)}));
  return deep.sort((a, b) => a.depth - b.depth).map(({line}) => line);
}
