import type {Correction} from './corrections.js';
import {Refusal, refuse} from '../figure-error.js';
import {written} from '../fields/kind.js';
import {stepsOf} from '../path.js';
import {keyAmong} from '../values/key.js';
import {bracketsOf, readList} from '../values/list.js';
import {objectOf} from '../object-of.js';

/**
 * Documents as they stood before some corrections, which are undone from the latest to the first.
 *
 * @param layers - the documents, the strongest last.
 * @param later - the corrections, oldest first; those of one day as they were written.
 * @param id - of the section, in a list.
 * @throws {FigureError} code `schema` for one that cannot be undone: what stood before is then not known.
 */
export function undoneIn(
  layers: readonly unknown[],
  later: readonly Correction[],
  name: string,
  id?: unknown,
): unknown[] {
  return [...later].reverse().reduce<unknown[]>((before, one) => undoneOnce(before, one, name, id), [...layers]);
}

function undoneOnce(layers: readonly unknown[], correction: Correction, name: string, id: unknown): unknown[] {
  const {raw, now} = correction;
  // A number that is missing now was withheld.
  const put: Put = (value) => (value === undefined && now !== undefined ? undefined : raw);
  return (
    (raw === undefined ? undefined : changedAt(layers, correction.path, put, name, id)) ??
    refuse('not-undoable', {found: correction.path}, ['corrections'])
  );
}

/** What a value becomes; `undefined` where it stays. What is not there is `undefined`. */
type Put = (value: unknown) => unknown;

/**
 * Documents with another value at the path of a correction; `undefined` where it leads nowhere.
 *
 * @param layers - the documents, the strongest last: the first of these that has the path is changed.
 * @param id - of the section, in a list.
 */
export function changedAt(
  layers: readonly unknown[],
  path: string,
  put: Put,
  name: string,
  id?: unknown,
): unknown[] | undefined {
  const steps = stepsOf(path).map(String);
  const own = typeof id === 'string' ? [name, id] : [name];
  const isOwn = own.every((step, index) => steps[index] === step);
  const inside = isOwn ? steps.slice(own.length) : steps;
  // A path begins at the record, at the section in it or in its list, or at a document that is this section.
  const ways = [steps, [name, ...inside], [...own, ...inside], ...(isOwn ? [inside] : [])];
  for (let at = layers.length - 1; at >= 0; at -= 1) {
    for (const way of ways) {
      const changed = withValue(layers[at], way, put, name in Object(layers[at]) ? -1 : 0);
      if (changed) return layers.map((layer, index) => (index === at ? changed.value : layer));
    }
  }
  return undefined;
}

/**
 * A copy with what stood at the end of a way; `undefined` where the way leads nowhere.
 *
 * @param depth - 0 for the fields of a section, 1 for what is in them.
 */
function withValue(
  target: unknown,
  [step, ...rest]: readonly string[],
  put: Put,
  depth: number,
): {readonly value: unknown} | undefined {
  if (step === undefined) return {value: put(target)};
  const map = typeof target === 'string' ? listed(target) : target;
  if (typeof map !== 'object' || map === null) return undefined;
  // A section of a list is identified by its `id`.
  const nameOf = (key: string) => (Array.isArray(map) && written(objectOf(map[Number(key)]).id)) || key;
  const keys = Object.keys(map);
  const name = keyAmong(keys.map(nameOf), step);
  const key = keys.find((one) => one === step) ?? keys.find((one) => nameOf(one) === name);
  if (key === undefined) {
    // A wrong name of a whole field is a mistake.
    const value = rest.length === 0 && depth > 0 && !Array.isArray(map) ? put(undefined) : undefined;
    return value === undefined ? undefined : {value: {...map, [step]: value}};
  }
  const changed = withValue(objectOf(map)[key], rest, put, Array.isArray(map) ? depth : depth + 1);
  if (!changed) return undefined;
  const value = Array.isArray(map)
    ? map.map((item: unknown, at) => (String(at) === key ? changed.value : item))
    : {...map, [key]: changed.value};
  return {value};
}

function listed(text: string): object | undefined {
  const part = bracketsOf(text);
  if (part) return part;
  const entries = readList(text);
  return entries instanceof Refusal ? undefined : Object.fromEntries(entries);
}
