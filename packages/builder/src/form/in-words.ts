import {formatDay, wordsOf as wordsIn} from '@tip-figures/core/text/format/format.js';
import {isPoint} from '@tip-figures/record/values/period.js';
import {isObject, written, type Kind, type KindName} from '@tip-figures/record/fields/kind.js';
import {language, words} from '../text/text.js';
import {keyLabel} from './labels.js';

const onePoint = String.raw`(\d{4}(?:-\d\d){0,2})`;
const times = new RegExp(String.raw`(?<![\w/-])${onePoint}(?:/${onePoint})?(?![\w/-])`, 'g');
const quarters = /\b(\d{4})-Q([1-4])\b/g;
const fiscalYears = /\bFY ?(\d{4})/g;
const lengths = /\bP(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?!\w)/g;

/** A day, month or year of a record in people's words: `2014-04` is “April 2014”. */
const pointWords = (point: string): string => (isPoint(point) ? formatDay(point, language()) : point);

function lengthWords(years?: string, months?: string, days?: string): string {
  const own = wordsIn(language());
  const said = (n: string | undefined, unit: 'years' | 'months' | 'days') =>
    n && own ? [own[unit]({n: Number(n), text: n})] : [];
  return [...said(years, 'years'), ...said(months, 'months'), ...said(days, 'days')].join(' ');
}

/**
 * The times and lengths in a text of a record in people's words: `2014-04/2015-03` is “April 2014 to March 2015”, `P5Y6M` “5
 * years 6 months”. All else stays as it is, and what a language has no words for that are read again.
 */
export function inWords(text: string): string {
  const {interval, quarter, fiscal, range} = words().form.times;
  const said = text
    .replace(times, (_, from: string, to?: string) =>
      to ? interval({from: pointWords(from), to: pointWords(to)}) : pointWords(from),
    )
    .replace(quarters, (_, year: string, number: string) => quarter({year, quarter: number}))
    .replace(fiscalYears, (_, year: string) => fiscal({year}))
    .replace(lengths, (_, ...[years, months, days]: string[]) => lengthWords(years, months, days));
  // A range of numbers stays: fields of numbers have it so.
  return /\p{L}/u.test(said)
    ? said.replace(/^(.*?) ?\.\. ?(.*)$/s, (_, from: string, to: string) => range({from, to}))
    : said;
}

/** The codes of countries by their names, where these are read again: `AL XK` is “Albania, Kosovo”. */
export const countriesInWords = (text: string): string =>
  language() === 'en' && /^[A-Z]{2}(?:[\s,]+[A-Z]{2})*$/.test(text.trim())
    ? text
        .trim()
        .split(/[\s,]+/)
        .map(keyLabel)
        .join(', ')
    : text;

const timed: readonly KindName[] = [
  'period',
  'day',
  'day-month-or-year',
  'publication-date',
  'point',
  'pinned',
  'breaks',
  'duration',
  'minimums',
  'ranges',
  'quantities-by-period',
  'counts-by-day',
  'sentences',
];

/** Whether values of a kind, or the keys of a list of it, are times or lengths. */
export const isTimed = ({name}: Kind): boolean => timed.includes(name);

/** A value as the form shows it. */
export function wordsOf(kind: Kind, value: unknown): string {
  if (isObject(value)) return inWords([value['from'], value['to']].map(written).filter(Boolean).join(' .. '));
  const text = [value ?? ''].flat().map(String).join(' ');
  if (kind.name === 'countries') return countriesInWords(text);
  if (kind.name === 'breaks')
    return inWords(
      text
        .trim()
        .split(/[\s,;]+/)
        .join(', '),
    );
  return isTimed(kind) ? inWords(hasKeys.test(text) ? text.replace(dashes, ' ') : text) : text;
}

// A law has several minimums, by form of exploitation and age.
const hasKeys = /\p{L}: /u;
const dashes = /(?<=\p{Ll})-(?=\p{Ll})/gu;

/** Whether two texts say the same in the same words. */
export const isSameInWords = (one: string, other: string): boolean => spelled(one) === spelled(other);

const spelled = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
