import {spellings} from '@tip-figures/record/values/quantity/read-quantity.js';
import {fold} from './fold.js';
import {lexicons as byLanguage} from './generated/lexicons.js';
import type {Forms, Graded, Lexicon, Sureness, Words} from './lexicon.js';

export const split = (forms = ''): readonly string[] => (forms ? forms.split('|') : []);

/** What is written in each language. */
export const lexicons: readonly Lexicon[] = Object.values<Lexicon>(byLanguage);

const languages: readonly (readonly [string, Lexicon])[] = Object.entries(byLanguage);

/** The tags of the languages by which the platform knows names. */
export const tags: readonly string[] = languages.flatMap(([language, {intl = language}]) => split(intl));

/** The same of those whose prose is read: they have numbers in words. */
export const proseTags: readonly string[] = languages.flatMap(([language, {number}]) => (number ? language : []));

/** A table of all languages: what a record has, and a form for it. */
export const formsOf = (table: (lexicon: Lexicon) => Forms | undefined): readonly (readonly [string, string])[] =>
  lexicons.flatMap((lexicon) =>
    Object.entries(table(lexicon) ?? {}).flatMap(([canonical, said]) =>
      split(said).map((form) => [canonical, form] as const),
    ),
  );

/** The same of a table that says how sure a form is. */
export const gradedIn = (
  table: (lexicon: Lexicon) => Graded | undefined,
): readonly (readonly [form: string, canonical: string, sure: Sureness])[] =>
  (['same', 'likely', 'ask'] as const).flatMap((sure) =>
    formsOf((lexicon) =>
      Object.fromEntries(
        Object.entries(table(lexicon) ?? {}).map(([canonical, said]) => [canonical, said?.[sure] ?? '']),
      ),
    ).map(([canonical, form]) => [form, canonical, sure] as const),
  );

/** What is derived from several tables of a language. */
const derived = {
  people: ({words, unit}) => [words?.people, unit?.['people'], unit?.['accused']],
  cases: ({unit}) => [unit?.['cases']],
  one: ({number}) => [number?.['1']],
  /** Numbers from two to ten. */
  few: ({number = {}}) => Object.entries(number).flatMap(([value, form]) => (+value > 1 && +value < 11 ? form : [])),
  percent: ({after}) => Object.values(after?.['%'] ?? {}),
  /** Before a number, that it is not exact. */
  rounded: ({before = {}}) =>
    Object.entries(before).flatMap(([canonical, said]) => (canonical ? Object.values(said ?? {}) : [])),
} satisfies Record<string, (lexicon: Lexicon) => readonly (string | undefined)[]>;

type Derived = keyof typeof derived;

const isDerived = (name: string): name is Derived => name in derived;

const listIn = (lexicon: Lexicon, name: Words | Derived): readonly string[] =>
  (isDerived(name) ? derived[name](lexicon) : [lexicon.words?.[name]]).flatMap(split);

/** The words of a list in all languages, folded. */
export const foldedWords = (name: Words | Derived): ReadonlySet<string> =>
  new Set(lexicons.flatMap((lexicon) => listIn(lexicon, name)).map(fold));

/** Some forms as a pattern: “b c” has any white space in it, and “d*” any ending. */
export const anyOf = (forms: readonly string[]): string =>
  `(?:${forms
    .map((form) =>
      form
        .replace(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`)
        .replace(/\\\*$/, String.raw`\p{L}*`)
        .replaceAll(' ', String.raw`\s+`),
    )
    .join('|')})`;

/** Words of all languages, as a pattern. */
export const words = (...names: readonly (Words | Derived)[]): string =>
  anyOf([
    ...lexicons.flatMap((lexicon) => names.flatMap((name) => listIn(lexicon, name))),
    ...(names.includes('rounded') ? Object.values(spellings).flat() : []),
  ]);

/** The same where no letter stands before or behind them. */
export const wholeWords = (...names: readonly (Words | Derived)[]): string =>
  String.raw`(?<!\p{L})${words(...names)}(?!\p{L})`;

const numerals = new Map(formsOf(({number}) => number).map(([value, word]) => [word, value]));

/** Numbers that are written out, in digits. */
export const inDigits = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => numerals.get(word.toLowerCase()) ?? word);

/** A number that is written out, as a pattern. */
export const numeral = anyOf([...numerals.keys()]);

/** Which of the halves or quarters of a year is called so, from 1; 0 for any other text. */
export const placeIn = (name: 'halves' | 'quarters', text: string): number =>
  Math.max(...lexicons.map((lexicon) => split(lexicon[name]).indexOf(text.toLowerCase()) + 1));

type Table = (lexicon: Lexicon) => Forms | undefined;

/** What a record has for a name that stands by itself, in tables by what it has. */
const calledSo = (...tables: readonly Table[]) => {
  let index: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return (name: string): readonly string[] => [...((index ??= indexOf(tables)).get(fold(name)) ?? [])];
};

function indexOf(tables: readonly Table[]): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const [canonical, form] of tables.flatMap(formsOf)) {
    index.set(fold(form), (index.get(fold(form)) ?? new Set()).add(canonical));
  }
  return index;
}

/** Several tables as one: two can have the same key. */
const joined = (tables: readonly Forms[]): Forms => {
  const all: Record<string, string> = {};
  for (const [key, said] of tables.flatMap(Object.entries<string>))
    all[key] = [all[key], said].filter(Boolean).join('|');
  return all;
};

export const stagesCalled = calledSo(({stages}) => stages);
export const fieldsCalled = calledSo(
  ({attributes}) => attributes,
  ({field}) => field,
  ({list}) => list,
);
/** The keys of all lists, and the statuses of victims. */
export const keysCalled = calledSo(
  ({part = {}}) => joined(Object.values(part)),
  ({status}) => status,
  ({attributes}) => attributes,
  ({keys = {}}) => ({...keys, elsewhere: keys.other ?? '', unspecified: keys.unknown ?? ''}),
);
