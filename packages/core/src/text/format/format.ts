import english, {type IntlMessages} from '@tip-figures/messages/generated/en-intl.js';
import type {Term} from '@tip-figures/messages/message-runtime.js';
import type {Period} from '@tip-figures/record/values/period.js';

const most = 60;
const formats = new Map<string, unknown>();

// Intl objects cost more than the numbers that they format, so each is made once. Their number is bounded, since a page
// can hold any number of languages and currencies.
export function cached<T>(key: string, make: () => T): T {
  const known = formats.get(key);
  if (known) return known as T;
  if (formats.size >= most) formats.clear();
  const made = make();
  formats.set(key, made);
  return made;
}

const packs: Record<string, Formats> = {};

/** Formats of a language that some browsers' `Intl` lacks. */
interface Formats {
  readonly intl: IntlMessages;
  readonly terms: {readonly currency?: Term};
}

/**
 * Adds the formats of a language that some browsers' `Intl` lacks, such as Chrome's for Albanian. All browsers and
 * servers then print the same.
 */
export const addFormats = (language: string, formats: Formats): void => void (packs[language] = formats);

/**
 * The language of a tag, with script and region where messages have these: `sr-Cyrl-RS` → `sr-Cyrl`, `sq-XK` → `sq`.
 */
export function languageIn(tag: string, known: object): string {
  const end = tag.lastIndexOf('-');
  return end < 0 || Object.hasOwn(known, tag) ? tag : languageIn(tag.slice(0, end), known);
}

/** The formats that were added for a language. */
export const packOf = (locale: string): IntlMessages | undefined => packs[languageIn(locale, packs)]?.intl;

/** The names of currencies that were added for a language. */
export const currenciesOf = (locale: string): Term | undefined => packs[languageIn(locale, packs)]?.terms.currency;

const isAmerican = (locale: string): boolean => locale === 'en-US';

export const isOwn = (locale: string): boolean => locale === 'en' || locale === 'en-GB' || isAmerican(locale);

/**
 * Months, days, lists and durations in messages: for languages that were added, and for English, the language of most
 * pages. The first format that a page requests from `Intl` takes Chromium longer than drawing a figure.
 */
export const wordsOf = (locale: string): IntlMessages | undefined =>
  packOf(locale) ?? (isOwn(locale) ? english : undefined);

// Plain English has the date format of the design: 29 June 2017.
export const tag = (locale: string): string => (locale === 'en' ? 'en-GB' : (packOf(locale)?.numbersLike() ?? locale));

/** A number as `Intl` formats it in English, with at most and at least so many decimals. */
export function inEnglish(value: number, most: number, least = 0): string {
  const [whole = '', decimals = ''] = value.toFixed(most).split('.');
  const kept = decimals.slice(0, least) + decimals.slice(least).replace(/0+$/, '');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (kept && `.${kept}`);
}

/** `1234.5` → `1,234.5` in English, with so many decimals at most, and at least. */
export function formatDecimal(value: number, locale: string, most: number, least = 0): string {
  return isOwn(locale)
    ? inEnglish(value, most, least)
    : numberFormat(locale, {minimumFractionDigits: least, maximumFractionDigits: most}).format(value);
}

/** A number format, made once for the same options. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return cached(`n${locale}${JSON.stringify(options)}`, () => new Intl.NumberFormat(tag(locale), options));
}

/**
 * `2017-06-29` → `29 June 2017`, `2017-06` → `June 2017`, `2016` → `2016`.
 *
 * @param form - the grammatical form of a month without a day; beside a day the language has its own form.
 */
export function formatDay(iso: string, locale: string, form = ''): string {
  const [year = '', month, day] = iso.split('-');
  if (!month) return year;
  const words = wordsOf(locale);
  if (words) {
    const name = words.monthName({month: String(Number(month)) as Month, form: day ? 'day' : form});
    if (!day) return words.month({month: name, year});
    return words.day({us: isAmerican(locale), day: String(Number(day)), month: name, year});
  }
  return dateFormat(locale, day !== undefined).format(dateOf(iso));
}

/** A year, month or day, or from one to another: `2016`, `June 2017`, `April 2016 – March 2017`. */
export function formatInterval({from, to}: Period, locale: string): string {
  if (!to) return formatDay(from, locale);
  if (from.length === 4) return `${from}–${to}`;
  // Engines differ in the spaces around the dash.
  return packOf(locale)
    ? `${formatDay(from, locale)} – ${formatDay(to, locale)}`
    : dateFormat(locale, from.length === 10)
        .formatRange(dateOf(from), dateOf(to))
        .replaceAll('\u2009', ' ');
}

/** The number of a month in messages: `1` to `12`. */
export type Month = Parameters<IntlMessages['monthName']>[0]['month'];

const dateOf = (iso: string): Date => new Date(iso.length === 7 ? `${iso}-01` : iso);

function dateFormat(locale: string, day: boolean): Intl.DateTimeFormat {
  return cached(
    `d${locale}${day}`,
    () =>
      new Intl.DateTimeFormat(tag(locale), {
        year: 'numeric',
        month: 'long',
        ...(day ? {day: 'numeric' as const} : {}),
        timeZone: 'UTC',
      }),
  );
}

/** `a`, `b`, `c` → `a, b and c`. */
export function formatList(items: readonly string[], locale: string): string {
  const words = wordsOf(locale);
  const last = items.at(-1) ?? '';
  if (words) {
    const first = items
      .slice(0, -1)
      .reduce((all, one) => (all ? words.joined.commas({first: all, last: one}) : one), '');
    return items.length < 2
      ? last
      : words.list({first: isAmerican(locale) && items.length > 2 ? `${first},` : first, last});
  }
  return cached(`l${locale}`, () => new Intl.ListFormat(tag(locale), {type: 'conjunction'})).format(items);
}

/** Name of a country by its code; in English where the browser does not have the language. */
export function formatCountry(code: string, locale: string): string {
  const names = cached(
    `r${locale}`,
    () => new Intl.DisplayNames([packOf(locale) ? locale : tag(locale), 'en'], {type: 'region'}),
  );
  // The sign `&` is in English names alone; the Report writes the word.
  return names.of(code)?.replace(' & ', ' and ') ?? code;
}

/** A title or sentence with its first letter as a capital. */
export const capitalize = (text: string, locale: string): string =>
  text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
