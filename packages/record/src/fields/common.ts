import {Refusal} from '../figure-error.js';
import {longestAddress} from '../limits.js';
import {readLocalText} from '../values/local-text.js';
import {isDay, isPoint, readFiscalYear, readPeriod, writePeriod} from '../values/period.js';
import {readCountry} from '../values/country.js';
import {keyAmong} from '../values/key.js';
import {kind, written, type Kind, type KindName, type Traits} from './kind.js';

/** What another module reads, which is fetched where a document has it. */
export const unread = (name: KindName, traits?: Traits): Kind => kind(name, (input) => input, traits);

/** A text, in one or several languages. */
export const text = kind('text', readLocalText, {type: 'text'});

/** A text in the record's own words. A figure is drawn in one language, and so in one in which it has all of these. */
export const ownText = {...text, isOwn: true};

/** A language, by its tag. */
export const language = kind('language', (input) =>
  typeof input === 'string' && /^[a-z]{2,3}(-\w{2,8})*$/i.test(input)
    ? input
    : new Refusal('not-a-language', {expected: {kind: 'language tag', such: 'sq'}, found: input}),
);

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

/** The code of a country. */
export const country = kind('country', readCountry);

/** The year of a report. */
export const report = kind(
  'report',
  (input) =>
    /^20\d\d$/.test(written(input))
      ? Number(input)
      : new Refusal('not-a-report', {expected: {kind: 'year', of: 'a report', such: '2017'}, found: input}),
  {type: 'number'},
);

/** An address that a reader can follow: http or https, nothing else. */
export const link = kind('link', (input) => {
  if (typeof input === 'string' && input.length > longestAddress) {
    return new Refusal('text-too-long', {expected: {most: longestAddress, of: 'characters'}, found: input.length});
  }
  const url = typeof input === 'string' && URL.canParse(input) ? new URL(input) : undefined;
  return url && /^https?:$/.test(url.protocol)
    ? url.href
    : new Refusal('not-a-link', {expected: {kind: 'address', such: 'https://…'}, found: input});
});

/** One of a few words, which are read as keys are: in any case, with spaces or hyphens. */
export const choice = <const Words extends readonly string[]>(keys: Words, traits?: Traits): Kind<Words[number]> =>
  kind<Words[number] | Refusal>(
    'choice',
    (input) =>
      keyAmong<Words[number]>(keys, written(input)) ?? new Refusal('not-a-choice', {choices: keys, found: input}),
    {...traits, keys},
  );
