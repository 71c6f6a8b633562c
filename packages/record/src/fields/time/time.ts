import {Refusal} from '../../figure-error.js';
import {isDay, isPoint, readFiscalYear, readPeriod, writePeriod} from '../../values/period.js';
import {kind, written} from '../kind.js';

/** A span of time, written such as the examples. */
export const periodLike = (such: string) =>
  kind(
    'period',
    (input) => readPeriod(input) ?? new Refusal('not-a-period', {expected: {kind: 'period', such}, found: input}),
  );

/** A span of time. */
export const period = periodLike('2016, 2017-06, 2023-Q3, FY2018, 2018/19 or 2016-04/2017-03');

/** A day, as data write it. */
export const day = kind('day', (input) =>
  isDay(input) ? input : new Refusal('not-a-day', {expected: {kind: 'day', such: '2017-06-29'}, found: input}),
);

const notAPoint = (found: unknown): Refusal =>
  new Refusal('not-a-point', {expected: {kind: 'day, month or year', such: '2017-06-29'}, found});

/** A day, a month or a year: the time of which numbers are, or of a publication. */
export const dayMonthOrYear = kind('day-month-or-year', (input) => {
  const point = written(input).trim();
  return isPoint(point) ? point : notAPoint(input);
});

/** When something was published: a day, month or year; a series has two, such as `2001/2025`. */
export const publicationDate = kind('publication-date', (input) => {
  const date = readPeriod(input);
  return date && !date.name ? writePeriod(date) : notAPoint(input);
});

/** The month in which fiscal years begin, 1 to 12, and whether that year names them. */
export const fiscalYear = kind(
  'fiscal-year',
  (input) =>
    readFiscalYear(input) ??
    new Refusal('not-a-month', {expected: {kind: 'month', least: 1, most: 12, such: '10 or "4 start"'}, found: input}),
  {type: 'number'},
);

/** The year of a report. */
export const report = kind(
  'report',
  (input) =>
    /^20\d\d$/.test(written(input))
      ? Number(input)
      : new Refusal('not-a-report', {expected: {kind: 'year', of: 'a report', such: '2017'}, found: input}),
  {type: 'number'},
);
