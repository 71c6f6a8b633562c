import {Refusal} from '@tip-figures/record/figure-error.js';
import {keyAmong} from '@tip-figures/record/values/key.js';
import {qualifiers} from '@tip-figures/record/values/quantity/quantity.js';
import {
  magnitudes,
  qualifierOf,
  readQuantity,
  silenceOf,
  silences,
  spellings,
} from '@tip-figures/record/values/quantity/read-quantity.js';
import {digitsIn} from './digits.js';
import {asciiDigits, fold} from './fold.js';
import {foldedWords, gradedIn, inDigits, numeral, wholeWords, words} from './forms.js';
import {lessSure, type Graded, type Lexicon, type Suggestion, type Sureness} from './lexicon.js';

const dashes = /^[-–—−.…?]+$/;
const absent = foldedWords('absent');
const withheld = foldedWords('withheld');

/** Whether it is what desks write in place of a figure that is kept back, such as `suppressed`. */
export const isWithheld = (written: string): boolean => withheld.has(fold(written));

/** Whether it is what desks write where they give no figure, such as `n/a`, `–`, `not available`, `suppressed`. */
export const isNoFigure = (written: string): boolean =>
  dashes.test(written) || absent.has(fold(written) || ' ') || isWithheld(written);

/** What of a text becomes what, and how sure it is that it is meant. */
type Step = (text: string) => Suggestion;

const step =
  (said: RegExp, meant: (...found: string[]) => string, sure: Sureness): Step =>
  (text) => {
    const next = text.replace(said, meant);
    return {text: next, sure: next === text ? 'same' : sure};
  };

const digits = /(?<![\d.,])\d{1,3}(?:[.,\s'’]\d{3})+(?:[.,]\d{1,2})?(?![\d.,])|(?<![\d.,])\d+,\d{1,2}(?![\d.,])/g;

/** Numbers in many ways: `1,312`, `1.312`, `1 312`, `1'312`, `1.312,50`. One with a point alone may have decimals. */
const inPlainDigits: Step = (text) => {
  let sure: Sureness = 'same';
  const plain = text.replace(digits, (written) => {
    const {number = written, style} = digitsIn(written) ?? {};
    const isAmbiguous = style === 'point' || (/^\d+(?:\.\d{3})+$/.test(written) && !number.includes('.'));
    sure = lessSure(sure, isAmbiguous ? 'ask' : number.includes('.') ? 'likely' : 'same');
    return number;
  });
  return {text: plain, sure};
};

/** Numbers in digits alone: `1,100 to 1,400` → `1100 to 1400`. */
export const withoutSeparators = (typed: string): string => inPlainDigits(typed).text;

const number = String.raw`\d[\d.]*`;

interface Affix {
  /** As a record has it; empty for what is left out. */
  readonly word: string;
  readonly sure: Sureness;
}

const affixes = (table: (lexicon: Lexicon) => Graded | undefined): ReadonlyMap<string, Affix> =>
  new Map(gradedIn(table).map(([form, word, sure]) => [fold(form), {word, sure}]));

const before = affixes((lexicon) => lexicon.before);
const after = affixes((lexicon) => lexicon.after);

/** The qualifier of a record that folded words before a number say, or behind it; empty for any others. */
export const qualifierCalled = (folded: string, isBehind: boolean): string =>
  qualifierOf(folded) ||
  qualifierOf((isBehind ? after.get(folded) : undefined)?.word ?? before.get(folded)?.word ?? '');

const asRecord = {
  before: (text: string): Suggestion => {
    const [, said = '', rest = ''] = /^([^\d-]+?) ?(?=\d)(.*)$/u.exec(text) ?? [];
    const {word, sure} = (said && before.get(fold(said))) || {};
    return word === undefined || !sure ? {text, sure: 'same'} : {text: `${word} ${rest}`.trim(), sure};
  },
  after: (text: string): Suggestion => {
    const [, whole = '', magnitude = '', said = ''] =
      new RegExp(`^(.*\\d)( (?:${magnitudes}))? ?(.*?)$`, 'u').exec(text) ?? [];
    const {word, sure} = (said && after.get(fold(said))) || {};
    if (!word || !sure) return {text, sure: 'same'};
    if (qualifierOf(word)) {
      return new RegExp(`^${number}$`).test(whole)
        ? {text: `${word} ${whole}${magnitude}`, sure}
        : {text, sure: 'same'};
    }
    return {text: word === '%' ? `${whole}${magnitude}%` : `${whole}${magnitude} ${word}`, sure};
  },
};

const steps: readonly Step[] = [
  step(/^["“”„‘’'](.*)["“”‘’']$/, (_, inside = '') => inside, 'likely'),
  step(/−/, () => '-', 'likely'),
  step(/.+/, asciiDigits, 'same'),
  step(/.+/, inDigits, 'same'),
  inPlainDigits,
  step(
    new RegExp(`^${words('between')} (.+?) (?:${words('and')}|${words('to')}) (.+)$`, 'u'),
    (_, low = '', high = '') => `${high.endsWith('%') ? low.replace(/ ?%$/, '') : low}..${high}`,
    'likely',
  ),
  step(new RegExp(`(?<=\\d) ?%(?= ?(?:\\.\\.|to|[-–—]) ?${number} ?%$)`), () => '', 'likely'),
  step(
    new RegExp(`^(withheld )?(${number}) ?[-–—] ?(${number}( ?%)?)$`),
    (_, withheld = '', low, high) => `${withheld}${low}..${high}`,
    'likely',
  ),
  asRecord.before,
  asRecord.after,
  // Behind a magnitude another word can stand: “3 mio. or more”.
  (text) => {
    const [, first = '', rest = ''] = /^(\d[\d.]* ?\p{L}+\.?) (.+)$/u.exec(text) ?? [];
    const inner = asRecord.after(first);
    return inner.text === first ? {text, sure: 'same'} : asRecord.after(`${inner.text} ${rest}`);
  },
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
  for (const one of steps) {
    const next = one(text);
    sure = lessSure(sure, next.sure);
    text = next.text;
  }
  return text !== typed && isQuantity(text) ? {text, sure} : undefined;
}

const fraction = new RegExp(
  String.raw`${wholeWords('half')}|(?<=[\s-])${wholeWords('part')}|(?<!\p{L})(?:${numeral}|\d) ${words('in')} (?:${numeral}(?!\p{L})|\d{1,3}\b)`,
  'iu',
);

// "At most 40" has "most" in it and is a number.
const qualified = new RegExp(`^(?:${Object.values(spellings).flat().join('|')}) (?=\\d)`, 'i');

/** Whether it is a fraction in words, such as `two-thirds` or `one in four`. */
export const isFraction = (written: string): boolean => fraction.test(written.replace(qualified, ''));
