import {meantCodes, readCountry} from '@tip-figures/record/values/country.js';
import {fold} from './fold.js';
import {formsOf, proseTags, tags} from './forms.js';
import {codesOfThree} from './generated/codes-of-three.js';
import type {Forms, Lexicon} from './lexicon.js';

/**
 * A name as names of countries are compared: without articles, spaces and marks of footnotes, so that “Côte d’Ivoire*” is
 * “Cote dIvoire”, “St. Lucia” is “Saint Lucia”, and “The Gambia” is “Gambia, The”.
 */
export const countryKey = (name: string): string =>
  fold(name.replace(/#/g, '').replace(/&/g, ' and '))
    .split(' ')
    .map((word) => (word === 'st' ? 'saint' : word === 'the' ? '' : word))
    .join('');

/** A comma is part of a name that is written with it, such as “Korea, South”, and of no other. */
const strictKey = (name: string): string => name.split(/[,،]/).map(countryKey).filter(Boolean).join(',');

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** The codes that are in use: of one that was withdrawn the platform has the name of the country that came after. */
const codes = letters
  .flatMap((one) => letters.map((two) => one + two))
  .filter((code) => readCountry(code) === code && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`);

type Names = ReadonlyMap<string, ReadonlySet<string>>;

/** The codes of the countries of each name, as the platform and tables of some languages have them. */
function namedIn(
  languages: readonly string[],
  table: (lexicon: Lexicon) => Forms | undefined,
  keysOf: (name: string) => readonly string[],
): Names {
  const named = new Map<string, Set<string>>();
  const platform = languages.map((tag) => new Intl.DisplayNames(tag, {type: 'region', fallback: 'none'}));
  const all = [
    ...codes.flatMap((code) => platform.map((one) => [code, one.of(code) ?? ''] as const)),
    ...formsOf(table),
  ];
  for (const [code, name] of all) {
    for (const key of fold(name) ? keysOf(name) : []) named.set(key, (named.get(key) ?? new Set()).add(code));
  }
  return named;
}

let known: Names | undefined;

/** The names in all languages. */
const names = (): Names =>
  (known ??= namedIn(
    tags,
    ({country}) => country,
    (name) => [strictKey(name), countryKey(name)],
  ));

const none: ReadonlySet<string> = new Set();

/** The keys of all names. */
export const countryKeys = (): readonly string[] => [...names().keys()];

/** The codes of the countries that have a key, of which several can have the same. */
export const countriesOfKey = (key: string): ReadonlySet<string> => names().get(key) ?? none;

/** The codes of the countries of a name, in whatever language: “Congo” are two. */
export const countriesCalled = (name: string): ReadonlySet<string> => countriesOfKey(strictKey(name));

const threes = new Map(Object.entries(codesOfThree).map(([code, three]) => [three, code]));

/** The countries that a cell names, or whose code it has in capital letters. Short names are words of some language, too. */
export function countriesIn(cell: string): readonly string[] {
  const written = cell.trim();
  if (!/^[A-Z]{2,3}$/.test(written)) return countriesInWords(written);
  const code = written.length === 2 ? readCountry(meantCodes[written] ?? written) : threes.get(written);
  return typeof code === 'string' ? [code] : [...countriesCalled(written)];
}

/** The countries of a name of more than three letters: “and” is no Andorra. */
export const countriesInWords = (name: string): readonly string[] => {
  const key = countryKey(name);
  return key.length > 3 ? [...(countriesCalled(name).size ? countriesCalled(name) : countriesOfKey(key))] : [];
};

/** The one country of a name among some; `undefined` where none of them has it, or several have. */
export function countryOf(name: string, isAmong: (code: string) => boolean = () => true): string | undefined {
  const [code, ...others] = [...countriesCalled(name)].filter(isAmong);
  return others.length ? undefined : code;
}

/** Where prose is read, names are looked for in it. In others “Island” is a country. */
const inProse = () =>
  namedIn(
    proseTags,
    ({number, country}) => (number ? country : undefined),
    (name) => (fold(name).length > 3 ? [` ${fold(name)} `] : []),
  );
let prose: ReturnType<typeof inProse> | undefined;

/** The countries that a text or an address names in some of its words, in the languages whose prose is read. */
export function countryNamesIn(text: string): readonly string[] {
  const plain = ` ${fold(text.replace(/[^\p{L}]+/gu, ' '))} `;
  return [...new Set([...(prose ??= inProse())].flatMap(([name, codes]) => (plain.includes(name) ? [...codes] : [])))];
}
