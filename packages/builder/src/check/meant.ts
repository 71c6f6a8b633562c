import type {Finding} from '@tip-figures/check/report/problem.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import {longestText} from '@tip-figures/record/limits.js';
import type {Path} from '@tip-figures/record/path.js';
import {typedNumber, withNumber} from '../form/controls.js';
import {withField, type Fields, type State} from '../model/state.js';
import {renamed, valueAt} from '../model/values.js';
import {isLikely, isPlain} from './readings.js';

/** One way to put a problem right. */
export interface Mend {
  readonly label: string;
  /** How what was typed is read and drawn. */
  readonly reading?: Reading;
  readonly apply: (state: State) => State;
}

/** What was typed at a place, in the words of a record. */
export interface Reading {
  readonly place: Path;
  readonly words: string;
  /** Whether nothing else can be meant: then it is written without a click, once the person goes on. */
  readonly isSure: boolean;
}

export type Mender = (finding: Finding, state: State) => readonly Mend[];

/** Puts another text in the place of the one that was typed, where it is plain what was meant. */
export const meant =
  (read: (typed: string) => string | undefined): Mender =>
  ({steps}, {record}) => {
    const value = valueAt(record, steps);
    const better = readShort(read, typedNumber(value));
    return better === undefined
      ? []
      : [
          {
            ...useOf(typedNumber(value), better, steps),
            apply: (state) => withField(state, steps, withNumber(value, better)),
          },
        ];
  };

/** Patterns that find out what was meant take their time for what is longer than anybody types. */
const readShort = (read: (typed: string) => string | undefined, typed: string) =>
  typed.length > longestText ? undefined : read(typed);

function useOf(typed: string, better: string, place: Path): Omit<Mend, 'apply'> {
  const isSure = isPlain(typed);
  const label = `Use “${better}”`;
  if (!isSure && !isLikely(typed, better)) return {label};
  return {label, reading: {place, words: `“${typed.trim()}” is read as ${better}.`, isSure}};
}

/** The same where it may be the key of a row that was typed, such as the day of a count. */
export const meantInRow =
  (read: (typed: string) => string | undefined): Mender =>
  (finding, state) => {
    const inPlace = meant(read)(finding, state);
    const [around, key] = [finding.steps.slice(0, -1), String(finding.steps.at(-1))];
    const rows = valueAt(state.record, around);
    const better = readShort(read, key);
    if (inPlace.length || better === undefined || !isObject(rows) || better in rows) return inPlace;
    return [
      {
        ...useOf(key, better, [...around, better]),
        // Other rows may have been renamed before.
        apply: (now) => withField(now, around, renamed((valueAt(now.record, around) ?? {}) as Fields, key, better)),
      },
    ];
  };
