import {sections} from '@tip-figures/record/section/sections.js';
import {unstatedKeys} from '@tip-figures/record/values/key.js';
import type {Kind} from '@tip-figures/record/fields/kind.js';
import ar from '../../terms/terms.ar.json';
import de from '../../terms/terms.de.json';
import en from '../../terms/terms.en.json';
import es from '../../terms/terms.es.json';
import fr from '../../terms/terms.fr.json';
import sq from '../../terms/terms.sq.json';
import sr from '../../terms/terms.sr.json';
import type {Meaning} from '../reading.js';
import {fold} from './fold.js';

/** What is written, with `|` between the forms, by what it means. */
type Said = Readonly<Record<string, string>>;

/** What headings and names in one language mean: complete ones, in small letters. */
interface Terms {
  /** Names of lists of parts. */
  readonly list: Said;
  /** The keys of each list. */
  readonly part: Readonly<Record<string, Said>>;
  /** What several lists have a key for. */
  readonly either: Said;
  readonly field: Said;
  readonly status: Said;
  readonly unit: Said;
  readonly currency: Said;
  /** What stands in a column, where that is no list of parts. */
  readonly column: Said;
  readonly total: string;
  readonly world: string;
  /** What stands where there is no number. */
  readonly absent: string;
  readonly flag: string;
  readonly qualifier: Said;
  /** Words of a note that may say that a number is not exact, or of something else. */
  readonly doubt: string;
  /** Words of a title that may say that the numbers are added up over years, rates, or of another crime. */
  readonly apart: string;
  readonly tier: Said;
  /** What stands before a unit, a period, a list or a place, and says nothing. */
  readonly joiner: string;
  /** What says that a row is some of the one above. */
  readonly within: string;
  /** Names of columns that tell single cases or people. */
  readonly identifier: string;
  /** What all the numbers are about. */
  readonly subject: string;
  /** Beside a year, that it may be that of a publication. */
  readonly report: string;
  /** Other names of countries than browsers have. */
  readonly country: Said;
}

const languages: readonly Terms[] = [en, sq, sr, fr, es, ar, de];

/** What one heading can mean; several, where lists have the same. */
export type Alternatives = readonly Meaning[];

const index = new Map<string, Meaning[]>();

function add(said: string, meaning: Meaning): void {
  for (const form of said.split('|')) {
    const found = index.get(fold(form)) ?? [];
    if (!found.some((one) => isSame(one, meaning))) found.push(meaning);
    index.set(fold(form), found);
  }
}

export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** All lists of parts that figures declare, each with its keys. */
export const lists: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(sections).flatMap(({own}) =>
    Object.entries<Kind>(own).flatMap(([name, {holds, keys}]) =>
      holds === 'keys' && keys ? [[name, keys] as const] : [],
    ),
  ),
);

/** What lists call those that are of none of their other keys, and those of whom it is not known. */
const openKeys: Readonly<Record<string, readonly string[]>> = {
  other: ['other', 'elsewhere'],
  unknown: unstatedKeys,
};

const units: Readonly<Record<string, Extract<Meaning, {is: 'unit'}>>> = {
  people: {is: 'unit', counts: 'people'},
  accused: {is: 'unit', counts: 'people', isAccused: true},
  others: {is: 'unit', counts: 'people', isOther: true},
  cases: {is: 'unit', counts: 'cases'},
  share: {is: 'unit', isShare: true},
  thousand: {is: 'unit', factor: 1e3},
  million: {is: 'unit', factor: 1e6},
  billion: {is: 'unit', factor: 1e9},
  number: {is: 'unit'},
};

/** Of `million EUR` both. */
function unitOf(name: string): Meaning {
  const [unit = '', currency] = name.split(' ');
  return {...(units[unit] ?? {is: 'unit'}), ...(currency && {currency})};
}

type Column = Extract<Meaning, {is: 'column'}>['of'];

