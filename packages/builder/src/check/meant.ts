import {fixesOf, suggestionsOf, type Finding} from '@tip-figures/check/report/problem.js';
import {suggest} from '@tip-figures/check/report/suggest.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import {type Path, valueAt} from '@tip-figures/record/path.js';
import type {Sureness} from '@tip-figures/words/lexicon.js';
import {checkWords} from './check-words.js';
import {typedNumber, withNumber} from '../form/controls.js';
import {countriesInWords, inWords, isSameInWords} from '../form/in-words.js';
import {withField, type Fields, type State} from '../model/state.js';
import {renamed} from '../model/values.js';

/** One way to put a problem right. */
export interface Fix {
  readonly label: string;
  /** How what was typed is read and drawn. */
  readonly reading?: Reading;
  readonly apply: (state: State) => State;
}

/** What was typed at a place, in the words of a record. */
export interface Reading {
  readonly place: Path;
  /** Empty where it says the same in the same words. */
  readonly words: string;
  /** Whether nothing else can be meant: then it is written without a click, once the person goes on. */
  readonly isSure: boolean;
}

export type Mender = (finding: Finding, state: State) => readonly Fix[];

/** A click for each text that can stand in place of what is refused, in a value or in the key of a row. */
export const suggested: Mender = (finding, {record}) => {
  const {problem, at: steps} = finding;
  const [around, key] = [steps.slice(0, -1), String(steps.at(-1))];
  const found = typeof problem?.found === 'string' ? problem.found.trim() : key;
  const [value, rows] = [valueAt(record, steps), valueAt(record, around)];
  const typed = plain(typedNumber(value));
  return suggestionsOf(finding).flatMap(({text, sure}): readonly Fix[] => {
    if (typed.includes(found)) {
      const better = typed.replace(found, () => text);
      return [
        {...useOf(typed, better, steps, sure), apply: (state) => withField(state, steps, withNumber(value, better))},
      ];
    }
    const better = key.replace(found, () => text);
    if (better === key || !isObject(rows) || better in rows) return [];
    return [
      {
        ...useOf(key, better, [...around, better], sure),
        // Other rows may have been renamed before.
        apply: (now) => withField(now, around, renamed((valueAt(now.record, around) ?? {}) as Fields, key, better)),
      },
    ];
  });
};

/** The same of all that was typed at a place, of which the reader has found a part. */
export function suggestedFor(finding: Finding, state: State, at: Path = finding.at): readonly Fix[] {
  const problem = finding.problem && {...finding.problem, found: plain(typedNumber(valueAt(state.record, at)))};
  const {suggestions = []} = problem ? suggest(problem, at) : {};
  return suggested({...finding, at, problem, fixes: fixesOf(suggestions)}, state);
}

const plain = (typed: string): string => typed.trim().replace(/\s+/g, ' ');

/** Times, lengths and countries are told in people's words. What is read just as it was typed is no question. */
function useOf(typed: string, better: string, place: Path, sure: Sureness): Omit<Fix, 'apply'> {
  const said = countriesInWords(inWords(better));
  const label = checkWords().use({text: said});
  const isSame = said !== better && isSameInWords(said, typed);
  if (sure === 'ask' && !isSame) return {label};
  const words = isSame ? '' : checkWords()['read-as']({typed, said});
  return {label, reading: {place, words, isSure: sure === 'same' || isSame || said !== better}};
}
