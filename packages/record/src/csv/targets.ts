import {describe} from '../figure-error.js';
import {readPeriod, writePeriod} from '../values/period.js';
import {refuseIn, type SheetRow} from './columns.js';
import {stepsIn} from './part-path.js';
import {fieldIn, isByPeriod, isDetail, isNumber, shapeIn, type Shape, type Shapes} from './shapes.js';

/** Which value of a section a row is about. */
export interface Target {
  readonly row: SheetRow;
  /** The steps to it, from the field on. */
  readonly steps: readonly string[];
  /** What is known of each of the steps. */
  readonly shapes: readonly Shape[];
}

const deepest = 12;

/** What a path leads to. Parts inside another may follow it with no name between them. */
export function walk(row: SheetRow, fields: Shapes, given: readonly string[]): Target {
  const steps: string[] = [];
  const shapes: Shape[] = [];
  let shape: Shape = {fields};
  const go = (step: string) => {
    steps.push(step);
    shapes.push((shape = shapeIn(shape, step)));
  };
  for (const step of given) {
    if (isNumber(shape) && shape.beside?.['including'] && !shapeIn(shape, step)) go('including');
    go(step);
  }
  return {row, steps, shapes};
}

/** A field by its name in JSON or as an attribute: `sexAge`, `sex-age`. */
export function fieldOf(fields: Shapes, measure: string): string {
  const name = measure.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return fieldIn(fields, measure) || !fieldIn(fields, name) ? measure : name;
}

/** The value that a row is about, before its period is looked at. */
export function targetOf(row: SheetRow, fields: Shapes): Target {
  const {figure, section, measure, part} = row;
  const named = figure === 'source' ? (['section', 'measure'] as const) : (['measure'] as const);
  for (const column of named) if (!row[column]) refuseIn(row, column, 'missing', 'expected a name');
  const field = figure === 'source' ? ['sources', section, measure] : [fieldOf(fields, measure)];
  const steps = [...field, ...stepsIn(part)];
  if (steps.length > deepest) refuseIn(row, 'part', 'nested-too-deep', `expected at most ${deepest} steps`);
  if (steps.includes('__proto__')) refuseIn(row, 'part', 'forbidden-key', 'not a key');
  return walk(row, fields, steps);
}

/** The index of the step to the value: nothing follows it but what is said beside the value. */
const endOf = ({steps}: Target): number =>
  steps.findIndex((_, index) => index + 1 === steps.length || isDetail(steps[index + 1]));

/** Whether the period of a row is the key of a list. */
export const isKeyed = (target: Target): boolean => isByPeriod(target.shapes[endOf(target)]);

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
export function inPeriod(target: Target, current: string | undefined, fields: Shapes): Target {
  const {row, steps, shapes} = target;
  const {period} = row;
  if (!period) return target;
  if (!readPeriod(period)) {
    refuseIn(row, 'period', 'not-a-period', `expected a period such as 2016, got ${describe(period)}`);
  }
  const end = endOf(target);
  const shape = shapes[end];
  const within = (...list: string[]) => walk(row, fields, [...list, period, ...steps.slice(end + 1)]);
  const own = steps.slice(0, end + 1);
  if (isByPeriod(shape)) return within(...own);
  if (current !== undefined && spelled(period) === spelled(current)) return target;
  if (isNumber(shape)) {
    if (isByPeriod(shape?.fields?.['previous'] ?? shape?.beside?.['previous'])) return within(...own, 'previous');
    const earlier = fields['previous'];
    if (!end && shape?.of && isByPeriod(earlier) && earlier?.of === shape.of) return within('previous');
  }
  return refuseIn(row, 'period', 'other-period', `expected ${current ?? 'no period'}, got ${period}`);
}

/** The row of the latest period. */
export const latestOf = (rows: readonly SheetRow[]): SheetRow | undefined =>
  rows.reduce<SheetRow | undefined>((latest, row) => (startOf(row) > startOf(latest) ? row : latest), undefined);

const startOf = (row: SheetRow | undefined): string => readPeriod(row?.period ?? '')?.from ?? '';
