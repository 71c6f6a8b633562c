import type {Path} from '@tip-figures/record/path.js';

/** An error keeps a figure from being shown, or makes it false; a warning is for somebody to decide. */
export type Severity = 'error' | 'warning';

/** Something wrong in a document. */
export interface Finding {
  readonly severity: Severity;
  /** What found it, such as `schema` or `parts`. */
  readonly rule: string;
  readonly steps: Path;
  /** What is wrong, in one sentence without its full stop. */
  readonly message: string;
  /** How to put it right, in one or two sentences. */
  readonly hint: string;
  /** Whether the name is to blame rather than the value. */
  readonly onKey?: boolean;
}

/** A finding, and where in the file it is. */
export interface Problem {
  readonly severity: Severity;
  readonly rule: string;
  readonly path: string;
  /** From 1; 0 where the file as a whole is to blame. */
  readonly line: number;
  /** From 1, in characters; 0 as above. */
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}
