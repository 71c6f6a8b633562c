import {isDay, isPoint, readPeriod} from '../period.js';
import {monthCalled, placeIn, words} from './forms.js';
import {lessSure} from './quantities.js';
import type {Suggestion} from './written-forms.js';

const dayFirst = /^(?:(\d{1,2})\.? )?(\p{L}+)\.? (\d{4})$/u;
const monthFirst = /^(\p{L}+)\.? (?:(\d{1,2}),? )?(\d{4})$/u;
const dots = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const slashes = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const yearFirst = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/;

const point = (...parts: readonly string[]): string =>
  parts
    .filter(Boolean)
    .map((part) => part.padStart(2, '0'))
    .join('-');

/** The day, month or year that was meant, such as `15 June 2022`. */
export function pointMeant(typed: string): Suggestion | undefined {
  const text = typed.trim().toLowerCase();
  const [, name = '', after = '', of = ''] = monthFirst.exec(text) ?? [];
  const [, day = after, called = name, year = of] = dayFirst.exec(text) ?? [];
  const month = monthCalled(called);
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
  const [, quarter = third || '', year = whole] = /^Q([1-4])[ /-]*(\d{4})$/i.exec(text) ?? [];
  if (quarter) return {text: `${year}-Q${quarter}`, sure: 'ask'};
  const [, from, to = ''] = years.exec(text) ?? [];
  return from ? {text: `${from}/${to}`, sure: 'likely'} : undefined;
}
