import type {Fields} from '../fields/kind.js';
import {describe} from '../figure-error.js';
import {refuseCell} from './columns.js';
import {isNumber, shapeIn, type Declarations, type Shape} from './shapes.js';
import type {Target} from './targets.js';
import type {Tree} from './tree.js';

const units = {cases: /^cases?$/i, people: /^(?:people|persons?)$/i};

type Unit = keyof typeof units;

const unitNamed = (text: string): Unit | undefined =>
  (Object.keys(units) as Unit[]).find((unit) => units[unit].test(text));

/** The field of the section that has the unit of a number: its currency, or what a key figure counts. */
export function unitFieldOf(shape: Shape, steps: readonly string[], fields: Fields): string | undefined {
  if (!shape || !isNumber(shape) || steps.includes('also')) return undefined;
  if (shape.countsBy?.includes('unit')) return Object.hasOwn(fields, 'unit') ? 'unit' : undefined;
  return shape.counts ? undefined : Object.keys(fields).find((name) => fields[name]?.name === 'currency');
}

/**
 * The value of a row, with the sign of a share.
 *
 * @throws {FigureError} code `schema`, issue `not-a-unit`, where the number has another unit or none.
 */
export function valueWithUnit({row, steps, shapes}: Target, fields: Fields): string {
  const {unit, value} = row.cells;
  const shape = shapes.at(-1);
  if (!unit || !shape || unitFieldOf(shape, steps, fields)) return value;
  if (unit === '%' && shape.shares) return value.trim().endsWith('%') ? value : `${value.trim()}%`;
  const expected = unitsOf(shapes, steps);
  if (expected.some((one) => one === unit || one === unitNamed(unit))) return value;
  const words = expected.length ? expected.join(' or ') : 'no unit';
  return refuseCell('not-a-unit', `expected ${words}, got ${describe(unit)}`, row.number, 'unit');
}

/** Which units a number can have that has no field for it. */
function unitsOf([field, ...inside]: readonly Shape[], steps: readonly string[]): string[] {
  const shape = inside.at(-1) ?? field;
  const shares = shape?.shares ? ['%'] : [];
  if (field?.name === 'stage') return [...Object.keys(units), ...shares];
  if (!isNumber(shape)) return [];
  if (steps.at(-2) === 'also') return steps.slice(-1);
  return [...(shape?.counts ? [shape.counts] : []), ...shares];
}

/** What each stage counts is told by the units of its rows: people, cases, or both apart. */
export function withUnits(targets: readonly Target[], tree: Tree, declarations: Declarations): Target[] {
  const byField = new Map<string, Set<Unit>>();
  const isStage = ({shapes}: Target) => shapes[0]?.name === 'stage';
  for (const {steps, row} of targets.filter(isStage)) {
    const unit = unitNamed(row.cells.unit);
    const [field = ''] = steps;
    byField.set(field, byField.get(field) ?? new Set());
    if (unit) byField.get(field)?.add(unit);
  }
  return targets.map((target) => {
    const {steps, row, shapes} = target;
    const [field = '', ...rest] = steps;
    const given = byField.get(field);
    if (!given?.size || rest[0] === 'cases' || rest[0] === 'people') return target;
    const unit = unitNamed(row.cells.unit) ?? (given.size > 1 ? 'people' : [...given][0]);
    if (given.size === 1) {
      if (unit === 'cases') tree.put([field, 'unit'], 'cases', {row: row.number, column: 'unit'}, true);
      return target;
    }
    return {
      row,
      steps: [field, unit ?? 'people', ...rest],
      shapes: [shapes[0], shapeIn(shapes[0], 'people', declarations), ...shapes.slice(1)],
    };
  });
}
