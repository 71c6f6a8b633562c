import {pathOf, type Path} from '@tip-figures/record/path.js';
import {recordOf, type State} from '../model/state.js';
import {findingsIn} from '@tip-figures/check/document/findings.js';
import type {Mend} from './meant.js';
import {mendsFor} from './mends.js';

/** What was typed, as it is read. */
export interface AsRead {
  readonly state: State;
  readonly readings: readonly ReadAs[];
}

/** How one thing that was typed is read. */
export interface ReadAs {
  /** Where it was typed. */
  readonly steps: Path;
  /** What writes it so. */
  readonly mend: Required<Mend>;
}

/** A state in which all that was typed in other words than a record's is in those, where it is plain or likely what was meant. */
export function asRead(state: State): AsRead {
  let read = state;
  const readings: ReadAs[] = [];
  for (const finding of findingsIn(recordOf(state), state.figure)) {
    const mend = mendsFor(finding, state).find(isReading);
    const next = mend?.apply(read);
    // Of a share where only a number can stand, other words are no help.
    if (!mend || !next || refusedAsBefore(next, mend, finding.problem?.issue)) continue;
    read = next;
    readings.push({steps: finding.steps, mend});
  }
  return {state: read, readings};
}

const isReading = (mend: Mend): mend is Required<Mend> => mend.reading !== undefined;

const refusedAsBefore = (next: State, {reading}: Required<Mend>, issue: string | undefined): boolean =>
  findingsIn(recordOf(next), next.figure).some(
    (one) => one.problem?.issue === issue && pathOf(one.steps) === pathOf(reading.place),
  );
