/** A span of time that a figure speaks of: years, quarters, months, days, or from one to another. */
export interface Period {
  /**
   * ISO 8601 year, month or day, such as `2016`, `2017-06`, `2016-12-31`. Of a year that is no calendar year, the year
   * to order it by: 2018 of `FY2018` and of `2018/19`. Its months are told by `monthsOf`.
   */
  readonly from: string;
  /** Last year, month or day, for an interval. */
  readonly to?: string;
  /** How data write it, where that is no ISO 8601: `2023-Q3`, `FY2018`, `2018/19`. */
  readonly name?: string;
}

const point = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const quarter = /^(\d{4})-Q([1-4])$/;
const fiscal = /^FY ?(\d{4})$/;
const twoYears = /^(\d{4})\/(\d\d)$/;

/**
 * Reads `2016`, `2017-06`, `2016-12-31`, `2023-Q3`, `FY2018`, `2018/19` or an interval with both ends included, such as
 * `2016-04/2017-03`; `undefined` for anything else.
 */
export function readPeriod(input: unknown): Period | undefined {
  const written = typeof input === 'number' ? String(input) : input;
  if (typeof written !== 'string') return undefined;
  const text = written.trim();
  return readNamed(text) ?? readIso(text);
}

function readNamed(text: string): Period | undefined {
  const [, year = '', digits] = quarter.exec(text) ?? fiscal.exec(text) ?? twoYears.exec(text) ?? [];
  if (!isPoint(year)) return undefined;
  if (text.startsWith('F')) return {from: year, name: `FY${year}`};
  if (text.includes('/')) return (Number(year) + 1) % 100 === Number(digits) ? {from: year, name: text} : undefined;
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

/** Reads the number of a month, 1 to 12, as data or an attribute write it; `undefined` for anything else. */
export function readMonth(input: unknown): number | undefined {
  const isWritten = typeof input === 'number' || typeof input === 'string';
  return isWritten && /^\s*(0?[1-9]|1[0-2])\s*$/.test(String(input)) ? Number(input) : undefined;
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
  if (name) return to ? 'quarter' : name.startsWith('F') ? 'fiscal' : 'year';
  return to || from.length > 7 ? 'span' : from.length === 4 ? 'year' : 'month';
}
