import {Refusal} from '@tip-figures/record/figure-error.js';
import {isPoint} from '@tip-figures/record/values/period.js';
import {readQuantity} from '@tip-figures/record/values/read-quantity.js';
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
  [/^(\d[\d.]*) ?[-–—] ?(\d[\d.]*)$/, '$1..$2'],
  [/^(?:(?:no|not) (?:fewer|less) than|upwards of|≥|>=) ?/, 'at least '],
  [/^(\d[\d.]*) ?(?:\+|or more)$/, 'at least $1'],
  [/^(?:(?:no|not) more than|as many as|≤|<=) ?/, 'up to '],
  [/^(?:in excess of|above|exceeding|greater than|>) ?/, 'more than '],
  [/^(?:below|<) ?/, 'fewer than '],
  [/^(?:some|(?:an )?estimated|circa|ca?\.|approx\.?|~|≈) ?/, 'about '],
];

/** The quantity that was meant, in the words of a record: `between 20 and 30` → `20..30`; `undefined` for any other text. */
export function meantQuantity(typed: string): string | undefined {
  const plain = inDigits(
    typed
      .trim()
      .toLowerCase()
      .replace(/ ?per ?cent$/, '%'),
  );
  const meant = sureness.reduce((text, [said, written]) => text.replace(said, written), plain);
  return meant !== typed && !(readQuantity(meant, {shares: true}) instanceof Refusal) ? meant : undefined;
}

const fraction = /\b(?:half|(?:one|two|three|four|a)[ -](?:third|quarter|fourth|fifth|tenth)s?)\b/i;

/** Whether it is a fraction in words, such as `two-thirds`. */
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
const daysIn: Readonly<Record<string, number>> = {y: 365, m: 30, w: 7, d: 1};
// A duration has four digits at most.
const longest = 9999;

/**
 * Weeks in days, as a record can have them: `P2W`, `2 weeks` → `14 days`, `1 year 2 weeks` → `379 days`; `undefined` for
 * any other text. A year has 365 days and a month 30, as where lengths are compared.
 */
export function inDays(written: string): string | undefined {
  const parts = lengths.test(written) ? [...written.matchAll(/(\d+)\s*([ymwd])/gi)] : [];
  const all = parts.map(([, digits, sign = '']) => ({number: Number(digits), unit: sign.toLowerCase()}));
  if (!all.some(({unit}) => unit === 'w' || unit === 'd')) return undefined;
  const days = all.reduce((sum, {number, unit}) => sum + number * (daysIn[unit] ?? 0), 0);
  return days > 0 && days <= longest ? `${days} days` : undefined;
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

/** Between slashes the day may stand first or second: only a number that no month has tells. */
function slashed(text: string): readonly string[] {
  const [all = '', one = '', other = '', year = ''] = slashes.exec(text) ?? [];
  if (Number(one) > 12) return [all, one, other, year];
  return Number(other) > 12 ? [all, other, one, year] : [];
}

const reordered = (found: RegExpExecArray | null) => found && [found[0], found[2], found[1], found[3]];
