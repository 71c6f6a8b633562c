import {cleanText} from '@tip-figures/record/values/local-text.js';
import type {Problem, Severity} from '@tip-figures/check/report/problem.js';
import {commandWords} from '@tip-figures/messages/command-words.js';
import {language} from '../language.js';

const mostLines = 200;

/** A file with its problems. */
export interface Checked {
  readonly file: string;
  readonly problems: readonly Problem[];
}

/** How a report is written as text. */
export interface Style {
  /** Gives a text a colour. */
  readonly paint: (format: 'red' | 'yellow' | 'cyan', text: string) => string;
  /** Whether only what fails is reported. */
  readonly isQuiet: boolean;
  /** Whether warnings fail, too. */
  readonly isStrict: boolean;
}

export const plainStyle: Style = {paint: (_, text) => text, isQuiet: false, isStrict: false};

const colors = {error: 'red', warning: 'yellow', question: 'cyan'} as const;

/** The number of problems of each severity. */
type Counts = Readonly<Record<`${Severity}s`, number>>;

/** Counts errors, warnings and questions. */
export function countOf(checked: readonly Checked[]): Counts {
  const all = checked.flatMap(({problems}) => problems);
  const of = (wanted: Severity) => all.filter(({severity}) => severity === wanted).length;
  return {errors: of('error'), warnings: of('warning'), questions: of('question')};
}

/** The problems as text: each with its place, message and hint. */
export function textReport(checked: readonly Checked[], style: Style = plainStyle): string {
  const {isQuiet, isStrict} = style;
  const fails = ({severity}: Problem) => severity === 'error' || (isStrict && severity === 'warning');
  const files = checked.map((each) => {
    const shown = isQuiet ? each.problems.filter(fails) : each.problems;
    return [
      ...firstOf(shown).map((problem) => entry(each.file, problem, style)),
      ...restOf(shown, 'problems'),
      ...(isQuiet ? [] : [summary(each)]),
    ];
  });
  const total =
    checked.length > 1 && !isQuiet ? [reportWords().total({files: checked.length, ...countOf(checked)})] : [];
  return [...files.flat(), ...total].map((line) => `${line}\n`).join('');
}

/** The first of many lines. */
export const firstOf = <T>(all: readonly T[]): readonly T[] => all.slice(0, mostLines);

/** A line with the number of the others; none where there are no others. */
export const restOf = (all: readonly unknown[], what: keyof ReturnType<typeof reportWords>['more']): string[] =>
  all.length > mostLines ? [reportWords().more[what]({count: all.length - mostLines})] : [];

/** What a run says of its work. */
export const reportWords = () => commandWords(language()).report;

/** The problems as JSON, in which a hint is called `mend`. */
export const jsonReport = (checked: readonly Checked[]): string => `${JSON.stringify(reportOf(checked), null, 2)}\n`;

/** What the JSON holds. */
export function reportOf(checked: readonly Checked[]): object {
  const files = checked.map(({file, problems}) => ({
    file,
    ...countOf([{file, problems}]),
    problems: problems.map(({hint, ...problem}) => ({...problem, mend: hint})),
  }));
  return {...countOf(checked), files};
}

function entry(file: string, problem: Problem, {paint}: Style): string {
  const {line, column, severity, code, path, message, hint} = problem;
  // Control characters in a document must not reach the terminal.
  const [where, what, how] = [path, message, hint].map((text) => cleanText(text.replace(/\s+/g, ' '))) as [
    string,
    string,
    string,
  ];
  const at = `${file}${line > 0 ? `:${line}:${column}` : ''} ${paint(colors[severity], reportWords().severity[severity]())}${where && ` ${where}`}`;
  return [at, `${what} (${code})`, how].filter(Boolean).join('\n  ') + '\n';
}

const summary = (checked: Checked): string =>
  checked.problems.length
    ? reportWords().counted({file: checked.file, ...countOf([checked])})
    : reportWords().fine({file: checked.file});
