import {keyOf} from '../values/key.js';
import {refuseCell} from './columns.js';
import {shapeIn, valueName, type Shape} from './shapes.js';

/** What rows say of one value of a record, and of what is in it. */
export interface Node {
  readonly shape: Shape;
  /** Where it stands, or the first of what is in it. */
  cell: string;
  value?: unknown;
  /** By name or key; entries of a list are numbered from 1. */
  readonly inside: Record<string, Node>;
}

export const nodeOf = (shape: Shape, cell: string): Node => ({
  shape,
  cell,
  inside: {__proto__: null} as unknown as Node['inside'],
});

/**
 * Puts what a cell says into a JSON object that rows say value by value, in any order.
 *
 * @throws {FigureError} code `schema` for what another row has said, or said otherwise.
 */
export function put(root: Node, steps: readonly string[], value: unknown, cell: string): void {
  let node = root;
  for (const step of steps) node = node.inside[step] ??= nodeOf(shapeIn(node.shape, step), cell);
  // Fields with columns of their own may be repeated in rows of other values.
  const mayRepeat = /unit|status|source/.test(node.cell + cell);
  // A word may have a capital in one row and none in another.
  const isSame = keyOf(String(node.value)) === keyOf(String(value));
  if (node.value !== undefined && !(mayRepeat && isSame)) {
    const as = node.cell;
    if (mayRepeat) refuseCell(cell, 'rows-differ', {expected: {value: node.value, as}, found: value});
    refuseCell(cell, 'duplicate-key', {expected: {as}});
  }
  node.value ??= value;
  node.cell = cell;
}

/** The JSON value of all that was put. */
export function jsonOf({shape, cell, value, inside}: Node): unknown {
  // Numbers come first, in numerical order.
  const entries = Object.entries(inside);
  const {length} = entries;
  const isSaid = value !== undefined;
  if (isSaid && !length) return value;
  if (shape?.holds) {
    if (isSaid) refuseCell(cell, 'duplicate-key');
    // Keys may be years.
  } else if (!isSaid && (shape?.each || !shape?.fields) && entries.every(([key]) => /^[1-9]\d{0,2}$/.test(key))) {
    const beyond = entries.find(([key]) => +key > length);
    if (!beyond) return entries.map(([, node]) => jsonOf(node));
    if (shape) refuseCell(beyond[1].cell, 'not-a-list', {expected: {least: 1, most: length, of: 'entries'}}, 'part');
  }
  const json: Record<string, unknown> = isSaid ? {[valueName(shape)]: value} : {};
  for (const [key, node] of entries) json[key] = jsonOf(node);
  return json;
}
