import {describe} from '../figure-error.js';
import {cellPath, refuseIn} from './columns.js';
import {isNumber, unitsIn, type Shape, type Shapes} from './shapes.js';
import {walk, type Target} from './targets.js';
import {put, type Node} from './tree.js';

/** A unit as declarations have it; as it is where it is none of theirs. */
const unitNamed = (text: string): string =>
  /^cases?$/i.test(text) ? 'cases' : /^(?:people|persons?)$/i.test(text) ? 'people' : text;

/** The field of the section that has the unit of a number: its currency, or what a key figure counts. */
export function unitFieldOf(shape: Shape, steps: readonly string[], fields: Shapes): string | undefined {
  if (!isNumber(shape) || steps.includes('also')) return undefined;
  if (shape?.countsBy) return 'unit' in fields ? 'unit' : undefined;
  return shape?.counts ? undefined : Object.keys(fields).find((name) => fields[name]?.type === 'currency');
}

/**
 * The value of a row whose unit has no field, with the sign of a share.
 *
 * @throws {FigureError} code `schema`, issue `not-a-unit`, where the number has another unit or none.
 */
export function valueWithUnit({row, steps, shapes}: Target): string {
  const {unit, value} = row;
  const shape = shapes.at(-1);
  if (!unit || !shape) return value;
  if (unit === '%' && shape.shares) return `${value.replace(/\s*%?\s*$/, '')}%`;
  const inStage = unitsIn(shapes[0]);
  const own = steps.at(-2) === 'also' ? steps.at(-1) : isNumber(shape) && shape.counts;
  const expected = inStage.length ? inStage : [own || 'no unit'];
  if (expected.includes(unitNamed(unit))) return value;
  return refuseIn(row, 'unit', 'not-a-unit', `expected ${expected.join(' or ')}, got ${describe(unit)}`);
}

/** What each stage counts is told by the units of its rows: people, cases, or both apart. */
export function withUnits(targets: readonly Target[], root: Node, fields: Shapes): Target[] {
  const said = new Set(targets.map(({steps: [field], row}) => `${field} ${unitNamed(row.unit)}`));
  return targets.map((target) => {
    const {row, shapes, steps} = target;
    const [field = '', ...rest] = steps;
    const units = unitsIn(shapes[0]);
    if (!said.has(`${field} cases`) || !units.length || units.includes(rest[0] ?? '')) return target;
    if (!said.has(`${field} people`)) {
      put(root, [field, 'unit'], 'cases', cellPath(row.row, 'unit'), true);
      return target;
    }
    const unit = unitNamed(row.unit);
    return walk(row, fields, [field, units.includes(unit) ? unit : 'people', ...rest]);
  });
}
