import {Refusal} from '@tip-figures/record/figure-error.js';
import {meantCodes} from '@tip-figures/record/values/country.js';
import {readSpan} from '@tip-figures/record/values/sentence.js';
import {readQuantity} from '@tip-figures/record/values/read-quantity.js';
import {sections} from '@tip-figures/record/sections/sections.js';
import {inDays, inDecimals, isNoFigure, months, withoutSeparators} from '@tip-figures/check/report/written.js';
import {placements} from '@tip-figures/check/generated/placements.js';
import {countryName, nameInBrowsers} from '../form/labels.js';

const number = String.raw`(\d+(?:\.\d+)?(?: (?:million|billion))?)`;

/** Ways to write a number that desks use, and how a record writes the same. */
const ways: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^(?:approx\\.?|ca\\.?|circa|c\\.|some|~|≈)\\s*${number}$`), 'about $1'],
  [new RegExp(`^(?:>=|≥|min\\.?|minimum)\\s*${number}$`), 'at least $1'],
  [new RegExp(`^${number}\\s*(?:\\+|or more)$`), 'at least $1'],
  [new RegExp(`^(?:<=|≤|max\\.?|maximum)\\s*${number}$`), 'up to $1'],
  [new RegExp(`^>\\s*${number}$`), 'more than $1'],
  [new RegExp(`^<\\s*${number}$`), 'under $1'],
  [new RegExp(`^\\+\\s*${number}$`), '$1'],
  [new RegExp(`^${number}\\s*[-–—]\\s*${number}$`), '$1..$2'],
  // No thousands end in one or two digits.
  [/^(.*\d),(\d{1,2})(?=%| (?:million|billion)$)/, '$1.$2'],
  [new RegExp(`^(.*\\d)\\s*(?:percent|per cent|pct)$`), '$1%'],
  [/^(?:nil|zero|nobody|no one)$/, '0'],
];

// What is counted where nothing else is said.
const counted = /^(.*\d)\s+(?:people|persons|individuals|victims|survivors|suspects|defendants)$/i;

const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** How a record would write what was meant for a number; `undefined` where that cannot be told. */
export function meantNumber(typed: string): string | undefined {
  const [, cases] = /^(.*\S)\s+cases$/i.exec(typed.trim()) ?? [];
  // Of the stages of a case the unit stands beside the number.
  if (cases !== undefined) {
    const number = meantNumber(cases);
    return number && `${number} cases`;
  }
  const [, people] = counted.exec(typed.trim()) ?? [];
  if (people !== undefined) return meantNumber(people) ?? (isQuantity(people) ? people : undefined);
  const text = inDecimals(typed.trim().toLowerCase().replace(/\s+/g, ' '));
  const digits = withoutSeparators(text)
    .replace(/(\d)\s?(?:m|mn|mio\.?)$/, '$1 million')
    .replace(/(\d)\s?(?:bn|b)$/, '$1 billion');
  if (isNoFigure(text)) return 'unknown';
  const inWords = small.indexOf(digits);
  const meant = ways.reduce((read, [from, to]) => read.replace(from, to), inWords < 0 ? digits : String(inWords));
  return meant !== typed && isQuantity(meant) ? meant : undefined;
}

/** Whether a record can have it as it stands. */
export const isQuantity = (text: string): boolean => !(readQuantity(text, {shares: true}) instanceof Refusal);

/** Whether it can mean one thing alone: thousands set apart, or a number or a month in words. */
export const isPlain = (typed: string): boolean => plainForms.some((form) => form.test(typed.trim()));

/** Whether a reading has all that was typed, or at least the same numbers: then only what is beside them may mean another. */
export const isLikely = (typed: string, read: string): boolean =>
  read.includes(typed.trim()) || (/\d/.test(typed) && numbersIn(typed) === numbersIn(read));

const numbersIn = (text: string): string =>
  (text.replace(/(\d)[,\s'’](?=\d{3}(?!\d))/g, '$1').match(/\d+(?:\.\d+)*/g) ?? []).join(' ');

const shortMonths = months.map((month) => month.slice(0, 3)).join('|');
const plainForms = [
  /^[1-9]\d{0,2}(?:[,\s'’]\d{3})+(?: cases| people)?$/,
  /^\d+(?:\.\d+)?\s?(?:mn|bn)$/,
  new RegExp(`^(?:${small.join('|')})$`, 'i'),
  new RegExp(String.raw`^(?:\d{1,2}\.? )?(?:${shortMonths})[a-z]*\.? (?:\d{1,2},? )?\d{4}$`, 'i'),
];

/** The length that was meant, where weeks can be written as days. */
export const meantDuration = (typed: string): string | undefined => inDays(typed.trim());

/** The sentence that was meant, such as `suspended 2 weeks`, or the range of several: `1 to 3 years`, `2-5 years`. */
export function meantSentences(typed: string): string | undefined {
  const days = typed.replace(/^(suspended\s+)?(.*)$/i, (all, word: string | undefined, length: string) => {
    const inDaysAlone = meantDuration(length);
    return inDaysAlone === undefined ? all : `${word ?? ''}${inDaysAlone}`;
  });
  if (days !== typed) return days;
  const [, from, to, unit] = /^(\d+)\s*(?:to|[-–—])\s*(\d+) (year|month)s?$/i.exec(typed.trim()) ?? [];
  if (!from || !to || !unit) return undefined;
  const range = [from, to].map((one) => `${one} ${unit.toLowerCase()}${one === '1' ? '' : 's'}`).join(' to ');
  return readSpan(range) instanceof Refusal ? undefined : range;
}

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
