import {Refusal} from '../../figure-error.js';
import {keyAmong} from '../key.js';
import {qualifiers} from '../quantity.js';
import {qualifierOf, readQuantity} from '../read-quantity.js';
import {english} from './english.js';
import {anyOf, inDigits} from './words.js';

const dashes = /^[-–—−.…?]+$/;
const absent = new RegExp(`^${anyOf(english.noFigure)}$`, 'i');

/** Whether it is what desks write where there is no figure, such as `n/a`, `–`, `not available`. */
export const isNoFigure = (written: string): boolean => dashes.test(written) || absent.test(written);

/** How desks write a range, and the words around a number: what of a text becomes what. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/^(?:between|from) (.+?) (?:and|to) (.+)$/, '$1..$2'],
  [/^(withheld )?(\d[\d.]*) ?[-–—] ?(\d[\d.]*)$/, '$1$2..$3'],
  ...Object.entries(english.before).map(
    ([word, said]) => [new RegExp(`^${anyOf(said)} ?(?=\\d)`), word && `${word} `] as const,
  ),
  ...Object.entries(english.after).map(([word, said]): readonly [RegExp, string] =>
    word === 'at least'
      ? [new RegExp(`^(\\d[\\d.]*(?: [mb]illion)?) ?${anyOf(said)}$`), `${word} $1`]
      : [new RegExp(`(?<=\\d) ?${anyOf(said)}$`), word === '%' ? word : ` ${word}`],
  ),
];

// In many ways: 1,312, 1.312, 1 312, 1'312. A number with decimals is none of them.
const thousands = /\d{1,3}(?:[.,  '’ ]\d{3})+(?![\d.,])/g;

/** Numbers in digits alone: `1,100 to 1,400` → `1100 to 1400`. */
export const withoutSeparators = (typed: string): string => typed.replace(thousands, (all) => all.replace(/\D/g, ''));

/** The word for how sure a number is, or for why there is none, that was meant: `About` → `about`, `more than` → `over`. */
export const meantWord = (typed: string): string | undefined =>
  keyAmong([...qualifiers, 'unknown', 'unreported', 'withheld'], typed) ??
  (qualifierOf(typed.trim()) || (keyAmong(['not-reported'], typed) && 'unreported'));

const withDecimals = /^(\d+|\d{1,3}(?:[.,\s'’]\d{3})+)([.,])(\d{1,2})(?!\d)/;

/** A number with the decimals of any country as a record has it: `171.010,50` → `171010.50`; any other text as it is. */
function inDecimals(text: string): string {
  const [all = '', whole = '', sign = '', decimals = ''] = withDecimals.exec(text) ?? [];
  // A sign that stands there twice sets thousands apart: 1.234.50 is a slip.
  return whole && !whole.includes(sign) ? `${whole.replace(/\D/g, '')}.${decimals}${text.slice(all.length)}` : text;
}

/** Whether a record can have it as it stands. */
export const isQuantity = (text: string): boolean => !(readQuantity(text, {shares: true}) instanceof Refusal);

/** The quantity that was meant, in the words of a record: `between 20 and 30` → `20..30`; `undefined` for any other text. */
export function meantQuantity(typed: string): string | undefined {
  const plain = inDigits(
    typed
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/^["“”„‘’'](.*)["“”‘’']$/, '$1')
      .replace('−', '-')
      .replace(/\d.*/, inDecimals)
      .toLowerCase(),
  );
  const meant = forms.reduce((text, [said, written]) => text.replace(said, written), withoutSeparators(plain));
  return meant !== typed && isQuantity(meant) ? meant : undefined;
}

const fraction = new RegExp(
  `\\b(?:${anyOf(english.fractions)}|(?:one|two|three|four|a)[ -](?:third|quarter|fourth|fifth|tenth)s?|(?:one|two|three|four|\\d) (?:in|out of) (?:every )?(?:two|three|four|five|six|ten|\\d{1,3}))\\b`,
  'i',
);

/** Whether it is a fraction in words, such as `two-thirds` or `one in four`. */
export const isFraction = (written: string): boolean => fraction.test(written);
