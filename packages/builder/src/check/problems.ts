import {answeredIn, withAnswer} from '@tip-figures/check/document/confirmed.js';
import type {Finding, Severity} from '@tip-figures/check/report/problem.js';
import {type Path, pathOf, valueAt} from '@tip-figures/record/path.js';
import {figures, isWholeRecord, type FigureName} from '@tip-figures/record/figures/names.js';
import {fieldPath, isEmpty, recordOf, sectionPath, withField, type Fields, type State} from '../model/state.js';
import {asRead, type AsRead, type ReadAs} from './as-read.js';
import {findingsOf} from './findings.js';
import {elsewhere} from './group.js';
import {fixesFor} from './fixes.js';
import {saysSame} from './fix.js';
import type {Problem} from './problem.js';
import {withDrafts, type DraftRecords} from './with-drafts.js';
import {problemText} from './texts.js';

/** All problems of the section that is being filled in, and of what it shares with others. None while it is empty. */
export const problemsOf = (state: State, drafts?: DraftRecords): readonly Problem[] =>
  isEmpty(state) ? [] : problemsAsRead(state, asRead(state), drafts);

/** Of each reading that it is one, and what is wrong with the rest. */
function problemsAsRead(typed: State, {state, readings}: AsRead, drafts?: DraftRecords): readonly Problem[] {
  const {record, refused} = withDrafts(recordOf(state), drafts);
  const isAnswered = answeredIn(record);
  const found = refused ? [refused, ...findingsOf(state, record).filter(isOfNoDraft)] : findingsOf(state, record);
  const wrong = found.filter((one) => concerns(one.at, state) && !(mayStay(one) && isAnswered(one)));
  return [
    ...readings.filter(({at, fix}) => !fix.reading.isSame && concerns(at, typed)).map(question),
    ...wrong.filter(({rule}) => rule !== askedBeforeCopy).map((one) => problem(one, state, record)),
  ];
}

/** What is said of a draft that is not there says which ones are. */
const isOfNoDraft = ({problem}: Finding): boolean => problem?.issue !== 'no-record';

// The page asks of small counts before they are copied.
const askedBeforeCopy = 'small-counts';

function question({at, fix}: ReadAs): Problem {
  const facts = fix.reading;
  const key = `${pathOf(at)} ${facts.typed} ${facts.text}`;
  return {
    ...{at, key, asked: [], about: 'reading', rows: []},
    ...{code: 'read-as', facts, severity: 'question', fixes: [fix], blocksCopy: false},
  };
}

/** The state in which a problem stays as it is: its record says that somebody has answered. */
export function withAnswerTo({asked}: Problem, typed: State): State {
  const record = recordOf(asRead(typed).state);
  const {confirmed} = asked.reduce<Fields>(withAnswer, record);
  return withField(typed, ['confirmed'], confirmed);
}

/** The figures of the record that have errors beside the one that is being filled in. */
export function figuresInError(state: State, drafts?: DraftRecords): readonly FigureName[] {
  const wrong = findingsOf(state, withDrafts(recordOf(state), drafts).record).filter(
    ({severity, at}) => severity === 'error' && !concerns(at, state),
  );
  return [...new Set(wrong.map(({at}) => at[0] as FigureName))];
}

/** Whether a path is in the section that is being filled in, or in what all share. A profile is made of the whole. */
function concerns([first, second]: Path, state: State): boolean {
  const isOther = (figures as readonly unknown[]).includes(first) && first !== state.figure;
  if (isOther) return isWholeRecord(state.figure);
  const [, index] = sectionPath(state);
  return first !== state.figure || index === undefined || typeof second !== 'number' || second === index;
}

function problem(finding: Finding, state: State, record: Fields): Problem {
  const {severity, code, facts, rule, problem: refused} = finding;
  const missing = missingFields[rule];
  const at = missing === undefined ? finding.at : fieldPath(state, missing);
  const fixes = fixesFor(finding, state);
  // Some readers refuse what is not there as if it were there and wrong.
  const isMissing = missing !== undefined || (refused !== undefined && lacks(record, finding.at));
  const key = `${pathOf(at)} ${code} ${JSON.stringify(facts)}`;
  const {figure} = state;
  return {
    ...{at, key, rows: [], severity: shownAs[severity], fixes},
    // What cannot stay in a record as it was typed is read so, or typed anew.
    asked: mayStay(finding) && !fixes.some(({reading}) => reading) ? [finding] : [],
    about: rule === 'own-words' ? undefined : (refused?.issue ?? rule),
    ...(isMissing
      ? {code: 'is-needed', facts: {field: String(at.at(-1)), figure}}
      : {code: 'found', facts: {finding, figure}}),
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

/** The problems beside the places of a form: each beside the nearest that is shown, the rest beside none. */
export function byPlace(problems: readonly Problem[], shown: readonly Path[]): ReadonlyMap<string, readonly Problem[]> {
  const places = new Set(shown.map(pathOf));
  const at = new Map<string, Problem[]>();
  for (const one of [...problems, ...elsewhere(problems)]) {
    const near = one.at.map((_, index) => pathOf(one.at.slice(0, one.at.length - index)));
    const place = near.find((path) => places.has(path)) ?? '';
    const before = at.get(place) ?? [];
    // Of a list in one line, one click puts right what is wrong with each item.
    if (!before.some((other) => isSame(other, one))) at.set(place, [...before, one]);
  }
  return at;
}

function isSame(one: Problem, other: Problem): boolean {
  const [text, otherText] = [problemText(one), problemText(other)];
  return (
    text.words === otherText.words &&
    text.hints.join() === otherText.hints.join() &&
    saysSame(one.fixes[0], other.fixes[0])
  );
}
