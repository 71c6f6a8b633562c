import {isDay, isPoint, readPeriod} from '../period.js';
import {english} from './english.js';

/** The day, month or year that was meant, such as `15 June 2022`. */
export function meantPoint(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const [, day = '', name = '', year = ''] =
    /^(?:(\d{1,2})\.? )?([a-z]+)\.? (\d{4})$/.exec(text) ??
    reordered(/^([a-z]+)\.? (?:(\d{1,2}),? )?(\d{4})$/.exec(text)) ??
    [];
  const month = name.length > 2 ? english.months.findIndex((one) => one.startsWith(name)) + 1 : 0;
  const [, first = '', second = '', last = ''] = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? slashed(text);
  const parts = month ? [year, String(month), day] : [last, second, first];
  const point = parts
    .filter(Boolean)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return point !== typed && isPoint(point) ? point : undefined;
}

/** The day that was meant, such as `31 December 2016`. A month or a year is none. */
export function meantDay(typed: string): string | undefined {
  const point = meantPoint(typed);
  return isDay(point) ? point : undefined;
}

const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** The two days that numbers between slashes can be, where the calendar has both. */
export function eitherDay(typed: string): readonly string[] {
  const [, one = '', other = '', year = ''] = slashes.exec(typed) ?? [];
  const days = [
    [year, other, one],
    [year, one, other],
  ].map((parts) => parts.map((part) => part.padStart(2, '0')).join('-'));
  return days.every(isPoint) ? days : [];
}

/** Between slashes the day may stand first or second: only a number that no month has tells, or the same twice. */
function slashed(text: string): readonly string[] {
  const [all = '', one = '', other = '', year = ''] = slashes.exec(text) ?? [];
  if (Number(one) > 12 || Number(one) === Number(other)) return [all, one, other, year];
  return Number(other) > 12 ? [all, other, one, year] : [];
}

const reordered = (found: RegExpExecArray | null) => found && [found[0], found[2], found[1], found[3]];

const years = /^(\d{4})\s*(?:[-–—]|\bto\b)\s*(\d{4})$/i;

/** What two years, one after the other, can be: `2019-2020` is one year over both, or both together. */
export function eitherPeriod(typed: string): readonly string[] {
  const [, from = '', to = ''] = years.exec(typed.trim()) ?? [];
  const periods = [`${from}/${to.slice(2)}`, `${from}/${to}`];
  return Number(to) - Number(from) === 1 && periods.every(readPeriod) ? periods : [];
}

/** The period that was meant, such as `FY 2018`, `Q3 2023` or `2016-2018`; `undefined` where it can be either of two. */
export function meantPeriod(typed: string): string | undefined {
  if (eitherPeriod(typed).length) return undefined;
  const text = typed.trim().replace(/\s+/g, ' ');
  const named = namedPeriod(text);
  const ends = text.split(/ (?:to|[-–—]) /i).map((end) => (isPoint(end) ? end : meantPoint(end)));
  if (!named && ends.length === 2) return ends.includes(undefined) ? undefined : ends.join('/');
  const meant = named ?? meantPoint(text);
  return meant !== undefined && meant !== typed && readPeriod(meant) ? meant : undefined;
}

function namedPeriod(text: string): string | undefined {
  const [, fiscal] = /^(?:fy|fiscal year)\s*[-' ]?\s*(\d{4})$/i.exec(text) ?? [];
  if (fiscal) return `FY${fiscal}`;
  const [, quarter, year = ''] = /^Q([1-4])[ /-]*(\d{4})$/i.exec(text) ?? [];
  if (quarter) return `${year}-Q${quarter}`;
  const [, from, to = ''] = years.exec(text) ?? [];
  return from && `${from}/${to}`;
}
