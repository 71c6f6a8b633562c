import type {Correction} from './corrections.js';
import {Refusal, refuse} from '../figure-error.js';
import {written} from '../fields/kind.js';
import {stepsOf} from '../path.js';
import {keyAmong} from '../values/key.js';
import {bracketsOf, readList} from '../values/list.js';

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
  id?: string,
): unknown[] {
  return [...later].reverse().reduce<unknown[]>((before, one) => undoneOnce(before, one, name, id), [...layers]);
}

function undoneOnce(layers: readonly unknown[], correction: Correction, name: string, id?: string): unknown[] {
  const steps = stepsOf(correction.path).map(String);
  const own = id === undefined ? [name] : [name, id];
  const isOwn = own.every((step, index) => steps[index] === step);
  const inside = isOwn ? steps.slice(own.length) : steps;
  // A path begins at the record, at the section in it or in its list, or at a document that is this section.
  const ways = [steps, [name, ...inside], [...own, ...inside], ...(isOwn ? [inside] : [])];
  for (let at = layers.length - 1; at >= 0; at -= 1) {
    for (const way of ways) {
      const changed =
        correction.raw === undefined
          ? undefined
          : withValue(layers[at], way, correction, name in Object(layers[at]) ? -1 : 0);
      if (changed) return layers.map((layer, index) => (index === at ? changed.value : layer));
    }
  }
  return refuse('not-undoable', {found: correction.path}, ['corrections']);
}

/**
 * A copy with what stood at the end of a way; `undefined` where the way leads nowhere.
 *
 * @param depth - 0 for the fields of a section, 1 for what is in them.
 */
function withValue(
  target: unknown,
  [step, ...rest]: readonly string[],
  correction: Correction,
  depth: number,
): {readonly value: unknown} | undefined {
  if (step === undefined) return {value: correction.raw};
  const map = typeof target === 'string' ? listed(target) : target;
  if (typeof map !== 'object' || map === null) return undefined;
  // A section of a list is identified by its `id`.
  const nameOf = (key: string) =>
    (Array.isArray(map) && written((Object(map[Number(key)]) as {id?: unknown}).id)) || key;
  const keys = Object.keys(map);
  const name = keyAmong(keys.map(nameOf), step);
  const key = keys.find((one) => one === step) ?? keys.find((one) => nameOf(one) === name);
  if (key === undefined) {
    // A number that is missing now was withheld; a wrong name of a whole field is a mistake.
    const gone = rest.length === 0 && correction.now === undefined && depth > 0 && !Array.isArray(map);
    return gone ? {value: {...map, [step]: correction.raw}} : undefined;
  }
  const changed = withValue(
    (map as Record<string, unknown>)[key],
    rest,
    correction,
    Array.isArray(map) ? depth : depth + 1,
  );
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
