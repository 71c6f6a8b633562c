import {albanian} from './forms.sq.js';
import {english} from './forms.en.js';
import type {Sureness, WrittenForms, Words} from './written-forms.js';

const tables: readonly WrittenForms[] = [english, albanian];

/** The languages of the tables. */
export const languages = tables.map(({language}) => language);

/** Numbers that are written out, each with its place in a list that begins at zero. */
const listed = (name: 'numerals' | 'months') => tables.map((table) => table[name].split(' '));

const numerals = new Map(listed('numerals').flatMap((words) => [...words.entries()].map(([at, word]) => [word, at])));

/** Numbers that are written out, in digits. */
export const inDigits = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => String(numerals.get(word.toLowerCase()) ?? word));

/** A number that is written out, as a pattern. */
export const numeral = `(?:${[...numerals.keys()].join('|')})`;

const months = listed('months');

/** The month of a name, from 1, of which three letters are enough; 0 for any other text. */
export const monthCalled = (name: string): number =>
  name.length < 3 ? 0 : Math.max(...months.map((names) => names.findIndex((one) => one.startsWith(name)) + 1));

/** Which of the halves or quarters of a year is called so, from 1; 0 for any other text. */
export const placeIn = (name: 'halves' | 'quarters', text: string): number =>
  Math.max(...tables.map((table) => table[name].split('|').indexOf(text.toLowerCase()) + 1));

/** Some words as a pattern: `a|b c` matches both, with any white space in the second. */
export const anyOf = (words: string): string =>
  `(?:${words
    .split('|')
    .map((word) => word.replace(/[.+]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`))
    .join('|')})`;

/** Words of all languages, as a pattern. */
export const words = (name: Words): string => anyOf(tables.flatMap((table) => table.words[name] ?? []).join('|'));

/** The same as whole words. */
export const wholeWords = (name: Words): string => String.raw`(?<!\p{L})${words(name)}(?!\p{L})`;

/** What is said in all languages for each thing that a record has, and how sure that is. */
export const saidIn = (
  table: 'before' | 'after' | 'lengths',
): readonly (readonly [forms: string, canonical: string, sure: Sureness])[] =>
  tables.flatMap((one) =>
    Object.entries(one[table]).flatMap(([canonical, said]) =>
      Object.entries(said).map(([sure, forms]) => [forms, canonical, sure as Sureness] as const),
    ),
  );

/** What a record has for a word that stands by itself, in a table by what a record has. */
export const calledSo = (name: 'stages' | 'keys' | 'fields', word: string): readonly string[] =>
  tables.flatMap((table) =>
    Object.entries(table[name] ?? {}).flatMap(([canonical, said]) => (said.split('|').includes(word) ? canonical : [])),
  );
