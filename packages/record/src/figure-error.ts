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
  /** What a server that refused said of when to ask again: its `Retry-After`, if the page may read it. */
  retryAfter?: string | undefined;

  constructor(code: FigureErrorCode, message: string, path = '', options?: ErrorOptions) {
    super(path ? `${path}: ${message}` : message, options);
    this.name = 'FigureError';
    this.code = code;
    this.path = path;
  }
}

/** Adds a step to a path: `a` and `b-c` make `a["b-c"]`, `a` and `0` make `a[0]`. */
export function pathOf(steps: readonly (string | number)[]): string {
  return steps.reduce<string>((path, given) => {
    if (typeof given === 'number') return `${path}[${given}]`;
    const step = given.length > 60 ? `${given.slice(0, 57)}…` : given;
    if (/^[a-z_$][\w$]*$/i.test(step)) return path ? `${path}.${step}` : step;
    return `${path}[${JSON.stringify(step)}]`;
  }, '');
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
