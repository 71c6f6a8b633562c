import type {Finding, Fix} from '@tip-figures/findings/finding.js';
import type {FactsOf, NoFacts} from '@tip-figures/findings/say.js';
import type {FileIssue, FileWords} from '@tip-figures/messages/file-words.js';

/** What is to blame: a cell of a sheet, such as `row 5, value`, or a line of a text; the file as a whole where none is named. */
export interface FilePlace {
  readonly path?: string;
  readonly line?: number;
  readonly column?: number;
}

interface FileFacts {
  readonly found?: string;
  /** What there is instead. */
  readonly known?: readonly string[];
}

/** What is wrong with a file, a workbook or an address. */
export type FileFinding = Finding<FileIssue, FilePlace, Fix, FileFacts>;

type Given<Said> = {
  readonly [Name in keyof Said as Exclude<Name, 'example'>]: Name extends 'known' ? readonly string[] : Said[Name];
};
type Own<Code extends FileIssue> = Given<FactsOf<FileWords[Code]>['what'] & FactsOf<FileWords[Code]>['hint']>;
type More = Partial<Pick<FileFinding, 'at' | 'severity'>>;

/** A finding with what its words need; it is an error where nothing else is said. */
export const fileFinding = <Code extends FileIssue>(
  code: Code,
  ...[facts, more]: NoFacts extends Own<Code>
    ? [facts?: FileFacts, more?: More]
    : [facts: Own<Code> & FileFacts, more?: More]
): FileFinding => ({code, severity: 'error', at: {}, facts: facts ?? {}, fixes: [], ...more});

/** Why a file could not be read. */
export class FileRefusal extends Error {
  readonly problem: FileFinding;

  constructor(problem: FileFinding, options?: ErrorOptions) {
    super(problem.code, options);
    this.problem = problem;
  }
}

/** What was read, or why it is refused. Other errors are thrown on. */
export async function orProblem<T extends object>(
  read: () => T | Promise<T>,
): Promise<T | {readonly problem: FileFinding}> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof FileRefusal) return {problem: cause.problem};
    throw cause;
  }
}
