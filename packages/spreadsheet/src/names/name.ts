import {countriesIn, countriesInWords} from '@tip-figures/words/countries.js';
import {fold} from '@tip-figures/words/fold.js';
import {kept} from '@tip-figures/words/kept.js';
import {isYear, periodOf} from '@tip-figures/words/periods.js';
import {hasAny, joiners, longest, subjects, termsFor, within, type Alternatives} from './terms.js';

/** What a heading or a name says: each thing with all that it can mean, which is one where it is certain. */
export type Name = readonly Alternatives[];

/** What may follow a word such as “in” or “by”, which then says nothing itself. */
const canFollow = (meanings: Alternatives): boolean =>
  meanings.some(
    ({is, ...more}) =>
      is === 'list' || is === 'period' || is === 'country' || is === 'column' || isMeasure({is, ...more}),
  );

/** “Share of victims”: what is counted, behind a word that says how. */
const isCountOf = (before: Alternatives | undefined, after: Alternatives): boolean =>
  [before, after].every((meanings) => meanings?.some(({is}) => is === 'unit')) &&
  !before?.some((one) => one.is === 'unit' && one.counts);

const isMeasure = (meaning: object): boolean => 'factor' in meaning || 'currency' in meaning || 'isShare' in meaning;

const periodMeanings = (text: string): Alternatives =>
  (periodOf(text)?.choices ?? []).map((period) => ({is: 'period', period}));

const placeMeanings = (codes: readonly string[]): Alternatives => codes.map((code) => ({is: 'country', code}));

/** What some words mean together; `undefined` where no list has them. */
function meaningsOf(words: readonly string[]): Alternatives | undefined {
  const folded = words.join(' ');
  const terms = termsFor(folded);
  if (terms.length) return terms;
  if (words.length === 1 && isYear(folded)) return periodMeanings(folded);
  const places = placeMeanings(countriesInWords(folded));
  return places.length ? places : undefined;
}

/** Splits words into as few terms as there can be, with none left over. */
function cover(words: readonly string[], from = 0, before?: Alternatives): Name | undefined {
  if (from === words.length) return [];
  let best: Name | undefined;
  for (let to = Math.min(words.length, from + longest); to > from; to--) {
    const some = words.slice(from, to);
    const meanings = meaningsOf(some);
    const rest =
      meanings || subjects.has(some.join(' ')) || joiners.has(some.join(' '))
        ? cover(words, to, meanings ?? before)
        : undefined;
    if (!rest) continue;
    const isJoiner = !meanings && !subjects.has(some.join(' '));
    if (isJoiner && !(rest[0] && (canFollow(rest[0]) || isCountOf(before, rest[0])))) continue;
    const all = meanings ? [meanings, ...rest] : rest;
    if (!best || all.length < best.length) best = all;
  }
  return best;
}

/**
 * What a text says, where all of its words are understood: “Identified victims, 2016” is a status, what is counted and a
 * period. `undefined` for any other: with one more word a heading can mean something else.
 */
export const nameIn = kept((text: string): Name | undefined => {
  const places = placeMeanings(countriesIn(text));
  const folded = fold(text);
  const whole = termsFor(folded);
  if (places.length) return [[...whole.filter(({is}) => is === 'part'), ...places]];
  if (whole.length) return [whole];
  const period = periodMeanings(text);
  if (period.length) return [period];
  // A period in other digits than a year alone is a word of its own.
  const pieces = text.split(/(?<![\d.,])(\d{4}[/–-]\d{2,4}|FY ?\d{4})(?![\d.,])/);
  const words = pieces.flatMap((piece, index) => (index % 2 ? [] : fold(piece).split(' ').filter(Boolean)));
  if (!words.length || words.length > 24 || hasAny(within, folded)) return undefined;
  const periods = pieces.flatMap((piece, index) => (index % 2 ? [periodMeanings(piece)] : []));
  const name = cover(words);
  return name && name.length + periods.length ? [...name, ...periods] : undefined;
});
