import {pathOf, type Path} from '@tip-figures/record/path.js';
import type {State} from '../model/state.js';
import {findingsOf} from './findings.js';
import {language} from '../text/text.js';
import type {Fix, Reading} from './fix.js';
import {fixesFor} from './fixes.js';

/** What was typed, as it is read. */
export interface AsRead {
  readonly state: State;
  readonly readings: readonly ReadAs[];
}

/** A fix that is a reading. */
type Meant = Fix & {readonly reading: Reading};

/** How one thing that was typed is read. */
export interface ReadAs {
  /** Where it was typed. */
  readonly at: Path;
  /** What writes it so. */
  readonly fix: Meant;
}

// The form, the preview and the field that is left ask for the same one; its words are in the language of the page.
const known = new WeakMap<State, {readonly said: string; readonly read: AsRead}>();

/** A state in which all that was typed in other words than a record's is in those, where it is plain or likely what was meant. */
export function asRead(state: State): AsRead {
  const before = known.get(state);
  if (before?.said === language()) return before.read;
  const found = findingsOf(state).flatMap((finding) => {
    const fix = fixesFor(finding, state).find(isReading);
    return fix ? [{at: finding.at, fix, issue: finding.problem?.issue}] : [];
  });
  const next = written(state, found);
  const refused = new Set(found.length ? findingsOf(next).map(({problem, at}) => nameOf(problem?.issue, at)) : []);
  // Of a share where only a number can stand, other words are no help.
  const readings = found.filter(({fix, issue}) => !refused.has(nameOf(issue, fix.reading.place)));
  const read = {state: readings.length < found.length ? written(state, readings) : next, readings};
  known.set(state, {said: language(), read});
  return read;
}

const isReading = (fix: Fix): fix is Meant => fix.reading !== undefined;

const written = (state: State, readings: readonly ReadAs[]): State =>
  readings.reduce((next, {fix}) => fix.apply(next), state);

const nameOf = (issue: string | undefined, place: Path): string => `${issue ?? ''} ${pathOf(place)}`;
