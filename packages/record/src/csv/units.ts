import {refuseCell} from './columns.js';
import {isNumber, unitsIn, type Shape, type Shapes} from './shapes.js';
import {unitNamed, walk, type Target} from './targets.js';
import {put} from './tree.js';

/** The field of the section that has the unit of a number: its currency, or what a key figure counts. */
export const unitFieldOf = (shape: Shape, steps: readonly string[], fields: Shapes): string | undefined =>
  isNumber(shape) && !shape?.counts && !steps.includes('also')
    ? Object.keys(fields).find((name) => name === 'unit' || fields[name]?.type === 'currency')
    : undefined;

/**
 * The value of a row whose unit has no field, with the sign of a share.
 *
 * @throws {FigureError} code `schema`, path such as `row 5, unit`, where the number has another unit or none.
 */
export function valueWithUnit({unit, value, steps, shapes, shape, at}: Target): string {
  if (!unit || !shape) return value;
  // A word for why there is no number stays as it is.
  if (unit === '%' && shape.shares) return value.replace(/(\d)\s*%?$/, '$1%');
  const own = steps.at(-2) === 'also' ? steps.at(-1) : isNumber(shape) && shape.counts;
  const expected = [...unitsIn(shapes[0]), own];
  if (expected.includes(unitNamed(unit))) return value;
  const choices = [...new Set(expected)].filter((one) => typeof one === 'string');
  return refuseCell(at + 'unit', 'not-a-unit', {choices, found: unit});
}

/** What each stage counts is told by the units of its rows: people, cases, or both apart. */
export function inUnit(target: Target): Target {
  const {steps, shapes, unit, at, within} = target;
  const [field = '', ...rest] = steps;
  const units = unitsIn(shapes[0]);
  if (!units.length || units.includes(rest[0] ?? '') || !within.units[field + 'cases']) return target;
  if (within.units[field + 'people'])
    return walk(target, [field, unitNamed(unit) === 'cases' ? 'cases' : 'people', ...rest]);
  put(within, [field, 'unit'], 'cases', at + 'unit');
  return target;
}
