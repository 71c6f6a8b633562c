import {findingsIn} from '@tip-figures/check/document/findings.js';
import type {Finding, Severity} from '@tip-figures/check/report/problem.js';
import {issueWords} from '@tip-figures/messages/issue-words.js';
import {pathOf, type Path} from '@tip-figures/record/path.js';
import {figures} from '@tip-figures/record/sections/names.js';
import {isEmpty, recordOf, sectionPath, type State} from '../model/state.js';
import {mendsFor, type Mend} from './mends.js';

/** Something to put right, beside the field that it is about. */
export interface Problem {
  readonly steps: Path;
  /** Tells it from the others, also when the form is drawn anew. */
  readonly key: string;
  /** What is refused is not drawn; `question` also for what is most likely a mistake. */
  readonly severity: 'error' | 'question';
  readonly words: string;
  readonly hint: string;
  readonly mends: readonly Mend[];
}

/** All problems of the section that is being filled in, and of what it shares with others. None while it is empty. */
export const problemsOf = (state: State): readonly Problem[] =>
  isEmpty(state) ? [] : allFindings(state).filter(({steps}) => concerns(steps, state)).map((one) => problem(one, state));

/** The figures of the record that have errors beside the one that is being filled in. */
export function figuresInError(state: State): readonly string[] {
  const wrong = allFindings(state).filter(({severity, steps}) => severity === 'error' && !concerns(steps, state));
  return [...new Set(wrong.map(({steps}) => String(steps[0])))];
}

const allFindings = (state: State): readonly Finding[] => findingsIn(recordOf(state), state.figure);

/** Whether a path is in the section that is being filled in, or in what all share. A profile is made of the whole. */
function concerns([first, second]: Path, state: State): boolean {
  const isOther = (figures as readonly unknown[]).includes(first) && first !== state.figure;
  if (isOther) return state.figure === 'country-profile';
  const [, index] = sectionPath(state);
  return first !== state.figure || index === undefined || typeof second !== 'number' || second === index;
}

function problem(finding: Finding, state: State): Problem {
  const {steps, severity, message, hint} = finding;
  return {
    steps,
    key: `${pathOf(steps)} ${message}`,
    severity: shownAs[severity],
    words: wordsOf(finding),
    hint: hintOf(finding),
    mends: mendsFor(finding, state),
  };
}

const shownAs: Readonly<Record<Severity, Problem['severity']>> = {
  error: 'error',
  warning: 'question',
  question: 'question',
};

/** What a reader refuses has words in plain English; what was expected and found stands after them. */
function wordsOf({issue, message}: Finding): string {
  if (issue === undefined) return sentence(message);
  return issue === 'missing' ? 'This is needed.' : `${issueWords.en[issue].replace(/\.$/, '')}: ${message}.`;
}

// They are written for records: a person who fills in a form types no quotation marks.
const hintOf = ({issue, hint}: Finding): string =>
  issue === 'missing' ? '' : hint.replace(/"([^"{}]*)"/g, '“$1”');

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** The problems beside the places of a form: each beside the nearest that is shown, the rest beside none. */
export function byPlace(problems: readonly Problem[], shown: readonly Path[]): ReadonlyMap<string, readonly Problem[]> {
  const places = new Set(shown.map(pathOf));
  const at = new Map<string, Problem[]>();
  for (const one of problems) {
    const near = one.steps.map((_, index) => pathOf(one.steps.slice(0, one.steps.length - index)));
    const place = near.find((path) => places.has(path)) ?? '';
    at.set(place, [...(at.get(place) ?? []), one]);
  }
  return at;
}
