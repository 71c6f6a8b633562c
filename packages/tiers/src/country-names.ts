import {nearest} from '@tip-figures/findings/nearest.js';
import {countriesCalled, countriesOfKey, countryKey, countryKeys, countryOf} from '@tip-figures/words/countries.js';
import countries from '../data/countries.json';

/** What is known of a country: its name, by language where its code was withdrawn, and then the last report before that. */
export interface Country {
  readonly iso3: string;
  /** Its name for people, where that is another than the table has. */
  readonly called?: string;
  readonly until?: number;
  readonly [language: string]: string | number | undefined;
}

/** The countries of all reports, by code. */
export const allCountries: Readonly<Record<string, Country>> = countries;

/** Each is compared with all names. */
const mostUnknown = 50;

/** Whether it is worth counting the letters in which two names differ. */
const mayBeNear = (key: string, name: string): boolean =>
  Math.abs(key.length - name.length) <= 3 || name.includes(key) || key.startsWith(name.slice(0, 6));

/** The countries that a report can place, by the names that people write. */
export class CountryNames {
  readonly #placed: ReadonlySet<string>;
  readonly #signs: ReadonlyMap<string, string>;
  readonly #near = new Map<string, string[]>();

  /** @param report - the year: a country that was no more is none of its names. */
  constructor(report: number) {
    const own = Object.entries(allCountries).filter(([, {until = report}]) => until >= report);
    this.#placed = new Set(own.map(([code]) => code));
    this.#signs = new Map(own.flatMap(([code, {iso3}]) => [code, iso3].map((sign) => [sign, code] as const)));
  }

  /** The codes of the countries of that name, in whatever language: "Congo" are two. */
  codesOf = (written: string): readonly string[] => this.#among(countriesCalled(written));

  /** The code of a country; `undefined` where no country has that name, or several have. */
  codeOf = (written: string): string | undefined => countryOf(written, (code) => this.#placed.has(code));

  /** Also by its own code, as tables have them. */
  codeIn = (cell: string): string | undefined => this.#signs.get(cell.trim()) ?? this.codeOf(cell);

  /** The codes of the countries that somebody may have meant; none past the most that anybody would answer. */
  near(written: string): string[] {
    const key = countryKey(written);
    const known = this.#near.get(key);
    if (known || this.#near.size >= mostUnknown) return known ?? [];
    const like = countryKeys().filter((name) => mayBeNear(key, name));
    const codes = [...new Set(nearest(key, like).flatMap((name) => this.#among(countriesOfKey(name))))];
    this.#near.set(key, codes);
    return codes;
  }

  readonly #among = (codes: ReadonlySet<string>): readonly string[] =>
    [...codes].filter((code) => this.#placed.has(code));
}

/** A country by its English name. */
export const nameOf = (code: string): string =>
  String(allCountries[code]?.called ?? allCountries[code]?.['en'] ?? code);
