import {cleanText} from '@tip-figures/record/values/local-text.js';
import type {Problem, Severity} from '@tip-figures/check/report/problem.js';

const mostLines = 200;

/** A file with its problems. */
export interface Checked {
  readonly file: string;
  readonly problems: readonly Problem[];
}

/** The number of problems of each severity. */
type Counts = Readonly<Record<`${Severity}s`, number>>;

/** Counts errors, warnings and questions. */
export function countOf(checked: readonly Checked[]): Counts {
  const all = checked.flatMap(({problems}) => problems);
  const of = (wanted: Severity) => all.filter(({severity}) => severity === wanted).length;
  return {errors: of('error'), warnings: of('warning'), questions: of('question')};
}

/** The problems as text: each with its place, message and hint. */
export function textReport(checked: readonly Checked[]): string {
  const files = checked.map((each) => [
    ...firstOf(each.problems).map((problem) => entry(each.file, problem)),
    ...restOf(each.problems, 'problems; validate --json lists them'),
    summary(each),
  ]);
  const total = checked.length > 1 ? [`${checked.length} files: ${counts(countOf(checked))}.`] : [];
  return [...files.flat(), ...total].map((line) => `${line}\n`).join('');
}

/** The first of many lines. */
export const firstOf = <T>(all: readonly T[]): readonly T[] => all.slice(0, mostLines);

/** A line with the number of the others; none where there are no others. */
export const restOf = (all: readonly unknown[], what: string): string[] =>
  all.length > mostLines ? [`  … and ${all.length - mostLines} more ${what}.`] : [];

/** The problems as JSON, in which a hint is called `mend`. */
export function jsonReport(checked: readonly Checked[]): string {
  const files = checked.map(({file, problems}) => ({
    file,
    ...countOf([{file, problems}]),
    problems: problems.map(({hint, ...problem}) => ({...problem, mend: hint})),
  }));
  return `${JSON.stringify({...countOf(checked), files}, null, 2)}\n`;
}

function entry(file: string, {line, column, severity, code, path, message, hint}: Problem): string {
  // Control characters in a document must not reach the terminal.
  const [where, what, how] = [path, message, hint].map((text) => cleanText(text.replace(/\s+/g, ' '))) as [
    string,
    string,
    string,
  ];
  const at = `${file}${line > 0 ? `:${line}:${column}` : ''} ${severity}${where && ` ${where}`}`;
  return [at, `${what} (${code})`, how].filter(Boolean).join('\n  ') + '\n';
}

const summary = (checked: Checked): string =>
  checked.problems.length === 0 ? `${checked.file}: fine.` : `${checked.file}: ${counts(countOf([checked]))}.`;

const counts = ({errors, warnings, questions}: Counts): string =>
  [plural(errors, 'error'), plural(warnings, 'warning'), ...(questions ? [plural(questions, 'question')] : [])].join(
    ', ',
  );

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
