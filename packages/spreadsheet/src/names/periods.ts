import {isPoint, readPeriod, writePeriod} from '@tip-figures/record/values/period.js';
import {eitherDay, eitherPeriod, periodMeant, pointMeant} from '@tip-figures/record/values/written/times.js';
import {asciiDigits, fold} from './fold.js';

/** The periods that a text can be; one where it is certain. */
export interface Periods {
  readonly choices: readonly string[];
  readonly issue?: 'month-or-years' | 'day-or-month';
}

const languages = ['en', 'sq', 'sr', 'sr-Latn', 'hr', 'fr', 'es', 'ar', 'de'];

let known: Map<string, string> | undefined;

/** The months by their names and short names in all languages, as two digits. */
function months(): ReadonlyMap<string, string> {
  if (known) return known;
  known = new Map();
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      for (const form of [{month: style}, {month: style, day: 'numeric'}] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {...form, timeZone: 'UTC'});
        for (let month = 1; month <= 12; month++) {
          const parts = format.formatToParts(new Date(Date.UTC(2001, month - 1, 9)));
          const name = fold(parts.find(({type}) => type === 'month')?.value ?? '');
          if (/\p{L}/u.test(name)) known.set(name, String(month).padStart(2, '0'));
        }
      }
    }
  }
  return known;
}

/** A day or month with the name of the month: `30. Juni 2022`, `juin 2022`. */
function withMonth(text: string): string | undefined {
  const [, day = '', name = '', year = ''] = /^(?:(\d{1,2}) )?(\D+?) (\d{4})$/.exec(fold(text)) ?? [];
  const month = months().get(name.replace(/ (?:de|del|of)$|^(?:de|of) /g, ''));
  if (!month) return undefined;
  const point = [year, month, ...(day ? [day.padStart(2, '0')] : [])].join('-');
  return isPoint(point) ? point : undefined;
}

const one = (period: string | undefined): Periods | undefined => (period ? {choices: [period]} : undefined);

/** The periods that a cell can be, where it says nothing else; `undefined` for any other text. */
export function periodsIn(written: string): Periods | undefined {
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
  if (read) return one(writePeriod(read));
  const [, quarter = '', of = ''] = /^(?:q|t|k)\s?([1-4])[ /-]*(\d{4})$/i.exec(text) ?? /^$/.exec(text) ?? [];
  if (quarter) return one(`${of}-Q${quarter}`);
  const [, before = '', which = ''] = /^(\d{4})[ /-]*(?:q|t)([1-4])$/i.exec(text) ?? [];
  if (which) return one(`${before}-Q${which}`);
  return one(withMonth(text) ?? periodMeant(text)?.text ?? pointMeant(text)?.text);
}

/** Whether digits alone could be a year. */
export const isYear = (text: string): boolean => /^(?:19[5-9]|20\d)\d$/.test(asciiDigits(text).trim());
