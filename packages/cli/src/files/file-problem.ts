import type {Problem, Severity} from '@tip-figures/check/report/problem.js';
import {fileWords, type FileIssue} from '@tip-figures/messages/file-words.js';

/** What is wrong with a file, a workbook or an address, as facts. */
export interface FileProblem {
  readonly issue: FileIssue;
  readonly severity?: Severity;
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

/** The same in words. */
export function problemOfFile({issue, found = '', known = [], ...at}: FileProblem): Problem {
  const {what, hint} = fileWords.en[issue];
  const names = known.map((name) => JSON.stringify(name));
  const facts = {found, known: new Intl.ListFormat('en').format(names), example: '{"tier-badge": {"tier": "2"}}'};
  const place = {severity: 'error', path: '', line: 0, column: 0, ...at} as const;
  return {...place, rule: 'file', code: 'file', issue, message: what(facts), hint: hint(facts)};
}
