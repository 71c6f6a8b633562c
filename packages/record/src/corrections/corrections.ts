import {accepted, Refusal, refuse} from '../figure-error.js';
import {mostCorrections} from '../limits.js';
import {cleanText, readLocalText, type LocalText} from '../values/local-text.js';
import {isDay} from '../values/period.js';
import type {Quantity} from '../values/quantity/quantity.js';
import {readQuantity} from '../values/quantity/read-quantity.js';
import {written} from '../fields/kind.js';
import {stepsOf, type Path} from '../path.js';
import {readAll} from '../read-all.js';
import {objectOf} from '../object-of.js';

/** A number that a record had wrong, and when that was put right. */
export interface Correction {
  /** ISO 8601 day. */
  readonly date: string;
  /** Where in the record, such as `victim-breakdown.total`. */
  readonly path: string;
  /** What stood there before, and what stands there now; a text for what is no quantity. */
  readonly was?: Quantity | string | undefined;
  readonly now?: Quantity | string | undefined;
  /** What stood there before, as data write it. */
  readonly raw?: unknown;
  readonly reason?: LocalText | undefined;
}

/**
 * Reads the corrections of a document, oldest first.
 *
 * @throws {FigureError} code `schema`, naming the path, such as `corrections[0].date`.
 */
export function readCorrections(input: unknown, at: Path = ['corrections']): Correction[] {
  if (!Array.isArray(input))
    return refuse('not-a-list', {expected: {kind: 'list', of: 'corrections'}, found: input}, at);
  if (input.length > mostCorrections) {
    refuse('too-many', {expected: {most: mostCorrections, of: 'corrections'}, found: input.length}, at);
  }
  const corrections = readAll(input, (item: unknown, index) => readCorrection(item, [...at, index]));
  return corrections.sort((a, b) => Number(a.date > b.date) - Number(a.date < b.date));
}

function readCorrection(input: unknown, at: Path): Correction {
  const {date, path, was, now, reason} = objectOf(input);
  if (!isDay(date)) {
    return refuse('not-a-day', {expected: {kind: 'day', such: '2017-07-04'}, found: date}, [...at, 'date']);
  }
  if (typeof path !== 'string' || !stepsOf(path).length) {
    return refuse('not-a-path', {expected: {kind: 'path', such: 'victim-breakdown.total'}, found: path}, [
      ...at,
      'path',
    ]);
  }
  const why = reason === undefined ? undefined : accepted(readLocalText(reason), [...at, 'reason']);
  for (const [key, value] of Object.entries({was, now})) {
    if (value !== undefined && typeof value !== 'string') accepted(readQuantity(value), [...at, key]);
  }
  return {date, path, was: readValue(was), now: readValue(now), raw: was, reason: why};
}

/** Whether a correction concerns this figure: its own section, which one of a list has its `id` in the path, or what all share. */
export function concerns({path}: {readonly path: string}, name: string, section: object): boolean {
  const [first = '', second] = stepsOf(path).map(String);
  const {id} = objectOf(section);
  return first === name ? id === undefined || second === id : Object.hasOwn(section, first);
}

function readValue(input: unknown): Quantity | string | undefined {
  if (input === undefined) return undefined;
  const quantity = readQuantity(input);
  return quantity instanceof Refusal ? cleanText(written(input).slice(0, 60)) || undefined : quantity;
}
