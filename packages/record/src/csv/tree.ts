import {pathOf, type Path} from '../path.js';
import {cellPath, refuseCell} from './columns.js';
import {isContainer, isListLike, shapeIn, valueName, type Declarations, type Shape} from './shapes.js';

/** Where something stands in the sheet. */
export interface Cell {
  readonly row: number;
  readonly column: string;
}

interface Leaf extends Cell {
  readonly value: unknown;
  /** Whether it is repeated in rows of other values, as a unit is. */
  readonly isRepeated: boolean;
}

interface Node extends Cell {
  leaf?: Leaf;
  readonly children: Map<string, Node>;
}

/** Where each value of a record stands in the sheet, by its path. */
export type Places = Map<string, string>;

const deepest = 12;

/** A JSON object that rows say value by value, in any order. */
export class Tree {
  readonly #declarations: Declarations;
  readonly #root: Node = {row: 0, column: '', children: new Map()};

  constructor(declarations: Declarations) {
    this.#declarations = declarations;
  }

  /** The value of one of its own fields. */
  get(field: string): unknown {
    return this.#root.children.get(field)?.leaf?.value;
  }

  /** @throws {FigureError} code `schema` for what another row has said, or said otherwise. */
  put(steps: readonly string[], value: unknown, {row, column}: Cell, isRepeated = false): void {
    if (steps.length > deepest) refuseCell('nested-too-deep', `expected at most ${deepest} steps`, row, 'part');
    if (steps.includes('__proto__')) refuseCell('forbidden-key', 'not a key', row, 'part');
    const node = steps.reduce((at, step) => {
      const next = at.children.get(step) ?? {row, column, children: new Map<string, Node>()};
      at.children.set(step, next);
      return next;
    }, this.#root);
    const {leaf} = node;
    if (leaf && !isRepeated && !leaf.isRepeated) {
      refuseCell('duplicate-key', `row ${leaf.row} says this already`, row, column);
    }
    if (leaf && leaf.value !== value) {
      refuseCell('rows-differ', `expected ${JSON.stringify(leaf.value)} as in row ${leaf.row}`, row, column);
    }
    node.leaf = {value, row, column, isRepeated};
  }

  /** All that was put, with the place of each value noted by its path. */
  toJson(at: Path, places: Places, shapeOf: (field: string) => Shape): Record<string, unknown> {
    const json: Record<string, unknown> = {};
    for (const [field, node] of this.#root.children) {
      json[field] = this.#jsonOf(node, shapeOf(field), [...at, field], places);
    }
    return json;
  }

  #jsonOf({leaf, children, row, column}: Node, shape: Shape, at: Path, places: Places): unknown {
    places.set(pathOf(at), cellPath(leaf?.row ?? row, leaf?.column ?? column));
    if (children.size === 0) return leaf?.value;
    if (leaf && isContainer(shape)) {
      refuseCell('duplicate-key', 'expected all of a list in one cell, or a row for each of it', leaf.row, leaf.column);
    }
    const inside = (key: string, node: Node, step: string | number = key) =>
      this.#jsonOf(node, shapeIn(shape, key, this.#declarations), [...at, step], places);
    if (!leaf && isListLike(shape) && isNumbered(children, shape)) {
      return [...children]
        .sort(([one], [other]) => Number(one) - Number(other))
        .map(([key, node], index) => inside(key, node, index));
    }
    const json: Record<string, unknown> = leaf ? {[valueName(shape)]: leaf.value} : {};
    for (const [key, node] of children) json[key] = inside(key, node);
    return json;
  }
}

/** Whether the keys are the numbers from 1 on. Years are keys of their own. */
function isNumbered(children: ReadonlyMap<string, Node>, shape: Shape): boolean {
  if (![...children.keys()].every((key) => /^[1-9]\d{0,2}$/.test(key))) return false;
  const beyond = [...children].find(([key]) => Number(key) > children.size);
  if (beyond && shape) {
    const [key, {row}] = beyond;
    refuseCell('not-a-list', `expected entries numbered from 1 to ${children.size}, got ${key}`, row, 'part');
  }
  return !beyond;
}
