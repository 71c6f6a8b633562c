import {isObject} from '@tip-figures/record/fields/kind.js';
import {type Path, valueAt} from '@tip-figures/record/path.js';
import {contextFields} from '@tip-figures/record/section/context.js';
import {fieldPath, sectionPath, withField, type State} from '../model/state.js';

/** A number of a text, and where it was put. */
export interface Taken {
  /** The steps from the section. */
  readonly path: Path;
  readonly quantity: string;
}

/** The state with a number at its place, and without it where it was before. */
export function withTaken(state: State, taken: Taken, before?: Taken): State {
  const cleared = before && isTaken(state, before) ? withoutTaken(state, before) : state;
  return withField(cleared, inRecord(cleared, taken), taken.quantity);
}

export const withoutTaken = (state: State, taken: Taken): State => withField(state, inRecord(state, taken), undefined);

/** What all sections share stands in the record. */
const inRecord = (state: State, {path: [first = '', ...rest]}: Taken): Path =>
  first in contextFields ? [...fieldPath(state, String(first)), ...rest] : [...sectionPath(state), first, ...rest];

/** Whether the number is there: it may have been changed or undone since. */
export function isTaken(state: State, taken: Taken): boolean {
  const value = valueAt(state.record, inRecord(state, taken));
  return (isObject(value) ? value['value'] : value) === taken.quantity;
}
