import {answeredIn, withAnswer} from '@tip-figures/check/document/confirmed.js';
import {findingWords} from '@tip-figures/check/report/finding-words.js';
import type {Place} from '@tip-figures/check/report/hint-line.js';
import type {Finding, Severity} from '@tip-figures/check/report/problem.js';
import type {Issue} from '@tip-figures/record/issue.js';
import {type Path, pathOf, valueAt} from '@tip-figures/record/path.js';
import {figures, isWholeRecord, type FigureName} from '@tip-figures/record/figures/names.js';
import {sections} from '@tip-figures/record/generated/sections.js';
import type {Fields as Kinds} from '@tip-figures/record/fields/kind.js';
import {inWords} from '../form/in-words.js';
import {keyLabel, labelOf} from '../form/labels.js';
import {fieldPath, isEmpty, recordOf, sectionPath, withField, type Fields, type State} from '../model/state.js';
import {asRead, type AsRead, type ReadAs} from './as-read.js';
import {findingsOf} from './findings.js';
import {elsewhere} from './group.js';
import {fixesFor} from './fixes.js';
import {language} from '../text/text.js';
import {checkWords, neededIn} from './check-words.js';
import type {Problem} from './problem.js';

/** All problems of the section that is being filled in, and of what it shares with others. None while it is empty. */
export const problemsOf = (state: State): readonly Problem[] =>
  isEmpty(state) ? [] : problemsAsRead(state, asRead(state));

/** Of each reading that it is one, and what is wrong with the rest. */
function problemsAsRead(typed: State, {state, readings}: AsRead): readonly Problem[] {
  const isAnswered = answeredIn(recordOf(state));
  const wrong = findingsOf(state).filter((one) => concerns(one.at, state) && !(mayStay(one) && isAnswered(one)));
  return [
    ...readings.filter(({steps, fix}) => fix.reading.words && concerns(steps, typed)).map(question),
    ...wrong.filter(({rule}) => rule !== askedBeforeCopy).map((one) => problem(one, state)),
  ];
}

// The page asks of small counts before they are copied.
const askedBeforeCopy = 'small-counts';

function question({steps, fix}: ReadAs): Problem {
  const {words} = fix.reading;
  const key = `${pathOf(steps)} ${words}`;
  return {
    steps,
    key,
    asked: [],
    about: 'reading',
    rows: [],
    severity: 'question',
    words,
    hints: [],
    fixes: [fix],
    blocksCopy: false,
  };
}

/** The state in which a problem stays as it is: its record says that somebody has answered. */
export function withAnswerTo({asked}: Problem, typed: State): State {
  const record = recordOf(asRead(typed).state);
  const {confirmed} = asked.reduce<Fields>(withAnswer, record);
  return withField(typed, ['confirmed'], confirmed);
}

/** The figures of the record that have errors beside the one that is being filled in. */
export function figuresInError(state: State): readonly FigureName[] {
  const wrong = findingsOf(state).filter(({severity, at}) => severity === 'error' && !concerns(at, state));
  return [...new Set(wrong.map(({at}) => at[0] as FigureName))];
}

/** Whether a path is in the section that is being filled in, or in what all share. A profile is made of the whole. */
function concerns([first, second]: Path, state: State): boolean {
  const isOther = (figures as readonly unknown[]).includes(first) && first !== state.figure;
  if (isOther) return isWholeRecord(state.figure);
  const [, index] = sectionPath(state);
  return first !== state.figure || index === undefined || typeof second !== 'number' || second === index;
}

