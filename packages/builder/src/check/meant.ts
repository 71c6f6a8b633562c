import {objectOf} from '@tip-figures/record/object-of.js';
import {fixesOf, suggestionsOf, type Finding} from '@tip-figures/check/report/problem.js';
import {suggest} from '@tip-figures/check/report/suggest.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import {type Path, valueAt} from '@tip-figures/record/path.js';
import type {Sureness} from '@tip-figures/words/lexicon.js';
import {fixBy, type Fix, type Reading} from './fix.js';
import {typedNumber, withNumber} from '../form/controls.js';
import {countriesInWords, inWords, isSameInWords} from '../form/in-words.js';
import {withField, type State} from '../model/state.js';
import {renamed} from '../model/values.js';

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
      const apply = (state: State) => withField(state, steps, withNumber(value, better));
      return [fixBy('use', {text: better}, apply, readingOf(typed, better, steps, sure))];
    }
    const better = key.replace(found, () => text);
    if (better === key || !isObject(rows) || better in rows) return [];
    // Other rows may have been renamed before.
    const apply = (now: State) => withField(now, around, renamed(objectOf(valueAt(now.record, around)), key, better));
    return [fixBy('use', {text: better}, apply, readingOf(key, better, [...around, better], sure))];
  });
};

/** The same of all that was typed at a place, of which the reader has found a part. */
export function suggestedFor(finding: Finding, state: State, at: Path = finding.at): readonly Fix[] {
  const problem = finding.problem && {...finding.problem, found: plain(typedNumber(valueAt(state.record, at)))};
  const {suggestions = []} = problem ? suggest(problem, at) : {};
  return suggested({...finding, at, problem, fixes: fixesOf(suggestions)}, state);
}

const plain = (typed: string): string => typed.trim().replace(/\s+/g, ' ');

/** Nothing where it is asked whether that is meant. What is read just as it was typed is no question. */
function readingOf(typed: string, text: string, place: Path, sure: Sureness): Reading | undefined {
  const said = countriesInWords(inWords(text));
  const isSame = said !== text && isSameInWords(said, typed);
  if (sure === 'ask' && !isSame) return undefined;
  return {place, typed, text, isSame, isSure: sure === 'same' || said !== text};
}
