import {keyAmong} from '../values/key.js';
import {readEarlier, readPeriod} from '../values/period.js';
import {unitOf} from '../values/justice/stage-text.js';
import {refuseCell, type SheetRow} from './columns.js';
import {stepsIn} from './part-path.js';
import {isByPeriod, isDetail, isNumber, shapeIn, type Shape, type Shapes} from './shapes.js';
import type {Node} from './tree.js';

/** A section, with its rows and what is known of them all. */
export interface Section extends Node {
  /** All that the figure declares. */
  readonly fields: Shapes;
  readonly rows: SectionRow[];
  /** What the numbers cover. */
  period?: unknown;
  /** Each field and unit that a row has together. */
  readonly units: Record<string, boolean>;
}

/** A row of a section. */
export interface SectionRow extends SheetRow {
  readonly within: Section;
}

/** A row, and which value of the section it is about. */
export interface Target extends SectionRow {
  /** The steps to it, from the field on. */
  readonly steps: readonly string[];
  /** What is known of each of the steps. */
  readonly shapes: readonly Shape[];
  /** The same of the last. */
  readonly shape: Shape;
}

const deepest = 12;

/** A unit as declarations have it; as it is where it is none of theirs. */
export const unitNamed = (text: string): string => unitOf(text) ?? text;

/** What a path leads to. Parts inside another may follow it with no name between them. */
export function walk(row: SectionRow, given: readonly string[]): Target {
  const steps: string[] = [];
  const shapes: Shape[] = [];
  let shape = row.within as Shape;
  const go = (step: string) => {
    steps.push(step);
    shapes.push((shape = shapeIn(shape, step)));
  };
  for (const step of given) {
    if (shape?.beside?.['including'] && !shapeIn(shape, step)) go('including');
    go(step);
  }
  return {...row, steps, shapes, shape};
}

/** A field by its name in JSON, as an attribute or in words, in any case: `sexAge`, `sex-age`, `Sex age`. */
export const fieldNamed = (fields: Shapes, measure: string): string | undefined =>
  keyAmong(Object.keys(fields), measure.replace(/[\W_]/g, ''));

/** The value that a row is about, before its period and unit are looked at. */
export function targetOf(row: SectionRow): Target {
  const {figure, section, measure, part, unit, at, within} = row;
  const field = /^source$/i.test(figure)
    ? ['sources', section, measure]
    : [fieldNamed(within.fields, measure) ?? measure];
  const steps = [...field, ...stepsIn(part)];
  if (field.includes('')) refuseCell(at + (field.at(-1) === '' ? 'measure' : 'section'), 'missing');
  if (steps.length > deepest) refuseCell(at + 'part', 'nested-too-deep', {expected: {most: deepest, of: 'steps'}});
  if (steps.includes('__proto__')) refuseCell(at + 'part', 'forbidden-key');
  within.units[field.join() + unitNamed(unit)] = true;
  return walk(row, steps);
}

/** The index of the step to the value: nothing follows it but what is said beside the value, such as a note. */
const endOf = ({steps}: Target): number => [...steps.slice(1), 'note'].findIndex(isDetail);

/** Whether the period of a row is the key of a list. */
export const isKeyed = (target: Target): boolean => isByPeriod(target.shapes[endOf(target)]);

/**
 * The value of the period that a row names: an entry of a list by period, what the section itself is of, or what its
 * part was in an earlier period.
 *
 * @throws {FigureError} code `schema`, path such as `row 5, period`, for what is no period, or of no use there.
 */
export function inPeriod(target: Target): Target {
  const {
    period,
    steps,
    shapes,
    at,
    within: {fields, period: current},
  } = target;
  if (!period) return target;
  // A report is named by the year after the one that it covers, so a period could mean either.
  if (!steps[1] && shapes[0]?.each?.fields?.['tier'])
    refuseCell(at + 'period', 'other-period', {expected: {kind: 'year', of: 'a report', as: 'part'}, found: period});
  const read =
    readEarlier(period) ??
    refuseCell(at + 'period', 'not-a-period', {expected: {kind: 'period', such: '2016'}, found: period});
  const end = endOf(target);
  const shape = shapes[end];
  if (!isByPeriod(shape) && JSON.stringify(read) === JSON.stringify(readPeriod(current))) return target;
  const own = steps.slice(0, end + 1);
  const list = isByPeriod(shape)
    ? own
    : isByPeriod(shapeIn(shape, 'previous'))
      ? [...own, 'previous']
      : !end && isNumber(shape) && whomIn(shape) && whomIn(fields['previous']) === whomIn(shape)
        ? ['previous']
        : refuseCell(at + 'period', 'other-period', {expected: {value: current}, found: period});
  return walk(target, [...list, period, ...steps.slice(end + 1)]);
}

const whomIn = (shape: Shape): string | undefined => shape?.of ?? shape?.countsIn;

/** When the period of a row begins; empty where it has none. */
export const startOf = (row: SheetRow | undefined): string => readPeriod(row?.period)?.from ?? '';
