import {isObject} from '@tip-figures/record/fields/kind.js';
import {contextFields} from '@tip-figures/record/section/context.js';
import {isWholeRecord} from '@tip-figures/record/figures/names.js';
import {isFigure} from '../model/address.js';
import {sectionIn, sectionPath, withField, type Fields, type State} from '../model/state.js';

/**
 * The state with the fields that were read of a sheet, in place of those that were read of it before. What was filled in by
 * hand stays, unless the sheet says it.
 *
 * @param read - the section of the state's figure, with what all sections share.
 */
export function withNumbers(state: State, read: Fields, before: Fields = {}): State {
  const isShared = (name: string) => name in contextFields;
  // What another figure of the record says of place and period stays as it is there.
  const isAlone =
    isWholeRecord(state.figure) || !Object.keys(state.record).some((name) => name !== state.figure && isFigure(name));
  const goesToRecord = (name: string) =>
    isShared(name) &&
    (isAlone ||
      !(name in state.record) ||
      isSame(state.record[name], read[name]) ||
      isSame(state.record[name], before[name]));
  const own = without(sectionIn(state), before);
  const shared = isAlone ? without(state.record, pick(before, isShared)) : state.record;
  const section = {...own, ...pick(read, (name) => !goesToRecord(name))};
  const next = {...state, record: {...shared, ...pick(read, goesToRecord)}};
  return Object.keys(section).length || state.figure in state.record
    ? withField(next, sectionPath(next), section)
    : next;
}

const pick = (fields: Fields, isPicked: (name: string) => boolean): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => isPicked(name)));

/** Without what is still as it was read before. */
const without = (fields: Fields, before: Fields): Fields =>
  pick(fields, (name) => !(name in before && isSame(fields[name], before[name])));

/** Whether two values of a record say the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (!isObject(one) && !Array.isArray(one)) return one === other;
  return JSON.stringify(one) === JSON.stringify(other);
}
