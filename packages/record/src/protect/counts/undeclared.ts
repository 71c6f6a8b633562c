import {pathOf} from '../../path.js';
import {contextFields, sectionFields} from '../../section/context.js';
import {countsPeople, mayCountPeople, type Field, type Fields} from './declarations.js';
import {isOfCases} from './entries.js';
import type {Found, Survey} from './survey.js';

/** What may stand beside a number anywhere, and counts nobody. */
export const besideNumbers: ReadonlySet<string> = new Set([
  ...Object.keys({...contextFields, ...sectionFields}),
  'label',
  'unit',
  'note',
  'derivedFrom',
]);

/**
 * Counts people wherever they are in the objects of a section: where that is declared, and where nothing is. Each count
 * is one of its own.
 */
export function countUndeclared(section: object, {steps: from, setting}: Found, {book}: Survey, fields: Fields): void {
  const look = (input: unknown, steps: Found['steps'], kind: Partial<Field> | undefined) => {
    if (typeof input !== 'object' || input === null || isOfCases(input)) return;
    for (const [key, value] of Object.entries(input)) {
      const isList = Array.isArray(input);
      if (!isList && besideNumbers.has(key)) continue;
      const at = [...steps, isList ? Number(key) : key];
      const own = isList ? kind?.each : kind?.fields?.[key];
      const isOfPeople = !own || countsPeople(own);
      if (isOfPeople && !isOfCases(value) && book.count(pathOf(at), '', at, value, setting)) continue;
      if (isOfPeople || mayCountPeople(own)) look(value, at, isOfPeople ? undefined : own);
    }
  };
  look(section, from, {fields});
}
