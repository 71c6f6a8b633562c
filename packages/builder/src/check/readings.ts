import {meantCodes} from '@tip-figures/record/values/country.js';
import {english} from '@tip-figures/record/values/written/english.js';
import {sections} from '@tip-figures/record/sections/sections.js';
import {placements} from '@tip-figures/check/generated/placements.js';
import {countryName, nameInBrowsers} from '../form/labels.js';

/** Whether it can mean one thing alone: thousands set apart, or a number or a month in words. */
export const isPlain = (typed: string): boolean => plainForms.some((form) => form.test(typed.trim()));

/** Whether a reading has all that was typed, or at least the same numbers: then only what is beside them may mean another. */
export const isLikely = (typed: string, read: string): boolean =>
  read.includes(typed.trim()) || (/\d/.test(typed) && numbersIn(typed) === numbersIn(read));

const numbersIn = (text: string): string =>
  (text.replace(/(\d)[,\s'’](?=\d{3}(?!\d))/g, '$1').match(/\d+(?:\.\d+)*/g) ?? []).join(' ');

const shortMonths = english.months.map((month) => month.slice(0, 3)).join('|');
const plainForms = [
  /^[1-9]\d{0,2}(?:[,\s'’]\d{3})+(?: cases| people)?$/,
  /^\d+(?:\.\d+)?\s?(?:mn|bn)$/,
  new RegExp(`^(?:${english.numerals.join('|')})$`, 'i'),
  new RegExp(String.raw`^(?:\d{1,2}\.? )?(?:${shortMonths})[a-z]*\.? (?:\d{1,2},? )?\d{4}$`, 'i'),
];

/** The code of a country that was written by its name, or in small letters. */
function meantCountry(typed: string): string | undefined {
  const text = typed.trim();
  const code = meantCodes[text.toUpperCase()] ?? text.toUpperCase();
  if (code !== typed && code in placements) return code;
  const name = text.toLowerCase();
  return Object.keys(placements).find((one) =>
    [countryName(one), nameInBrowsers(one)].some((known) => known?.toLowerCase() === name),
  );
}

/** The codes of one country, or of several that were written by their names with commas. */
export function meantCountries(typed: string): string | undefined {
  const names = typed.split(',').map((name) => name.trim());
  const codes = names.map((name) => (name in placements ? name : meantCountry(name)));
  return codes.includes(undefined) || codes.join(',') === names.join(',') ? undefined : codes.join(' ');
}

/** The year of the report that was named, such as `TIP Report 2023`. */
export const meantReport = (typed: string): string | undefined => {
  const [year, ...others] = typed.match(/\b20\d\d\b/g) ?? [];
  return others.length ? undefined : year;
};

/** The address that was meant, such as `www.state.gov`. */
export const meantLink = (typed: string): string | undefined =>
  /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(typed.trim()) ? `https://${typed.trim()}` : undefined;

/** Whether the figure has a field of its own by this name. */
export const hasField = (figure: string, field: string): boolean =>
  Object.hasOwn(sections, figure) && field in sections[figure as keyof typeof sections].own;
