import type {FileIssue} from '@tip-figures/messages/file-words.js';

/** What is wrong with a file, a workbook or an address, as facts; `fileWords` of the messages has the words. */
export interface FileProblem {
  readonly issue: FileIssue;
  readonly severity?: 'error' | 'warning' | 'question';
  /** The cell of a sheet that is to blame, such as `row 5, value`. */
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
  readonly found?: string;
  /** What there is instead. */
  readonly known?: readonly string[];
}

/** Why a file could not be read. */
export class FileRefusal extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem, options?: ErrorOptions) {
    super(problem.issue, options);
    this.problem = problem;
  }
}

/** What was read, or why it is refused. Other errors are thrown on. */
export async function orProblem<T extends object>(
  read: () => T | Promise<T>,
): Promise<T | {readonly problem: FileProblem}> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof FileRefusal) return {problem: cause.problem};
    throw cause;
  }
}
