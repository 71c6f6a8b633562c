import type {Issue} from './issue.js';
import {pathOf, type Path} from './path.js';

/** Why a figure could not be shown. */
export type FigureErrorCode = 'network' | 'http' | 'timeout' | 'json' | 'schema' | 'too-large';

/**
 * A refusal that a developer can act on: `message` begins with the path, if there is one,
 * such as `exploitation["forced-labour"]: expected …`.
 */
export class FigureError extends Error {
  /** What kind of failure it is. */
  readonly code: FigureErrorCode;
  /** Where in the document, such as `amounts["2016"]`; empty when no place is to blame. */
  readonly path: string;
  /** What is wrong with a value, by a code that stays when the message is put in other words. */
  readonly issue: Issue | undefined;
  /** With which HTTP status a server refused. */
  status?: number | undefined;
  /** What a server that refused said of when to ask again: its `Retry-After`, if the page may read it. */
  retryAfter?: string | undefined;

  constructor(
    code: FigureErrorCode,
    message: string,
    path = '',
    options?: ErrorOptions & {readonly issue?: Issue | undefined},
  ) {
    super(path ? `${path}: ${message}` : message, options);
    this.name = 'FigureError';
    this.code = code;
    this.path = path;
    this.issue = options?.issue;
  }
}

/** What a reader gives instead of a value: what is wrong, and what was expected and found. */
export class Refusal {
  readonly issue: Issue;
  readonly message: string;
  /** The way from the value to what is wrong in it. */
  readonly steps: Path;

  constructor(issue: Issue, message: string, steps: Path = []) {
    this.issue = issue;
    this.message = message;
    this.steps = steps;
  }
}

/**
 * The value that was read.
 *
 * @throws {FigureError} code `schema`, with the issue of the refusal, where it was refused.
 */
export function accepted<T>(value: T | Refusal, at: Path): T {
  if (value instanceof Refusal) return refuse(value.issue, value.message, [...at, ...value.steps]);
  return value;
}

/** @throws {FigureError} code `schema`. */
export function refuse(issue: Issue, message: string, at: Path): never {
  throw new FigureError('schema', message, pathOf(at), {issue});
}

/** How a refused value is quoted in a message: short, whatever it is. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- objects are told apart above
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Whatever was thrown, as an error of ours. */
export const errorOf = (error: unknown): FigureError =>
  error instanceof FigureError ? error : new FigureError('schema', String(error), '', {cause: error});

/** For a dynamic import that fails: an error that says which code is missing. */
export const codeMissing =
  (what: string) =>
  (cause: unknown): never => {
    throw new FigureError('network', `the code for ${what} could not be loaded`, '', {cause});
  };
