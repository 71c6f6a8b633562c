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

/** What each stage counts is told by the units of its rows: people, cases, offences, incidents, or several apart. */
export function inUnit(target: Target): Target {
  const {steps, shapes, unit, value, at, within} = target;
  const [field = '', ...rest] = steps;
  const units = unitsIn(shapes[0]);
  // A text beside the counts, such as the label of a stage, is there once.
  const isText = shapes[0]?.fields?.[rest[0] ?? '']?.type === 'text';
  if (!units.length || isText || units.includes(rest[0] ?? '')) return target;
  const counted = units.filter((one) => within.units[field + one]);
  const named = unitNamed(unit);
  if (counted.length > 1) return walk(target, [field, units.includes(named) ? named : 'people', ...rest]);
  const [only] = counted;
  // A number is of people without a word; of a share it has to be said.
  if (only && (only !== 'people' || (!rest.length && value.endsWith('%'))))
    put(within, [field, 'unit'], only, at + 'unit');
  return target;
}
