import {Refusal} from '../../figure-error.js';
import {keyAmong} from '../key.js';
import {qualifiers} from '../quantity/quantity.js';
import {magnitudes, qualifierOf, readQuantity, silenceOf, silences, spellings} from '../quantity/read-quantity.js';
import {anyOf, inDigits, numeral, saidIn, wholeWords, words} from './forms.js';
import type {Suggestion, Sureness} from './written-forms.js';

const dashes = /^[-–—−.…?]+$/;
const absent = new RegExp(`^${words('absent')}$`, 'iu');

/** Whether it is what desks write where there is no figure, such as `n/a`, `–`, `not available`. */
export const isNoFigure = (written: string): boolean => dashes.test(written) || absent.test(written);

/** What of a text becomes what, and how sure it is that it is meant. */
type Form = readonly [said: RegExp, meant: (...found: string[]) => string, sure: Sureness];

const joined = (digits = ''): string => digits.replace(/\D/g, '');
// In many ways: 1,312, 1.312, 1 312, 1'312. A number with decimals is none of them.
const thousands = /\d{1,3}(?:[.,\s'’]\d{3})+(?![\d.,])/g;

/** Numbers in digits alone: `1,100 to 1,400` → `1100 to 1400`. */
export const withoutSeparators = (typed: string): string => typed.replace(thousands, joined);

/** A number with decimals, and what stands before it; the sign of thousands is another one than that of decimals. */
const decimals = (separators: string, point: string, whole = '') =>
  new RegExp(String.raw`^(\D*)(${whole}\d{1,3}(?:[${separators}]\d{3})+)${point}(\d{1,2})(?!\d)`);
const inDecimals = (_: string, before = '', whole = '', rest = ''): string => `${before}${joined(whole)}.${rest}`;

const number = String.raw`\d[\d.]*`;

const forms: readonly Form[] = [
  [/^["“”„‘’'](.*)["“”‘’']$/, (_, inside = '') => inside, 'likely'],
  [/−/, () => '-', 'likely'],
  [decimals(String.raw`,\s'’`, String.raw`\.`), inDecimals, 'likely'],
  [decimals(String.raw`.\s'’`, ',', String.raw`\d+|`), inDecimals, 'ask'],
  [/.+/, inDigits, 'same'],
  [/(?<![\d.,])[1-9]\d{0,2}(?:[,\s'’]\d{3})+(?![\d.,])/g, joined, 'same'],
  [thousands, joined, 'ask'],
  [
    new RegExp(`^${words('between')} (.+?) (?:${words('and')}|${words('to')}) (.+)$`, 'u'),
    (_, low = '', high = '') => `${high.endsWith('%') ? low.replace(/ ?%$/, '') : low}..${high}`,
    'likely',
  ],
  [new RegExp(`(?<=\\d) ?%(?= ?(?:\\.\\.|to|[-–—]) ?${number} ?%$)`), () => '', 'likely'],
  [
    new RegExp(`^(withheld )?(${number}) ?[-–—] ?(${number}( ?%)?)$`),
    (_, withheld = '', low, high) => `${withheld}${low}..${high}`,
    'likely',
  ],
  ...saidIn('before').map(([said, word, sure]): Form => [
    new RegExp(`^${anyOf(said)} ?(?=\\d)`, 'u'),
    () => word && `${word} `,
    sure,
  ]),
  ...saidIn('after').map(([said, word, sure]): Form =>
    qualifierOf(word)
      ? [new RegExp(`^(${number}(?: (?:${magnitudes}))?) ?${anyOf(said)}$`, 'u'), (_, n) => `${word} ${n}`, sure]
      : [new RegExp(`(?<=\\d) ?${anyOf(said)}$`, 'u'), () => (word === '%' ? word : ` ${word}`), sure],
  ),
];

/** The word for how sure a number is, or for why there is none, that was meant: `About` → `about`, `more than` → `over`. */
export const meantWord = (typed: string): string | undefined =>
  keyAmong(qualifiers, typed) ??
  (qualifierOf(typed.trim()) || silenceOf(keyAmong(Object.values(silences).flat(), typed) ?? '') || undefined);

/** Whether a record can have it as it stands. */
export const isQuantity = (text: string): boolean => !(readQuantity(text, {shares: true}) instanceof Refusal);

/** The quantity that was meant, in the words of a record: `between 20 and 30` → `20..30`; `undefined` for any other text. */
export function quantityMeant(typed: string): Suggestion | undefined {
  let text = typed.trim().replace(/\s+/g, ' ').toLowerCase();
  let sure: Sureness = 'same';
  for (const [said, meant, how] of forms) {
    const next = text.replace(said, meant);
    if (next !== text) sure = lessSure(sure, how);
    text = next;
  }
  return text !== typed && isQuantity(text) ? {text, sure} : undefined;
}

const levels: readonly Sureness[] = ['same', 'likely', 'ask'];

/** What is as sure as the less sure of two. */
export const lessSure = (one: Sureness, other: Sureness): Sureness =>
  levels.indexOf(one) < levels.indexOf(other) ? other : one;

const fraction = new RegExp(
  String.raw`${wholeWords('half')}|(?<=[\s-])${wholeWords('part')}|(?<!\p{L})(?:${numeral}|\d) ${words('in')} (?:${numeral}(?!\p{L})|\d{1,3}\b)`,
  'iu',
);

// "At most 40" has "most" in it and is a number.
const qualified = new RegExp(`^(?:${Object.values(spellings).flat().join('|')}) (?=\\d)`, 'i');

/** Whether it is a fraction in words, such as `two-thirds` or `one in four`. */
export const isFraction = (written: string): boolean => fraction.test(written.replace(qualified, ''));
