import {isObject} from '@tip-figures/record/fields/kind.js';
import {valueAt, type Path} from '@tip-figures/record/path.js';

/** A copy of a document with another value at a path; `undefined` takes away what stands there. */
export function withValue(document: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  const inner = withValue(valueAt(document, [step]), rest, value);
  if (typeof step === 'number') {
    const list: readonly unknown[] = Array.isArray(document) ? document : [];
    return inner === undefined ? list.filter((_, index) => index !== step) : Object.assign([...list], {[step]: inner});
  }
  const {[step]: _old, ...others} = isObject(document) ? document : {};
  if (inner === undefined) return others;
  // A field that exists keeps its place among the others.
  return isObject(document) && step in document ? {...document, [step]: inner} : {...others, [step]: inner};
}

/** The same entries in the same order, one of them under another key. */
export const renamed = (map: Readonly<Record<string, unknown>>, from: string, to: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key === from ? to : key, value]));

/**
 * A document without what was begun and is still empty: rows without a number, sections without a field. What the document
 * itself has empty, such as a list of no cases, says something and stays.
 */
export function filled(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) {
    const left = value.map(filled).filter(isThere);
    return kept(value, left, left.length);
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, filled(one)] as const);
  const left = Object.fromEntries(entries.filter(([, one]) => isThere(one)));
  return kept(Object.keys(value), left, Object.keys(left).length);
}

const isThere = (value: unknown): boolean => value !== undefined;

const kept = (before: readonly unknown[], left: object, length: number) =>
  before.length > 0 && length === 0 ? undefined : left;
