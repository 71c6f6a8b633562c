import {objectOf} from '../object-of.js';
/** A span of time that a figure speaks of: years, quarters, months, days, or from one to another. */
export interface Period {
  /**
   * ISO 8601 year, month or day, such as `2016`, `2017-06`, `2016-12-31`. Of a year that is no calendar year, the year
   * to order it by: 2018 of `FY2018` and of `2018/19`. Its months are told by `monthsOf`.
   */
  readonly from: string;
  /** Last year, month or day, for an interval. */
  readonly to?: string;
  /** How data write it, where that is no ISO 8601: `2023-Q3`, `FY2018`, `2018/19`, `before`. */
  readonly name?: string;
}

const point = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
/** How a quarter is written, and a fiscal year. */
export const quarter = /^(\d{4})-Q([1-4])$/;
export const fiscal = /^FY ?(\d{4})$/;
const twoYears = /^(?:FY ?)?(\d{4})[/-](\d\d)$/;

/**
 * Reads `2016`, `2017-06`, `2016-12-31`, `2023-Q3`, `FY2018`, `2018/19` (also `2018-19`, `FY2018/19`) or an interval with
 * both ends included, such as `2016-04/2017-03`; `undefined` for anything else. `2011-12` is a month.
 */
export function readPeriod(input: unknown): Period | undefined {
  const written = typeof input === 'number' ? String(input) : input;
  if (typeof written !== 'string') return undefined;
  const text = written.trim();
  return readIso(text) ?? readNamed(text);
}

/** The reporting period before another, which its source does not date. */
const before: Period = {from: '', name: 'before'};

/** The same, or `before`. */
export const readEarlier = (input: unknown): Period | undefined =>
  typeof input === 'string' && input.trim().toLowerCase() === before.name ? before : readPeriod(input);

function readNamed(text: string): Period | undefined {
  const [, year = '', digits] = quarter.exec(text) ?? fiscal.exec(text) ?? twoYears.exec(text) ?? [];
  if (!isPoint(year)) return undefined;
  if (digits === undefined) return {from: year, name: `FY${year}`};
  if (digits.length > 1) {
    return (Number(year) + 1) % 100 === Number(digits) ? {from: year, name: `${year}/${digits}`} : undefined;
  }
  const last = 3 * Number(digits);
  return {from: monthOf(year, last - 2), to: monthOf(year, last), name: text};
}

/** A month as data write it, such as `2016-04`. */
export const monthOf = (year: string | number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;

function readIso(text: string): Period | undefined {
  const [from, to, ...rest] = text.split('/');
  if (!from || rest.length || !isPoint(from)) return undefined;
  if (to === undefined) return {from};
  return isPoint(to) && to.length === from.length && to > from ? {from, to} : undefined;
}

/** The month, 1 to 12, in which fiscal years begin; they are named by the year they end in, or else by that of their start. */
export type FiscalYear = number | {readonly from: number; readonly named: 'start'};

/** Reads `10`, `4 start` or `{"from": 4, "named": "start"}`; `undefined` for anything else. */
export function readFiscalYear(input: unknown): FiscalYear | undefined {
  const {from, named = 'end'} = objectOf(input);
  const isWritten = typeof input === 'number' || typeof input === 'string';
  const text = isWritten ? String(input) : typeof from === 'number' ? `${from} ${String(named)}` : '';
  const [, month, word] = /^\s*(0?[1-9]|1[0-2])(?:\s+(start|end))?\s*$/i.exec(text) ?? [];
  if (!month) return undefined;
  return word?.toLowerCase() === 'start' ? {from: Number(month), named: 'start'} : Number(month);
}

/** Whether `text` is a year, month or day that the calendar has. */
export function isPoint(text: string): boolean {
  const match = point.exec(text);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  if (Number(year) < 1900 || Number(year) > 2200) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** Whether a value is one day, as data write it. */
export const isDay = (input: unknown): input is string =>
  typeof input === 'string' && input.length === 10 && isPoint(input);

/** The period as data write it, such as `2016-04/2017-03`. */
export const writePeriod = ({from, to, name}: Period): string => name ?? (to ? `${from}/${to}` : from);

/** Kind of a period in the messages: they read differently. `2018/19` reads like a year. */
export function kindOf({from, to, name}: Period): 'year' | 'month' | 'span' | 'quarter' | 'fiscal' {
  if (name) return to ? 'quarter' : name.startsWith('F') || !from ? 'fiscal' : 'year';
  return to || from.length > 7 ? 'span' : from.length === 4 ? 'year' : 'month';
}
