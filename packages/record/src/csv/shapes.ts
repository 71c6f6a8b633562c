import type {Fields, Traits} from '../fields/kind.js';
import {sourceFields} from '../sections/context.js';
import type {Declaration} from '../sections/declaration.js';

/** What is known of the place of a value: the kind of a field, or of what stands in one; `undefined` for any other. */
export type Shape = (Traits & {readonly name: string}) | undefined;

/** The declarations of figures by name: all of them, or those that a page has. */
export type Declarations = Readonly<Record<string, Pick<Declaration, 'own' | 'fields' | 'unshown'>>>;

const text = {name: 'text'};
const quantity = {name: 'quantity'};

/** What can stand beside a number. These names are never keys of parts. */
const details: Readonly<Record<string, Shape>> = {
  note: text,
  derivedFrom: text,
  of: text,
  label: text,
  source: {name: 'key'},
  qualifier: {name: 'choice'},
  missing: {name: 'choice'},
  published: {name: 'boolean'},
  value: quantity,
  share: quantity,
  low: quantity,
  high: quantity,
  also: {name: 'other-sums', isMoney: true},
};

/** Kinds that hold a number for each key. */
const byKey = ['parts', 'agencies', 'quantities-by-period', 'counts-by-day', 'flow', 'sentences', 'other-sums'];
const byPeriod = ['quantities-by-period', 'counts-by-day'];
const numbers = ['quantity', 'stage', 'revision'];
const lists = ['list', 'history', 'sentences', 'breaks', 'countries', 'source-keys', 'corrections'];

const among = (names: readonly string[], shape: Shape): boolean => shape !== undefined && names.includes(shape.name);

/** Whether the keys are periods. */
export const isByPeriod = (shape: Shape): boolean => among(byPeriod, shape);

/** Whether it holds something by key or number, so that no value of its own can stand beside that. */
export const isContainer = (shape: Shape): boolean => among(byKey, shape) || among(lists, shape);

/** Whether entries may be numbered. */
export const isListLike = (shape: Shape): boolean => !shape || lists.includes(shape.name);

/** Whether a value is a number. */
export const isNumber = (shape: Shape): boolean => among(numbers, shape);

/** Whether a note, and the source of one value, can stand beside it. */
export const takesDetails = (shape: Shape): boolean =>
  !shape || isNumber(shape) || Boolean(fieldIn(shape.fields, 'note'));

/** Whether a step names what stands beside a number, and no key. */
export const isDetail = (step: string): boolean => Object.hasOwn(details, step);

/** What a value is called where more is said beside it. */
export const valueName = (shape: Shape): string => (fieldIn(shape?.fields, 'tier') ? 'tier' : 'value');

/** What a figure declares, or what all sections share. */
export const fieldIn = (fields: Fields | undefined, name: string): Shape =>
  fields && Object.hasOwn(fields, name) ? fields[name] : undefined;

/** What stands in something under a key, a name or a number. */
export function shapeIn(shape: Shape, step: string, declarations: Declarations): Shape {
  if (!shape) return undefined;
  const {name, fields, beside, each, keys: [first = ''] = []} = shape;
  if (byKey.includes(name)) return {...shape, ...quantity};
  if (name === 'text') return text;
  if (name === 'sources') return {name: 'object', fields: sourceFields};
  if (name === 'breaks') return {name: 'object', ...(fields && {fields})};
  if (name === 'tiers') return {name: 'history', ...(each && {each})};
  if (name === 'section')
    return Object.hasOwn(declarations, first) ? fieldIn(declarations[first]?.fields, step) : undefined;
  if (each) return each;
  if (name === 'stage' && (step === 'cases' || step === 'people')) return shape;
  return (
    fieldIn(fields, step) ?? fieldIn(beside, step) ?? (isNumber(shape) && isDetail(step) ? details[step] : undefined)
  );
}

/** The steps to a value, where the parts inside another are written without a name between them. */
export function withIncluding(shape: Shape, steps: readonly string[], declarations: Declarations): string[] {
  let at = shape;
  return steps.flatMap((step) => {
    const isInside = isNumber(at) && Boolean(fieldIn(at?.beside, 'including')) && !shapeIn(at, step, declarations);
    const container = isInside ? fieldIn(at?.beside, 'including') : at;
    at = shapeIn(container, step, declarations);
    return isInside ? ['including', step] : [step];
  });
}
