import {pathOf, type Path} from '../path.js';
import {refuseCell} from './columns.js';
import {shapeIn, valueName, type Shape} from './shapes.js';

/** What rows say of one value of a record, and of what is in it. */
export interface Node {
  readonly shape: Shape;
  /** Where it stands, or the first of what is in it. */
  cell: string;
  value?: unknown;
  /** Whether it is repeated in rows of other values, as a unit is. */
  isRepeated?: boolean;
  readonly inside: Map<string, Node>;
}

/** Where each value of a record stands in the sheet, by its path. */
export type Places = Map<string, string>;

export const nodeOf = (shape: Shape, cell = ''): Node => ({shape, cell, inside: new Map()});

/**
 * Puts what a cell says into a JSON object that rows say value by value, in any order.
 *
 * @throws {FigureError} code `schema` for what another row has said, or said otherwise.
 */
export function put(root: Node, steps: readonly string[], value: unknown, cell: string, isRepeated = false): void {
  let node = root;
  for (const step of steps) {
    const next = node.inside.get(step) ?? nodeOf(shapeIn(node.shape, step), cell);
    node.inside.set(step, next);
    node = next;
  }
  if (node.value !== undefined) {
    if (!isRepeated && !node.isRepeated) refuseCell(cell, 'duplicate-key', `${node.cell} says this already`);
    if (node.value !== value)
      refuseCell(cell, 'rows-differ', `expected ${JSON.stringify(node.value)} as in ${node.cell}`);
  }
  Object.assign(node, {value, cell, isRepeated});
}

/** The JSON value of all that was put, with the place of each value noted by its path. */
export function jsonOf({shape, cell, value, inside}: Node, at: Path, places: Places): unknown {
  places.set(pathOf(at), cell);
  const {size} = inside;
  if (!size) return value;
  const isSaid = value !== undefined;
  if (isSaid && shape?.holds) refuseCell(cell, 'duplicate-key', 'expected a list in one cell or in rows, not both');
  const entries = [...inside];
  // Years are keys of their own.
  if (
    !isSaid &&
    !shape?.holds &&
    (shape?.each || !shape?.fields) &&
    entries.every(([key]) => /^[1-9]\d{0,2}$/.test(key))
  ) {
    const [beyond] = entries.filter(([key]) => Number(key) > size);
    if (!beyond) {
      return entries
        .sort(([one], [other]) => Number(one) - Number(other))
        .map(([, node], index) => jsonOf(node, [...at, index], places));
    }
    if (shape)
      refuseCell(beyond[1].cell.replace(/\w+$/, 'part'), 'not-a-list', `expected entries numbered from 1 to ${size}`);
  }
  const values = entries.map(([key, node]) => [key, jsonOf(node, [...at, key], places)]);
  return Object.fromEntries(isSaid ? [[valueName(shape), value], ...values] : values);
}
