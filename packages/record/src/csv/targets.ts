import type {Fields} from '../fields/kind.js';
import {describe} from '../figure-error.js';
import {readPeriod, writePeriod} from '../values/period.js';
import {refuseCell, type SheetRow} from './columns.js';
import {stepsIn} from './part-path.js';
import {
  fieldIn,
  isByPeriod,
  isDetail,
  isNumber,
  shapeIn,
  withIncluding,
  type Declarations,
  type Shape,
} from './shapes.js';

/** Which value of a section a row is about. */
export interface Target {
  readonly row: SheetRow;
  /** The steps to it, from the field on. */
  readonly steps: readonly string[];
  /** What is known of each of the steps. */
  readonly shapes: readonly Shape[];
}

/** A field by its name in JSON or as an attribute: `sexAge`, `sex-age`. */
export function fieldOf(fields: Fields, measure: string): string {
  const name = measure.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return Object.hasOwn(fields, measure) || !Object.hasOwn(fields, name) ? measure : name;
}

/** The value that a row is about, before its period is looked at. */
export function targetOf(row: SheetRow, fields: Fields, declarations: Declarations): Target {
  const {measure, part} = row.cells;
  if (!measure) refuseCell('missing', 'expected the name of a field', row.number, 'measure');
  const field = fieldOf(fields, measure);
  const shape = fieldIn(fields, field);
  return {row, ...along(fields, [field, ...withIncluding(shape, stepsIn(part), declarations)], declarations)};
}

/** What is known of each step of a path. */
export function along(fields: Fields, steps: readonly string[], declarations: Declarations): Omit<Target, 'row'> {
  const [field = '', ...rest] = steps;
  const shapes = [fieldIn(fields, field)];
  for (const step of rest) shapes.push(shapeIn(shapes.at(-1), step, declarations));
  return {steps, shapes};
}

/** Whether the period of a row is the key of a list. */
export const isKeyed = ({steps, shapes}: Target): boolean =>
  shapes.some((shape, index) => isByPeriod(shape) && isEnd(steps, index));

/** Whether nothing follows a step but what is said beside the value there. */
const isEnd = (steps: readonly string[], index: number): boolean =>
  steps.length === index + 1 || isDetail(steps[index + 1] ?? '');

/** A period in one spelling; as it is where it is none. */
export function spelled(period: string): string {
  const read = readPeriod(period);
  return read ? writePeriod(read) : period;
}

/**
 * The value of the period that a row names: an entry of a list by period, what the section itself is of, or what its
 * part was in an earlier period.
 *
 * @param current - the period of the section.
 * @throws {FigureError} code `schema`, issue `not-a-period` or `other-period`, path such as `row 5, period`.
 */
export function inPeriod(
  target: Target,
  current: string | undefined,
  fields: Fields,
  declarations: Declarations,
): Target {
  const {row, steps, shapes} = target;
  const {period} = row.cells;
  if (!period) return target;
  if (!readPeriod(period)) {
    refuseCell('not-a-period', `expected a period such as 2016, got ${describe(period)}`, row.number, 'period');
  }
  const isCurrent = current !== undefined && spelled(period) === spelled(current);
  for (let index = steps.length - 1; index >= 0; index -= 1) {
    const shape = shapes[index];
    if (!isEnd(steps, index)) continue;
    const before = fieldIn(shape?.fields, 'previous') ?? fieldIn(shape?.beside, 'previous');
    const key = isByPeriod(shape)
      ? [period]
      : !isCurrent && isNumber(shape) && isByPeriod(before)
        ? ['previous', period]
        : undefined;
    if (!key) continue;
    return {row, ...along(fields, [...steps.slice(0, index + 1), ...key, ...steps.slice(index + 1)], declarations)};
  }
  if (isCurrent) return target;
  const earlier = fieldIn(fields, 'previous');
  const [own] = shapes;
  if (own?.name === 'quantity' && own.of && isByPeriod(earlier) && earlier?.of === own.of && isEnd(steps, 0)) {
    return {row, ...along(fields, ['previous', period, ...steps.slice(1)], declarations)};
  }
  const expected = current === undefined ? 'no period' : `${current}, the period of the section`;
  return refuseCell('other-period', `expected ${expected}, got ${period}`, row.number, 'period');
}

/** The latest of some periods. */
export const latestOf = (periods: readonly string[]): string | undefined =>
  periods.reduce<string | undefined>((latest, period) => {
    const [one, other] = [period, latest ?? ''].map((each) => readPeriod(each)?.from ?? '');
    return (one ?? '') > (other ?? '') ? period : latest;
  }, undefined);
