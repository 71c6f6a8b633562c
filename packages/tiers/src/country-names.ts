import {nearest} from '@tip-figures/findings/nearest.js';
import countries from '../data/countries.json';
import spellings from '../data/spellings.json';
import {normal} from './normal.js';

/** What is known of a country: its names by language, and the last report before its code was withdrawn. */
export interface Country {
  readonly iso3: string;
  readonly until?: number;
  readonly [language: string]: string | number | undefined;
}

/** The countries of all reports, by code. */
export const allCountries: Readonly<Record<string, Country>> = countries;

/** A comma is part of a name that is written with it, such as "Korea, South", and of no other. */
const keyOf = (name: string): string => name.split(/[,،]/).map(normal).filter(Boolean).join(', ');

/** Each is compared with all names. */
const mostUnknown = 50;

const none: ReadonlySet<string> = new Set();

/** Whether it is worth counting the letters in which two names differ. */
const mayBeNear = (key: string, name: string): boolean =>
  Math.abs(key.length - name.length) <= 3 || name.includes(key) || key.startsWith(name.slice(0, 6));

const others: Readonly<Record<string, readonly string[] | undefined>> = spellings;

/** The countries that a report can place, by the names that people write. */
export class CountryNames {
  readonly #codes = new Map<string, Set<string>>();
  readonly #signs = new Map<string, string>();
  readonly #near = new Map<string, string[]>();

  /** @param report - the year: a country that was no more is none of its names. */
  constructor(report: number) {
    const platform = platformNames();
    for (const [code, {until, ...names}] of Object.entries(allCountries)) {
      if (until !== undefined && until < report) continue;
      for (const sign of [code, names.iso3]) this.#signs.set(sign, code);
      const written = Object.entries(names).flatMap(([key, name]) => (key === 'iso3' ? [] : String(name)));
      for (const name of [...written, ...(others[code] ?? []), ...platform.map((one) => one.of(code) ?? code)]) {
        for (const key of new Set([keyOf(name), normal(name)]))
          this.#codes.set(key, (this.#codes.get(key) ?? new Set()).add(code));
      }
    }
  }

  /** The codes of the countries of that name, in whatever language: "Congo" are two. */
  codesOf = (written: string): ReadonlySet<string> => this.#codes.get(keyOf(written)) ?? none;

  /** The code of a country; `undefined` where no country has that name, or several have. */
  codeOf(written: string): string | undefined {
    const [code, ...others] = this.codesOf(written);
    return others.length ? undefined : code;
  }

  /** Also by its own code, as tables have them. */
  codeIn = (cell: string): string | undefined => this.#signs.get(cell.trim()) ?? this.codeOf(cell);

  /** The codes of the countries that somebody may have meant; none past the most that anybody would answer. */
  near(written: string): string[] {
    const key = normal(written);
    const known = this.#near.get(key);
    if (known || this.#near.size >= mostUnknown) return known ?? [];
    const like = [...this.#codes.keys()].filter((name) => mayBeNear(key, name));
    const codes = [...new Set(nearest(key, like).flatMap((name) => [...(this.#codes.get(name) ?? none)]))];
    this.#near.set(key, codes);
    return codes;
  }
}

/** Names of countries that are no data here: browsers and Node have them. */
const platformNames = (): Intl.DisplayNames[] =>
  ['de', 'en', 'es', 'fr'].map((language) => new Intl.DisplayNames(language, {type: 'region'}));

/** A country by its English name. */
export const nameOf = (code: string): string => others[code]?.[0] ?? String(allCountries[code]?.['en'] ?? code);
