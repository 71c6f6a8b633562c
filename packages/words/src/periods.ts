import {isDay, isPoint, readPeriod, writePeriod} from '@tip-figures/record/values/period.js';
import {asciiDigits, fold} from './fold.js';
import {placeIn, tags, words} from './forms.js';
import {lessSure, type Suggestion} from './lexicon.js';

/** The periods that a text can be; one where it is certain. */
export interface Periods {
  readonly choices: readonly string[];
  readonly issue?: 'month-or-years' | 'day-or-month';
}

const dayFirst = /^(?:(\d{1,2}) )?(\D+?) (\d{4})$/;
const monthFirst = /^(\D+?) (?:(\d{1,2}) )?(\d{4})$/;
const dots = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const slashes = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const yearFirst = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/;

const point = (...parts: readonly string[]): string =>
  parts
    .filter(Boolean)
    .map((part) => part.padStart(2, '0'))
    .join('-');

let known: Map<string, number> | undefined;

/** The months by their names and short names in all languages. */
function months(): ReadonlyMap<string, number> {
  if (known) return known;
  known = new Map();
  const forms = (['long', 'short'] as const).flatMap((month) => [{month}, {month, day: 'numeric'} as const]);
  for (const language of tags) {
    for (const form of forms) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {...form, timeZone: 'UTC'});
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(new Date(Date.UTC(2001, month - 1, 9)));
        const name = fold(parts.find(({type}) => type === 'month')?.value ?? '');
        if (/\p{L}/u.test(name)) known.set(name, month);
      }
    }
  }
  return known;
}

/** The month of a name, from 1, of which three letters are enough where they are those of one alone; 0 for any other text. */
export function monthCalled(name: string): number {
  const folded = fold(name).replace(/ (?:de|del|of)$|^(?:de|of) /g, '');
  const month = months().get(folded);
  if (month || folded.length < 3) return month ?? 0;
  const [begun = 0, ...others] = new Set(
    [...months()].flatMap(([one, of]) => (one.startsWith(folded) && one.length < folded.length + 7 ? of : [])),
  );
  return others.length ? 0 : begun;
}

/** The day, month or year that was meant, such as `15 June 2022` or `juin 2022`. */
export function pointMeant(typed: string): Suggestion | undefined {
  const [text, plain] = [typed.trim().toLowerCase(), fold(typed)];
  const [, name = '', after = '', of = ''] = monthFirst.exec(plain) ?? [];
  const [, day = after, called = name, year = of] = dayFirst.exec(plain) ?? [];
  const month = called && monthCalled(called);
  const [, first = '', second = '', last = ''] = yearLed(text) ?? dots.exec(text) ?? slashed(text);
  const meant = month ? point(year, String(month), day) : point(last, second, first);
  return meant !== typed && isPoint(meant) ? {text: meant, sure: month ? 'same' : 'ask'} : undefined;
}

/** The day that was meant, such as `31 December 2016`. A month or a year is none. */
export function dayMeant(typed: string): Suggestion | undefined {
  const meant = pointMeant(typed);
  return isDay(meant?.text) ? meant : undefined;
}

/** Behind a year stands the month, or else what no month can be: `2023-15-06`. */
function yearLed(text: string): readonly string[] | undefined {
  const [all = '', year = '', , month = '', day = ''] = yearFirst.exec(text) ?? [];
  return all ? (Number(month) > 12 ? [all, month, day, year] : [all, day, month, year]) : undefined;
}

/** The two days that numbers between slashes or hyphens can be, where the calendar has both. */
export function eitherDay(typed: string): readonly string[] {
  const [, one = '', other = '', year = ''] = slashes.exec(typed) ?? [];
  const days = [point(year, other, one), point(year, one, other)];
  return days.every(isPoint) ? days : [];
}

/** Between slashes or hyphens the day may stand first or second: only a number that no month has tells, or the same twice. */
function slashed(text: string): readonly string[] {
  const [all = '', one = '', other = '', year = ''] = slashes.exec(text) ?? [];
  if (Number(one) > 12 || Number(one) === Number(other)) return [all, one, other, year];
  return Number(other) > 12 ? [all, other, one, year] : [];
}

const years = new RegExp(String.raw`^(\d{4})\s*(?:[-–—]|(?<!\p{L})${words('to')}(?!\p{L}))\s*(\d{4})$`, 'iu');