for (const terms of languages) {
  for (const [list, said] of Object.entries(terms.list)) add(said, {is: 'list', list});
  for (const [list, keys] of Object.entries(terms.part)) {
    for (const [key, said] of Object.entries(keys)) add(said, {is: 'part', list, key});
  }
  for (const [name, said] of Object.entries(terms.either)) {
    for (const [list, keys] of lists) {
      const key = openKeys[name]?.find((one) => keys.includes(one));
      if (key) add(said, {is: 'part', list, key});
    }
  }
  for (const [field, said] of Object.entries(terms.field)) add(said, {is: 'field', field});
  for (const [status, said] of Object.entries(terms.status)) add(said, {is: 'status', status});
  for (const [unit, said] of Object.entries(terms.unit)) add(said, unitOf(unit));
  for (const [currency, said] of Object.entries(terms.currency)) add(said, {is: 'unit', currency});
  for (const [column, said] of Object.entries(terms.column)) add(said, {is: 'column', of: column as Column});
  for (const [tier, said] of Object.entries(terms.tier)) add(said, {is: 'tier', tier});
  add(`${terms.total}|${terms.world}`, {is: 'total'});
}

/** What a folded heading means as a whole; empty where no list has it. */
export const termsFor = (folded: string): Alternatives => index.get(folded) ?? [];

const wordsOf = (
  name: 'absent' | 'flag' | 'doubt' | 'apart' | 'joiner' | 'within' | 'identifier' | 'subject' | 'report',
): ReadonlySet<string> => new Set(languages.flatMap((terms) => terms[name].split('|').map(fold)));

export const absent = wordsOf('absent');
export const flags = wordsOf('flag');
export const joiners = wordsOf('joiner');
export const within = wordsOf('within');
export const identifiers = wordsOf('identifier');
export const subjects = wordsOf('subject');
export const doubts = wordsOf('doubt');
export const apart = wordsOf('apart');
export const reports = wordsOf('report');

export const countryTerms: readonly Said[] = languages.map(({country}) => country);

/** The words before or after a number, by how sure it is; folded. */
export const qualifierTerms: ReadonlyMap<string, string> = new Map(
  languages.flatMap((terms) =>
    Object.entries(terms.qualifier).flatMap(([qualifier, said]) =>
      said.split('|').map((form) => [fold(form), qualifier.replace('-', ' ')] as const),
    ),
  ),
);

/** The most words that a term has. */
export const longest = Math.max(...[...index.keys(), ...subjects, ...joiners].map((term) => term.split(' ').length));

/** A term among the words of a text. */
export interface Mentioned {
  readonly term: string;
  readonly meanings: Alternatives;
  /** The word before it; none where it is the first. */
  readonly before: string | undefined;
}

/** The terms among the words of a text; of those that overlap the first, as long as it can be. */
export function termsIn(text: string): Mentioned[] {
  const words = fold(text).split(' ');
  const found: Mentioned[] = [];
  for (let from = 0; from < words.length;) {
    let to = Math.min(words.length, from + longest);
    while (to > from && !termsFor(words.slice(from, to).join(' ')).length) to--;
    const term = words.slice(from, to).join(' ');
    if (term) found.push({term, meanings: termsFor(term), before: words[from - 1]});
    from = Math.max(to, from + 1);
  }
  return found;
}

/** What a text, and each run of its words, means for certain. */
export function certainIn(text: string): readonly Meaning[] {
  const words = fold(text).split(' ');
  const runs = words.flatMap((_, from) =>
    words.slice(from, from + longest).map((__, length) => words.slice(from, from + length + 1).join(' ')),
  );
  return runs.map(termsFor).flatMap((alternatives) => (alternatives.length === 1 ? alternatives : []));
}

/** Whether one of some folded terms stands in a folded text as whole words. */
export const hasAny = (terms: ReadonlySet<string>, folded: string): boolean => {
  const words = folded.split(' ');
  return words.some((_, from) =>
    words.slice(from, from + longest).some((__, length) => terms.has(words.slice(from, from + length + 1).join(' '))),
  );
};