function problem(finding: Finding, state: State): Problem {
  const {severity, code, facts, rule, problem: refused} = finding;
  const missing = missingFields[rule];
  const steps = missing === undefined ? finding.at : fieldPath(state, missing);
  const fixes = fixesFor(finding, state);
  // Some readers refuse what is not there as if it were there and wrong.
  const isMissing = refused !== undefined && lacks(recordOf(state), finding.at);
  const key = `${pathOf(steps)} ${code} ${JSON.stringify(facts)}`;
  return {
    steps,
    key,
    // What cannot stay in a record as it was typed is read so, or typed anew.
    asked: mayStay(finding) && !fixes.some(({reading}) => reading) ? [finding] : [],
    about: rule === ownWords ? undefined : (refused?.issue ?? rule),
    rows: [],
    severity: shownAs[severity],
    ...(isMissing || missing !== undefined
      ? {
          words: checkWords()['is-needed'](),
          hints: [neededIn(String(steps.at(-1)), called(String(steps.at(-1)), state.figure))],
        }
      : wordsOf(finding, state, fixes.length > 0)),
    fixes,
    blocksCopy: rule === 'no-period',
  };
}

const mayStay = ({severity, rule}: Finding): boolean =>
  severity !== 'error' && !(rule === 'no-period' && severity === 'warning');

/** Whether nothing stands at a path; what is in a list that is written as text does. */
const lacks = (record: object, steps: Path): boolean =>
  valueAt(record, steps) === undefined && typeof valueAt(record, steps.slice(0, -1)) !== 'string';

/** The fields that a section lacks as a whole. */
const missingFields: Readonly<Partial<Record<Finding['rule'], string>>> = {
  'no-source': 'source',
  'no-period': 'period',
};

const shownAs: Readonly<Record<Severity, Problem['severity']>> = {
  error: 'error',
  warning: 'question',
  question: 'question',
};

/**
 * What is wrong, what was expected, and how to put it right. Where one click does so, only what lies between two fields has to
 * be told.
 */
function wordsOf(finding: Finding, {figure}: State, hasFixes: boolean): Pick<Problem, 'words' | 'hints'> {
  const {problem, rule} = finding;
  const named = (text: string) => (problem?.choices?.includes(text) ? keyLabel(text) : inWords(text));
  const place: Place = {
    isSheet: false,
    isForm: true,
    value: (text) => quoted(named(text)),
    field: (key) => quoted(called(key, figure)),
    said: (text) => (placed.includes(rule) && /^(?:[A-Z]{2}|2WL)$/.test(text) ? keyLabel(text) : inWords(text)),
  };
  const {what, expected, hint} = findingWords(finding, place, language());
  const isTold = !hasFixes || (problem !== undefined && betweenFields.includes(problem.issue));
  const how = hasFixes ? '' : rule === ownWords ? checkWords()['put-in']() : hint;
  return {words: what, hints: isTold ? [inWords(expected), how].filter(Boolean) : []};
}

// These name countries and tiers as records have them.
const placed: readonly Finding['rule'][] = ['countries', 'tiers'];

const ownWords = 'own-words';

const betweenFields: readonly Issue[] = ['above-total', 'above-convicted', 'does-not-add-up', 'open-differs'];

/** A person who fills in a form types no quotation marks. */
const quoted = (text: string): string => `“${text}”`;

/** A field by what the form calls it. */
function called(word: string, figure: State['figure']): string {
  const kind = (sections[figure].fields as Kinds)[word];
  return kind ? labelOf(word, kind) : word;
}

/** The problems beside the places of a form: each beside the nearest that is shown, the rest beside none. */
export function byPlace(problems: readonly Problem[], shown: readonly Path[]): ReadonlyMap<string, readonly Problem[]> {
  const places = new Set(shown.map(pathOf));
  const at = new Map<string, Problem[]>();
  for (const one of [...problems, ...elsewhere(problems)]) {
    const near = one.steps.map((_, index) => pathOf(one.steps.slice(0, one.steps.length - index)));
    const place = near.find((path) => places.has(path)) ?? '';
    const before = at.get(place) ?? [];
    // Of a list in one line, one click puts right what is wrong with each item.
    if (!before.some((other) => saysSame(other, one))) at.set(place, [...before, one]);
  }
  return at;
}

const saysSame = (one: Problem, other: Problem): boolean =>
  one.words === other.words && one.hints.join() === other.hints.join() && one.fixes[0]?.label === other.fixes[0]?.label;
