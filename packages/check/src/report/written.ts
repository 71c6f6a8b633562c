import {Refusal} from '@tip-figures/record/figure-error.js';
import {isDay, isPoint, readPeriod} from '@tip-figures/record/values/period.js';
import {readDuration} from '@tip-figures/record/values/duration.js';
import {keyAmong} from '@tip-figures/record/values/key.js';
import {qualifiers} from '@tip-figures/record/values/quantity.js';
import {qualifierOf, readQuantity} from '@tip-figures/record/values/read-quantity.js';
import {readSpan} from '@tip-figures/record/values/sentence.js';

const dashes = /^[-–—−.…?]+$/;
const notGiven = '(?:no|not) (?:data|figures?|applicable|available|given|known|published|recorded|stated)';
const absent = new RegExp(`^(?:n[/. ]{0,2}[ad]\\.?|${notGiven}|none (?:given|known|available)|tbc|tbd)$`, 'i');

/** Whether it is what desks write where there is no figure, such as `n/a`, `–`, `not available`. */
export const isNoFigure = (written: string): boolean => dashes.test(written) || absent.test(written);

// Reports write these out.
const numerals = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

const inDigits = (text: string): string =>
  text.replace(/[a-z]+/g, (word) => (numerals.includes(word) ? String(numerals.indexOf(word)) : word));

/** How reports and desks say how sure a number is, and what a record has for it. */
const sureness: readonly (readonly [RegExp, string])[] = [
  [/^(?:between|from) (.+?) (?:and|to) (.+)$/, '$1..$2'],
  [/^(withheld )?(\d[\d.]*) ?[-–—] ?(\d[\d.]*)$/, '$1$2..$3'],
  [/^(?:(?:no|not) (?:fewer|less) than|upwards of|≥|>=) ?/, 'at least '],
  [/^(\d[\d.]*) ?(?:\+|or more)$/, 'at least $1'],
  [/^(?:(?:no|not) more than|as many as|≤|<=) ?/, 'up to '],
  [/^(?:in excess of|above|exceeding|greater than|>) ?/, 'more than '],
  [/^(?:below|<) ?/, 'fewer than '],
  [/^(?:some|(?:an )?estimated|circa|ca?\.|approx\.?|~|≈) ?/, 'about '],
  [/^just (?:under|below) /, 'almost '],
  [/(?<=\d) ?(?:m|mn|mln|mio\.?|million)$/, ' million'],
  [/(?<=\d) ?(?:bn|billion)$/, ' billion'],
];

// In many ways: 1,312, 1.312, 1 312, 1'312. A number with decimals is none of them.
const thousands = /\d{1,3}(?:[.,  '’ ]\d{3})+(?![\d.,])/g;

/** Numbers in digits alone: `1,100 to 1,400` → `1100 to 1400`. */
export const withoutSeparators = (typed: string): string => typed.replace(thousands, (all) => all.replace(/\D/g, ''));

/** The word for how sure a number is, or for why there is none, that was meant: `About` → `about`, `more than` → `over`. */
export const meantWord = (typed: string): string | undefined =>
  keyAmong([...qualifiers, 'unknown', 'unreported', 'withheld'], typed) ??
  (qualifierOf(typed.trim()) || (/^not[ -]reported$/i.test(typed) ? 'unreported' : undefined));

const withDecimals = /^(\d+|\d{1,3}(?:[.,\s'’]\d{3})+)([.,])(\d{1,2})$/;

/** A number with the decimals of any country as a record has it: `171.010,50` → `171010.50`; any other text as it is. */
export function inDecimals(text: string): string {
  const [, whole = '', sign = '', decimals = ''] = withDecimals.exec(text) ?? [];
  // A sign that stands there twice sets thousands apart: 1.234.50 is a slip.
  return whole && !whole.includes(sign) ? `${whole.replace(/\D/g, '')}.${decimals}` : text;
}

/** The quantity that was meant, in the words of a record: `between 20 and 30` → `20..30`; `undefined` for any other text. */
export function meantQuantity(typed: string): string | undefined {
  const plain = inDigits(
    inDecimals(typed.trim())
      .replace(/^["“”„‘’'](.*)["“”‘’']$/, '$1')
      .replace('−', '-')
      .replace(/\d[\d.,]*/, inDecimals)
      .toLowerCase()
      .replace(/ ?per ?cent$/, '%'),
  );
  const meant = sureness.reduce((text, [said, written]) => text.replace(said, written), plain);
  return meant !== typed && !(readQuantity(meant, {shares: true}) instanceof Refusal) ? meant : undefined;
}

const fraction =
  /\b(?:half|most(?:ly)?|majority|(?:one|two|three|four|a)[ -](?:third|quarter|fourth|fifth|tenth)s?|(?:one|two|three|four|\d) (?:in|out of) (?:every )?(?:two|three|four|five|six|ten|\d{1,3}))\b/i;

/** Whether it is a fraction in words, such as `two-thirds` or `one in four`. */
export const isFraction = (written: string): boolean => fraction.test(written);

/** The length or the range that was meant: `six years` → `6 years`, `3-5 years` → `3 years..5 years`; `undefined` for any other text. */
export function meantLength(typed: string): string | undefined {
  const plain = inDigits(typed.trim().toLowerCase());
  const [, low, high, unit] =
    /^(?:between |from )?(\d{1,4}) ?(?:[-–—]|to|and) ?(\d{1,4}) (years|months|days)$/.exec(plain) ?? [];
  const lower = low === '1' ? `1 ${unit?.slice(0, -1)}` : `${low} ${unit}`;
  const meant = unit ? `${lower}..${high} ${unit}` : plain;
  return meant !== typed && !(readSpan(meant) instanceof Refusal) ? meant : undefined;
}

const unit = '(?:y(?:ears?)?|m(?:onths?)?|w(?:eeks?)?|d(?:ays?)?)';
const lengths = new RegExp(String.raw`^P?(?:[\s,]*(?:and\s)?\s*\d{1,4}\s*${unit})+$`, 'i');

/**
 * Weeks in days, as a record can have them: `P2W`, `2 weeks` → `14 days`, `1 year 2 weeks` → `1 year 14 days`; `undefined`
 * for any other text.
 */
export function inDays(written: string): string | undefined {
  const parts = lengths.test(written) ? [...written.matchAll(/(\d+)\s*([ymwd])/gi)] : [];
  const of = (sign: string) =>
    parts.filter(([, , one = '']) => one.toLowerCase() === sign).reduce((sum, [, digits]) => sum + Number(digits), 0);
  if (!of('w') && !of('d')) return undefined;
  const [years, months, days] = [of('y'), of('m'), 7 * of('w') + of('d')];
  const said = [...(years ? [`${years} years`] : []), ...(months ? [`${months} months`] : []), `${days} days`].join(
    ' ',
  );
  const plain = said.replace(/\b1 (year|month|day)s/g, '1 $1');
  return readDuration(plain) && plain;
}

export const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** The day, month or year that was meant, such as `15 June 2022`. */
export function meantPoint(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const [, day = '', name = '', year = ''] =
    /^(?:(\d{1,2})\.? )?([a-z]+)\.? (\d{4})$/.exec(text) ??
    reordered(/^([a-z]+)\.? (?:(\d{1,2}),? )?(\d{4})$/.exec(text)) ??
    [];
  const month = name.length > 2 ? months.findIndex((one) => one.startsWith(name)) + 1 : 0;
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
