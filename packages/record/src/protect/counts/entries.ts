import {accepted, refuse} from '../../figure-error.js';
import {mostEntries} from '../../limits.js';
import {readEntries, written} from '../../fields/kind.js';
import type {Path} from '../../path.js';
import {keyOf} from '../../values/key.js';
import {units} from '../../values/justice/stage-text.js';
import type {Section} from './cells.js';
import {objectOf} from '../../object-of.js';

/** One of several counts: its key, what is written of it, and where that stands. */
export interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly steps: Path;
}

/**
 * The counts of a list in an attribute, of a JSON object, or of an array of objects with a `count`.
 *
 * @throws {FigureError} code `schema` for anything else, since the numbers in it could not be protected.
 */
export function entriesOf(input: unknown, steps: Path): Entry[] {
  if (input === undefined) return [];
  if (Array.isArray(input)) {
    if (input.length > mostEntries)
      refuse('too-many', {expected: {most: mostEntries, of: 'entries'}, found: input.length}, steps);
    return input.map((item: unknown, index) => {
      const {sentence, from = sentence, to, period = from, count} = objectOf(item);
      const key = [written(period ?? index), written(to)].filter(Boolean).join(' .. ');
      return count === undefined
        ? {key, value: item, steps: [...steps, index]}
        : {key, value: count, steps: [...steps, index, 'count']};
    });
  }
  const entries = accepted(readEntries(input), steps);
  return entries.map(([key, value]) => ({key, value, steps: [...steps, key]}));
}

/** A section, or anything else that has to be an object. */
export function sectionAt(input: unknown, steps: Path): Section {
  return isSection(input) ? input : refuse('not-an-object', {expected: {kind: 'object'}, found: input}, steps);
}

/** Whether it is a JSON object. */
export const isSection = (input: unknown): input is Section =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

const others: readonly string[] = units.filter((unit) => unit !== 'people');

/** Whether a number says that it counts cases, offences or incidents; in doubt it counts people. */
export const isOfCases = (input: unknown): boolean =>
  isSection(input) && others.includes(keyOf(written(input['unit'])));
