import {protectDocument} from '@tip-figures/check/document/protect-document.js';
import {isOfCourts} from '@tip-figures/check/lints/shares/small-counts.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {type Path, stepsOf, valueAt} from '@tip-figures/record/path.js';
import {thresholdOf} from '@tip-figures/record/protect/thresholds.js';
import type {FigureName} from '@tip-figures/record/figures/names.js';
import {sections} from '@tip-figures/record/generated/sections.js';
import {pairsOf} from '../form/controls.js';
import {recordOf, withField, type Fields, type State} from '../model/state.js';

/** The threshold of the command, too. */
export const usualThreshold = 5;

/** Small counts, and what to do about them. */
export interface Protection {
  /** How many counts of people are so small that somebody may be recognised, and that no government has printed. */
  readonly small: number;
  /** How many others would give them away. */
  readonly others: number;
  /** The state in which all of them are withheld. */
  readonly safe: State;
  /** The state in which the small ones are said to be printed by a government. */
  readonly printed: State;
}

/** What would be withheld below a threshold; `undefined` where nothing has to be. */
export function protectionOf(state: State, below: number): Protection | undefined {
  const record = recordOf(state);
  try {
    const {document, report} = protectDocument(record, below);
    const found = report.withheld.filter(({path, reason}) => reason === 'small' && !isOfCourt(path));
    const small = found.length;
    const printed = found.reduce((next, {path}) => withPrinted(next, stepsOf(path)), state);
    return small
      ? {small, others: report.withheld.length - small, safe: {...state, record: document as Fields}, printed}
      : undefined;
  } catch (error) {
    // What cannot be read is a problem beside its field.
    if (error instanceof FigureError) return undefined;
    throw error;
  }
}

/** A number that a government has printed; a list that was written as a text becomes one by keys. */
function withPrinted(state: State, steps: Path): State {
  const around = steps.slice(0, -1);
  const list = valueAt(state.record, around);
  const keyed = typeof list === 'string' ? withField(state, around, Object.fromEntries(pairsOf(list) ?? [])) : state;
  const value = valueAt(keyed.record, steps);
  return withField(keyed, steps, {...(isObject(value) ? value : {value}), published: true});
}

/** The record as it may be published: where it says below which number counts are withheld, without them. */
export function publicRecord(record: Fields): Fields {
  const below = thresholdOf(record['suppressBelow']);
  return below === undefined ? record : (protectDocument(record, below).document as Fields);
}

/** The same of a record that others take numbers of; `undefined` where they cannot be protected. */
export function protectedRecord(record: Fields, below: number): Fields | undefined {
  try {
    return protectDocument(record, thresholdOf(record['suppressBelow']) ?? below).document as Fields;
  } catch (cause) {
    if (cause instanceof FigureError) return undefined;
    throw cause;
  }
}

/** Courts and governments print one by one how many came before a court. */
function isOfCourt(path: string): boolean {
  const [name = ''] = stepsOf(path);
  return Object.hasOwn(sections, name) && isOfCourts(sections[name as FigureName]);
}
