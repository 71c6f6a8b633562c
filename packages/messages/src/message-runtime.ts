import type {Precision} from '@tip-figures/record/values/quantity/quantity.js';

/** A count as it is printed, with what a language chooses its words by. */
export interface Count {
  /** With what the source says of it: `about 121`, `6 to 9`. */
  readonly text: string;
  readonly precision: Precision;
  readonly value?: number;
  /** The ends of a range. */
  readonly low?: number;
  readonly high?: number;
}

/** What a message prints in a form that it asks for: a place, a list, a day. Each language has forms of its own. */
export type Formed = (form?: string) => string;

/** Whether a source counts exactly so many. */
export const isExactly = ({precision, value}: Count, number: number): boolean =>
  precision === 'exact' && value === number;

/** Who is told of a key without words: nobody on a page, and a test fails by it. */
export const withoutWords: {report?: (key: string) => void} = {};

/** What stands for a key that a message has no words for: the key, and never the words of another one. */
export function unnamed(key: string): string {
  withoutWords.report?.(key);
  return key;
}

/**
 * The plural rule of a language, such as `few` for 3 in Polish, from the browser's own CLDR data: by the number that is
 * printed, however sure it is; by both ends of a range; `other` where no number is printed.
 */
export function ruleOf(language: string): (of: number | Count) => string {
  const plurals: Ranging = new Intl.PluralRules(language);
  return (of) => {
    const {value, low, high} = typeof of === 'number' ? {value: of, low: undefined, high: undefined} : of;
    if (value !== undefined) return plurals.select(value);
    if (low === undefined || high === undefined) return 'other';
    return plurals.selectRange?.(low, high) ?? plurals.select(high);
  };
}

// TypeScript does not know it yet, nor do older browsers.
interface Ranging extends Intl.PluralRules {
  readonly selectRange?: (low: number, high: number) => string;
}

type Names = Readonly<Record<string, string>>;

/** Prints one of many names in a form: that of a key, or a name of the data's own. */
export type Term = (key: string, form?: string, own?: string) => string;

/**
 * Names in the forms of a language.
 *
 * @param listed - the names, each behind its key, in one text: it takes fewer bytes than an object.
 * @param forms - by form, then by key: `''` is a name of the data's own, `*` is any other. `{name}` is the name itself,
 *   `{name-the }` the one without `the `.
 */
export const termOf = (listed: string, forms: Readonly<Record<string, Names>>): Term => {
  const all = new Map(listed.split(';').map((one) => one.split(/ (.*)/) as [string, string]));
  return (key, form = 'name', own = '') => {
    const name = all.get(key) ?? own;
    const names = forms[form];
    if (form === 'name') return name;
    return (names?.[key] ?? names?.['*'] ?? '').replace(/\{name-?(.*)\}/, (_, start: string) =>
      all.has(key) && name.toLowerCase().startsWith(start) ? name.slice(start.length) : name,
    );
  };
};
