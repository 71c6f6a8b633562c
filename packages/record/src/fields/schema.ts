import * as v from 'valibot';
import {describe, FigureError, pathOf} from '../figure-error.js';
import {mostEntries} from '../limits.js';
import {readList} from '../values/list.js';
import {readLocalText} from '../values/local-text.js';
import {readPeriod, type Period} from '../values/period.js';

/** A refused value: what is wrong, and where below the value that was read. */
export class Refusal {
  readonly message: string;
  readonly steps: readonly (string | number)[];

  constructor(message: string, ...steps: (string | number)[]) {
    this.message = message;
    this.steps = steps;
  }
}

/**
 * A schema around a reader that returns a value, or refuses it with a sentence.
 *
 * It runs the reader itself: a pipe of valibot's own around it would be 0.1 kB more of every page.
 * The JSON Schemas are made from the reader's name and from `made`, what it was made for.
 */
export function reads<T extends object | number | boolean>(
  read: (input: unknown) => T | string | Refusal,
  made?: unknown,
): v.GenericSchema<unknown, T> {
  const run: v.GenericSchema<unknown, T>['~run'] = ({value}) => {
    const result = read(value);
    if (typeof result !== 'string' && !(result instanceof Refusal)) return {typed: true, value: result};
    const {message, steps} = typeof result === 'string' ? new Refusal(result) : result;
    const path = steps.map((key) => ({key})) as unknown as [v.IssuePathItem];
    const issue = {
      kind: 'transformation',
      type: 'read',
      input: value,
      expected: null,
      received: '',
      message,
      path,
    } as const;
    return {typed: false, value, issues: [issue]};
  };
  return Object.assign(v.unknown() as v.GenericSchema<unknown, T>, {read, made, '~run': run});
}

/** A span of time. */
export const period = (): v.GenericSchema<unknown, Period> => reads(readSpanOfTime);

/** A text, in one or several languages. */
export const text = () => reads(readLocalText);

function readSpanOfTime(input: unknown): Period | string {
  return readPeriod(input) ?? `expected a period such as 2016, 2017-06 or 2016-04/2017-03, got ${describe(input)}`;
}

/** A value as text; empty for a list, since a list of one would pass for what is in it. */
export const written = (input: unknown): string =>
  typeof input === 'string' || typeof input === 'number' ? String(input) : '';

/** Entries by key, from a JSON object or from a list in an attribute, in their order; `most` of them. */
export function readEntries(input: unknown, most = mostEntries): (readonly [string, unknown])[] | string {
  const isText = typeof input === 'string';
  if (!isText && (typeof input !== 'object' || input === null || Array.isArray(input))) {
    return `expected an object or "key: value; key: value", got ${describe(input)}`;
  }
  const entries = isText ? readList(input) : Object.entries(input);
  if (typeof entries === 'string') return entries;
  if (entries.length > most) return `expected at most ${most} entries, got ${entries.length}`;
  return entries.length ? entries : 'expected at least one entry, got an empty object';
}

/**
 * Runs a schema over untrusted input.
 *
 * @throws {FigureError} code `schema`, naming the path of the first thing refused.
 */
export function parseWith<S extends v.GenericSchema>(schema: S, input: unknown): v.InferOutput<S> {
  // An old library may have added to every object; that would pass for entries of the schema.
  if ('entries' in schema) Object.setPrototypeOf(schema.entries, null);
  const result = v.safeParse(schema, input, {abortEarly: true});
  if (result.success) return result.output;
  const {message, steps} = refusalOf(result.issues[0]);
  throw new FigureError('schema', message, pathOf(steps));
}

/** What an issue of a schema says, and where. */
export function refusalOf(issue: v.BaseIssue<unknown>): Refusal {
  const steps = (issue.path ?? []).map(({key}) => (typeof key === 'number' ? key : String(key)));
  const missing = issue.kind === 'schema' && issue.received === 'undefined';
  return new Refusal(missing ? 'is missing' : issue.message, ...steps);
}
