import {isObject} from '@tip-figures/record/fields/kind.js';
import type {Path} from '@tip-figures/record/path.js';
import {sectionPath, withField, type State} from '../model/state.js';
import {valueAt} from '../model/values.js';

/** A number of a text, and where it was put. */
export interface Taken {
  /** The steps from the section. */
  readonly path: Path;
  readonly quantity: string;
}

/** The state with a number at its place, and without it where it was before. */
export function withTaken(state: State, taken: Taken, before?: Taken): State {
  const cleared = before && isTaken(state, before) ? withoutTaken(state, before) : state;
  return withField(cleared, [...sectionPath(cleared), ...taken.path], taken.quantity);
}

export const withoutTaken = (state: State, {path}: Taken): State =>
  withField(state, [...sectionPath(state), ...path], undefined);

/** Whether the number is there: it may have been changed or undone since. */
export function isTaken(state: State, {path, quantity}: Taken): boolean {
  const value = valueAt(state.record, [...sectionPath(state), ...path]);
  return (isObject(value) ? value['value'] : value) === quantity;
}