/** What two years, one after the other, can be: `2019-2020` is one year over both, or both together. */
export function eitherPeriod(typed: string): readonly string[] {
  const [, from = '', to = ''] = years.exec(typed.trim()) ?? [];
  const periods = [`${from}/${to.slice(2)}`, `${from}/${to}`];
  return Number(to) - Number(from) === 1 && periods.every(readPeriod) ? periods : [];
}

// A hyphen is one of a date, but before a name.
const separator = new RegExp(
  String.raw` (?:${words('to')}|${words('and')}|-) |\s*[–—]\s*|(?<=\p{L}\.?|\d{4})-(?=\p{L})`,
  'iu',
);
const opening = new RegExp(`^${words('between')} `, 'iu');

/** The period that was meant, such as `FY 2018`, `Q3 2023` or `2016-2018`; `undefined` where it can be either of two. */
export function periodMeant(typed: string): Suggestion | undefined {
  if (eitherPeriod(typed).length) return undefined;
  const text = typed.trim().replace(/\s+/g, ' ');
  const named = namedPeriod(text);
  const written = text.replace(opening, '').split(separator);
  const [year = ''] = /\d{4}$/.exec(text) ?? [];
  const ends = written
    // Of two months of one year the last alone has it.
    .map((end) => (written.length > 1 && !/\d{4}/.test(end) ? `${end} ${year}` : end))
    .map((end): Suggestion | undefined => (isPoint(end) ? {text: end, sure: 'same'} : pointMeant(end)));
  const [from, to] = ends;
  if (!named && ends.length === 2) {
    if (!from || !to || !readPeriod(`${from.text}/${to.text}`)) return undefined;
    return {text: `${from.text}/${to.text}`, sure: lessSure('likely', lessSure(from.sure, to.sure))};
  }
  const meant = named ?? pointMeant(text);
  return meant && meant.text !== typed && readPeriod(meant.text) ? meant : undefined;
}

const fiscalYear = new RegExp(String.raw`^${words('fiscal')}[-'’ ]*(\d{4}|\d\d)(?:[/–-](?:\d\d)?(\d\d))?$`, 'iu');
const partOfYear = new RegExp(String.raw`^(\D+?)(?: ${words('of')})?,? (\d{4})$`, 'iu');

function namedPeriod(text: string): Suggestion | undefined {
  const [, fiscal = '', next] = fiscalYear.exec(text) ?? [];
  const named = fiscal.padStart(4, '20');
  if (fiscal) return {text: next === undefined ? `FY${named}` : `${named}/${next}`, sure: 'likely'};
  const [, part = '', whole = ''] = partOfYear.exec(text) ?? [];
  const [half, third] = [placeIn('halves', part), placeIn('quarters', part)];
  if (half) return {text: half > 1 ? `${whole}-07/${whole}-12` : `${whole}-01/${whole}-06`, sure: 'likely'};
  const [, quarter = third || '', year = whole] = /^[QTK] ?([1-4])[ /-]*(\d{4})$/i.exec(text) ?? [];
  if (quarter) return {text: `${year}-Q${quarter}`, sure: 'ask'};
  const [, before = '', which = ''] = /^(\d{4})[ /-]*[QT]([1-4])$/i.exec(text) ?? [];
  if (which) return {text: `${before}-Q${which}`, sure: 'ask'};
  const [, from, to = ''] = years.exec(text) ?? [];
  return from ? {text: `${from}/${to}`, sure: 'likely'} : undefined;
}

const one = (period: string | undefined): Periods | undefined => (period ? {choices: [period]} : undefined);

/** The periods that a cell or some words can be, where they say nothing else; `undefined` for any other text. */
export function periodOf(written: string): Periods | undefined {
  const text = asciiDigits(written)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<=^\d{4})\.$/, '');
  if (!/\d/.test(text)) return undefined;
  const [, year = '', last = ''] = /^(\d{4})[-–](\d\d)$/.exec(text) ?? [];
  if (year && (Number(year) + 1) % 100 === Number(last)) {
    const over = `${year}/${last}`;
    return isPoint(`${year}-${last}`) ? {choices: [over, `${year}-${last}`], issue: 'month-or-years'} : one(over);
  }
  const either = eitherPeriod(text);
  if (either.length) return {choices: either, issue: 'month-or-years'};
  const days = eitherDay(text);
  if (days.length > 1 && days[0] !== days[1]) return {choices: days, issue: 'day-or-month'};
  const read = readPeriod(text);
  return one(read ? writePeriod(read) : (periodMeant(text)?.text ?? pointMeant(text)?.text));
}

/** Whether digits alone could be a year. */
export const isYear = (text: string): boolean => /^(?:19[5-9]|20\d)\d$/.test(asciiDigits(text).trim());
