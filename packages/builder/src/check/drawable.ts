import {objectOf} from '@tip-figures/record/object-of.js';
import {type Path, pathOf, valueAt} from '@tip-figures/record/path.js';
import {recordOf, type State} from '../model/state.js';
import {figures, isWholeRecord} from '@tip-figures/record/figures/names.js';
import {withValue} from '../model/values.js';
import {asRead} from './as-read.js';
import {withDrafts, type DraftRecords} from './with-drafts.js';
import {depthOfSection} from '@tip-figures/check/document/document.js';
import type {Finding} from '@tip-figures/check/report/problem.js';
import {findingsOf} from './findings.js';

/** What can be drawn of a record that may have errors. */
export interface Drawable {
  readonly record: Record<string, unknown>;
  /** The steps to what had to be left out. */
  readonly without: readonly Path[];
  /** Whether the rest can be drawn. */
  readonly isWhole: boolean;
}

// Each round leaves out all that is wrong; what is wrong then was hidden behind it.
const rounds = 4;

/** The record without the values that are refused: a figure is drawn of the rest, where it can be. */
export function drawableOf(typed: State, drafts?: DraftRecords): Drawable {
  const {state} = asRead(typed);
  let {record} = withDrafts(recordOf(state), drafts);
  const without: Path[] = [];
  for (let round = 0; round < rounds; round++) {
    const errors = findingsOf(state, record).filter(({severity, at}) => severity === 'error' && concerns(at, state));
    if (!errors.length) return {record, without, isWhole: true};
    const places = errors.map((one) => placeIn(record, wrongIn(one)));
    if (places.includes(undefined)) break;
    const wrong = [...new Map(places.map((place = []) => [pathOf(place), place])).values()];
    // From the last on, so that the items before it keep their numbers.
    for (const place of wrong.toReversed()) record = leftOut(record, place);
    without.push(...wrong);
  }
  return {record, without, isWhole: false};
}

/** Of a place that does not compare with the others all is wrong: its number would be drawn as theirs. */
const wrongIn = ({at, problem}: Finding): Path => (problem?.issue === 'not-alike' ? at.slice(0, -1) : at);

const concerns = ([first]: Path, {figure}: State): boolean =>
  isWholeRecord(figure) || first === figure || !isSection(first);

const isSection = (name: unknown): boolean => figures.some((figure) => figure === name);

/** A record without a value, and without the list of which that was the last: an empty one would say that there is nothing. */
function leftOut(record: Record<string, unknown>, place: Path): Record<string, unknown> {
  const left = withValue(record, place, undefined);
  const around = place.slice(0, -1);
  const list = valueAt(left, around);
  return objectOf(Array.isArray(list) && !list.length ? withValue(left, around, undefined) : left);
}

/** The deepest value on the way that is there; `undefined` where that would be the whole section. */
function placeIn(record: object, steps: Path): Path | undefined {
  for (let length = steps.length; length > depthOfSection(steps); length--) {
    const place = steps.slice(0, length);
    if (valueAt(record, place) !== undefined) return place;
  }
  return undefined;
}
