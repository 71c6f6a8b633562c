import {sections} from '@tip-figures/record/generated/sections.js';
import {unstatedKeys} from '@tip-figures/record/values/key.js';
import type {Kind} from '@tip-figures/record/fields/kind.js';
import type {Forms} from '@tip-figures/words/lexicon.js';
import type {Meaning} from '../reading.js';
import {fold} from '@tip-figures/words/fold.js';
import {foldedWords, lexicons, split} from '@tip-figures/words/forms.js';
import {tierNames, unranked} from '@tip-figures/words/tiers.js';

/** What one heading can mean; several, where lists have the same. */
export type Alternatives = readonly Meaning[];

const index = new Map<string, Meaning[]>();

function add(said: string | undefined, meaning: Meaning): void {
  for (const form of split(said)) {
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

const entries = (table: Forms = {}) => Object.entries(table);

for (const terms of lexicons) {
  for (const [list, said] of entries(terms.list)) add(said, {is: 'list', list});
  for (const [list, keys] of Object.entries(terms.part ?? {})) {
    for (const [key, said] of entries(keys)) add(said, {is: 'part', list, key});
  }
  for (const [name, said] of entries(terms.keys)) {
    for (const [list, keys] of lists) {
      const key = openKeys[name]?.find((one) => keys.includes(one));
      if (key) add(said, {is: 'part', list, key});
    }
  }
  for (const [field, said] of entries(terms.field)) add(said, {is: 'field', field});
  for (const [status, said] of entries(terms.status)) add(said, {is: 'status', status});
  for (const [unit, said] of entries(terms.unit)) add(said, unitOf(unit));
  for (const [currency, said] of entries(terms.currency)) add(said, {is: 'unit', currency});
  for (const [column, said] of entries(terms.column)) add(said, {is: 'column', of: column as Column});
  add(terms.words?.total, {is: 'total'});
  add(terms.words?.world, {is: 'total'});
}
for (const [name, tier] of tierNames) add(name, {is: 'tier', tier});
for (const name of unranked) add(name, {is: 'tier', tier: 'unranked'});

/** What a folded heading means as a whole; empty where no list has it. */
export const termsFor = (folded: string): Alternatives => index.get(folded) ?? [];

export const flags = foldedWords('flag');
export const joiners = foldedWords('joiner');
export const within = foldedWords('within');
export const identifiers = foldedWords('identifier');
export const subjects = foldedWords('subject');
export const doubts = foldedWords('doubt');
export const apart = foldedWords('apart');
export const reports = foldedWords('report');

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
