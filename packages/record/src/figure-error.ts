import type {Issue} from './issue.js';
import {pathOf, type Path} from './path.js';
import {problemLine, type Facts, type Problem} from './problem.js';

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
  /** The message without the path. */
  readonly reason: string;
  /** What is wrong with a value, as facts that do not change when the message is put in other words. */
  readonly problem: Problem | undefined;
  /** With which HTTP status a server refused. */
  status?: number | undefined;
  /** What a server that refused said of when to ask again: its `Retry-After`, if the page may read it. */
  retryAfter?: string | undefined;

  constructor(
    code: FigureErrorCode,
    reason: string,
    path = '',
    options?: ErrorOptions & {readonly problem?: Omit<Problem, 'path'> | undefined},
  ) {
    super(path ? `${path}: ${reason}` : reason, options);
    this.name = 'FigureError';
    this.code = code;
    this.path = path;
    this.reason = reason;
    this.problem = options?.problem && {...options.problem, path};
  }
}

/** What a reader gives instead of a value: what is wrong, and what was expected and found. */
export class Refusal {
  readonly issue: Issue;
  readonly facts: Facts;
  /** The way from the value to what is wrong in it. */
  readonly steps: Path;

  constructor(issue: Issue, facts: Facts, steps: Path = []) {
    this.issue = issue;
    this.facts = facts;
    this.steps = steps;
  }
}

/**
 * The value that was read.
 *
 * @throws {FigureError} code `schema`, with the issue of the refusal, where it was refused.
 */
export function accepted<T>(value: T | Refusal, at: Path): T {
  if (value instanceof Refusal) return refuse(value.issue, value.facts, [...at, ...value.steps]);
  return value;
}

/** @throws {FigureError} code `schema`. */
export function refuse(issue: Issue, facts: Facts, at: Path): never {
  throw refusalAt(pathOf(at), issue, facts);
}

/** A refusal at a path that is written already, such as a cell of a sheet. */
export const refusalAt = (path: string, issue: Issue, facts: Facts, options?: ErrorOptions): FigureError => {
  const problem = {issue, ...facts};
  return new FigureError('schema', problemLine(problem), path, {...options, problem});
};

/** Whatever was thrown, as an error of ours. */
export const errorOf = (error: unknown): FigureError =>
  error instanceof FigureError ? error : new FigureError('schema', String(error), '', {cause: error});

/** For a dynamic import that fails: an error that says which code is missing. */
export const codeMissing =
  (what: string) =>
  (cause: unknown): never => {
    throw new FigureError('network', `the code for ${what} could not be loaded`, '', {cause});
  };
