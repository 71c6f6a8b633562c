import {besideNumbers as details} from '../fields/quantity/in-quantity.js';
import type {Traits} from '../fields/kind.js';
import {contextFields} from '../section/context.js';
import {fieldsIn} from '../section/declaration.js';

/** What is known of the place of a value: what its kind was made with; `undefined` where no kind is declared. */
export type Shape = Known | undefined;

export interface Known extends Omit<Traits, 'fields' | 'beside' | 'each'> {
  readonly fields?: Shapes;
  readonly beside?: Shapes;
  readonly each?: Known;
}

export type Shapes = Readonly<Record<string, Known>>;

/** What is declared of a figure. */
export interface Declared {
  readonly name: string;
  readonly fields: Shapes;
  readonly unshown?: Shapes | undefined;
  readonly labelled?: Known | undefined;
}

/** What is declared under a name; of no object is it what all objects have. */
export const fieldIn = (fields: Shapes, name: string): Shape =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

/** All that may stand in a section of a figure: what no figure shows, and the keys of the writer's own in it too. */
export const fieldsOf = (declared: Declared | undefined, section: object = {}): Shapes =>
  fieldsIn<Known>({...contextFields, ...declared?.fields, ...declared?.unshown}, declared?.labelled, section);

/** Whether the keys are periods. */
export const isByPeriod = (shape: Shape): boolean => shape?.holds === 'periods';

/** Whether a value is a number. */
export const isNumber = (shape: Shape): boolean => shape?.type === 'quantity';

/** What a number in a stage may count, people or cases: the stage itself says which, or has both apart. */
export const unitsIn = (shape: Shape): readonly string[] => shape?.fields?.['unit']?.keys ?? [];

/** Whether a note, and the source of one value, can stand beside it. */
export const takesDetails = (shape: Shape): unknown => !shape || isNumber(shape) || shape.fields?.['note'];

/** Whether a step names what stands beside a number, and no key. */
export const isDetail = (step: string): boolean => Object.hasOwn(details, step);

/** What a value is called where more is said beside it. */
export const valueName = (shape: Shape): string => (shape?.fields?.['tier'] ? 'tier' : 'value');

/** What stands in something under a key, a name or a number. */
export function shapeIn(shape: Shape, step: string): Shape {
  if (!shape || shape.each) return shape?.each;
  if (shape.holds) return {...shape, holds: undefined, type: shape.fields ? undefined : 'quantity'};
  // Each language of a text is a text; counts of people and of cases each have all fields of a stage.
  if (shape.type === 'text' || unitsIn(shape).includes(step)) return shape;
  return fieldIn({...(isNumber(shape) && details), ...shape.beside, ...shape.fields}, step);
}
