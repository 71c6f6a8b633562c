import {albanian} from './forms.sq.js';
import {english} from './forms.en.js';

/** How sure it is what was written: it can mean nothing else; it most likely does; only the person knows. */
export type Sureness = 'same' | 'likely' | 'ask';

/** What a record can have in place of what was written. */
export interface Suggestion {
  readonly text: string;
  readonly sure: Sureness;
}

/** What is written for one thing, with `|` between the forms, by how sure it is. */
type Said = Readonly<Partial<Record<Sureness, string>>>;

/**
 * What editors and reports write in one language, and what a record has for it. Never loaded by a page: what a page reads
 * is in `notation`. A language is one such table.
 */
export interface WrittenForms {
  /** By which `Intl` knows what it calls countries and currencies. */
  readonly language: string;
  /** Zero, one, two and so on. */
  readonly numerals: string;
  /** From January; three letters are enough. */
  readonly months: string;
  /** Words before a number, by the one that a record has; what stands under `''` is left out. */
  readonly before: Readonly<Record<string, Said>>;
  /** The same of words behind it. */
  readonly after: Readonly<Record<string, Said>>;
  /** Units of time; of weeks days are made. */
  readonly lengths: Readonly<Record<'year' | 'month' | 'week' | 'day', Said>>;
  readonly words: Readonly<Partial<Record<Words, string>>>;
  /** How reports call what is done with officials, by the stage of a record. */
  readonly stages?: Readonly<Record<string, string>>;
  /** How reports call what a list has a key for, spelled as a key. */
  readonly keys?: Readonly<Record<string, string>>;
  /** How fields are called in reports and as attributes, spelled as a key. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** What words say, where it is not a value of a record. */
type Words =
  | 'nobody'
  /** There is no figure. */
  | 'absent'
  /** Some, without a number. */
  | 'vague'
  | 'people'
  | 'cases'
  /** What may be counted in people or in cases. */
  | 'either'
  /** Between a number and what it counts. */
  | 'new'
  /** Between cases and the people in them. */
  | 'with'
  | 'between'
  /** Between the two ends of a range. */
  | 'to'
  | 'and'
  | 'or'
  | 'of'
  | 'fiscal'
  | 'half'
  /** Parts of a whole, such as thirds. */
  | 'part'
  /** Such as “in” of “one in four”. */
  | 'in'
  | 'fine'
  | 'suspended'
  | 'forever'
  /** What says nothing beside the length of a sentence. */
  | 'filler'
  /** What a court can impose in place of prison and fine. */
  | 'other';

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
