import {pathOf, type Path} from '../path.js';
import type {Interval, Section} from './counts/cells.js';
import {declaredIn, mayCountPeople, type Declarations, type Field, type Fields} from './counts/declarations.js';
import {isOfCases} from './counts/entries.js';
import {besideNumbers} from './counts/undeclared.js';

/**
 * Paths of numbers that may be small counts of people, but stand where nothing here reads any. A field whose kind
 * counts no people has none, nor does a section without any that does.
 *
 * @param read - where counts were read.
 */
export function unreadIn(
  record: Section,
  read: readonly Path[],
  stated: (value: unknown) => Interval | undefined,
  below: number,
  declarations: Declarations,
): string[] {
  const seen = new Set(read.map(pathOf));
  const found: string[] = [];
  const look = (value: unknown, steps: Path, fields: Fields): void => {
    if (isOfCases(value)) return;
    if (typeof value === 'object' && value !== null) {
      if (steps.length && seen.has(pathOf(steps))) return;
      const isList = Array.isArray(value);
      for (const [key, one] of Object.entries(value)) {
        const within = isList ? fields : fieldsAt(key, fields);
        if (within) look(one, [...steps, isList ? Number(key) : key], within);
      }
      return;
    }
    const number = typeof value === 'number' || typeof value === 'string' ? stated(value) : undefined;
    if (!number || number.high <= 0 || number.high >= below) return;
    const path = pathOf(steps);
    if (!seen.has(path)) found.push(path);
  };
  /** The fields that are declared in what stands under a key; `undefined` where it counts nobody. */
  const fieldsAt = (key: string, fields: Fields): Fields | undefined => {
    if (besideNumbers.has(key)) return undefined;
    if (Object.hasOwn(declarations, key)) return declaredIn(declarations, key)?.fields;
    const kind = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return kind ? fieldsIn(kind) : {};
  };
  look(record, [], {});
  return found;
}

/** What is declared inside a field that may count people, but for one beside which that is declared. */
const fieldsIn = (kind: Field): Fields | undefined =>
  mayCountPeople(kind) && kind.countsIn === undefined ? (kind.fields ?? kind.each?.fields ?? {}) : undefined;
