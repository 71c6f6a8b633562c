import {kindOf, monthOf, type FiscalYear, type Period} from './period.js';

/**
 * The months of a period, or its years or days; `undefined` where data do not say them: `2018/19`, and `FY2018` without
 * a `fiscalYear`.
 *
 * @param fiscalYear - when fiscal years begin, and which of their years they are named by.
 */
export function monthsOf(period: Period, fiscalYear?: FiscalYear): Period | undefined {
  const {from, to, name} = period;
  if (!name) return period;
  if (to) return {from, to};
  if (!fiscalYear || !name.startsWith('F')) return undefined;
  if (typeof fiscalYear === 'object') return yearFrom(Number(from), fiscalYear.from);
  return yearFrom(Number(from) - (fiscalYear > 1 ? 1 : 0), fiscalYear);
}

/** The twelve months from one of a year. */
const yearFrom = (year: number, month: number): Period =>
  month === 1 ? {from: String(year)} : {from: monthOf(year, month), to: monthOf(year + 1, month - 1)};

/**
 * The twelve months that a period whose months are not known covers if fiscal years begin so; `undefined` where it
 * cannot.
 */
export function monthsIf(period: Period, fiscalYear: FiscalYear): Period | undefined {
  if (kindOf(period) === 'fiscal') return monthsOf(period, fiscalYear);
  const month = typeof fiscalYear === 'object' ? fiscalYear.from : fiscalYear;
  return month > 1 ? yearFrom(Number(period.from), month) : undefined;
}

/**
 * When a period begins, and when what comes after it begins, in milliseconds; `undefined` where data do not say its
 * months.
 *
 * @param fiscalYear - when fiscal years begin.
 */
export function edgesOf(period: Period, fiscalYear?: FiscalYear): readonly [number, number] | undefined {
  const months = monthsOf(period, fiscalYear);
  return months && spanOf(months);
}

/** The same for a place in order: a year whose months are not known stands where the calendar year of its name does. */
export const placeInTime = (period: Period, fiscalYear?: FiscalYear): readonly [number, number] =>
  edgesOf(period, fiscalYear) ?? spanOf({from: period.from});

const spanOf = ({from, to = from}: Period): readonly [number, number] => [timeOf(from, 0), timeOf(to, 1)];

/** The first moment of a year, month or day, or of the one that comes `later`. */
function timeOf(point: string, later: number): number {
  const [year = 0, month, day] = point.split('-').map(Number);
  if (month === undefined) return Date.UTC(year + later, 0);
  return day === undefined ? Date.UTC(year, month - 1 + later) : Date.UTC(year, month - 1, day + later);
}
