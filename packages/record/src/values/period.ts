/** A span of time that a figure speaks of: years, months, days, or from one to another. */
export interface Period {
  /** ISO 8601 year, month or day, such as `2016`, `2017-06`, `2016-12-31`. */
  readonly from: string;
  /** Last year, month or day, for an interval. */
  readonly to?: string;
}

const point = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads `2016`, `2017-06`, `2016-12-31` or `2016-04/2017-03`; `undefined` for anything else. */
export function readPeriod(input: unknown): Period | undefined {
  const text = typeof input === 'number' ? String(input) : input;
  if (typeof text !== 'string') return undefined;
  const [from, to, ...rest] = text.trim().split('/');
  if (!from || rest.length || !isPoint(from)) return undefined;
  if (to === undefined) return {from};
  return isPoint(to) && to.length === from.length && to > from ? {from, to} : undefined;
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
export const writePeriod = ({from, to}: Period): string => (to ? `${from}/${to}` : from);

/** Kind of a period in the messages: a year reads differently from a month or a longer span. */
export const kindOf = ({from, to}: Period): 'year' | 'month' | 'span' =>
  to || from.length > 7 ? 'span' : from.length === 4 ? 'year' : 'month';

/** When a period begins, and when what comes after it begins, in milliseconds. */
export function edgesOf({from, to = from}: Period): readonly [number, number] {
  return [timeOf(from, 0), timeOf(to, 1)];
}

/** The first moment of a year, month or day, or of the one that comes `later`. */
function timeOf(point: string, later: number): number {
  const [year = 0, month, day] = point.split('-').map(Number);
  if (month === undefined) return Date.UTC(year + later, 0);
  return day === undefined ? Date.UTC(year, month - 1 + later) : Date.UTC(year, month - 1, day + later);
}
