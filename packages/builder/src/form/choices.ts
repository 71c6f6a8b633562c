import {wordsOf} from '@tip-figures/core/text/format/format.js';
import {isTranslated} from '@tip-figures/core/text/language.js';
import {placements} from '@tip-figures/check/generated/placements.js';
import type {Kind, KindName} from '@tip-figures/record/fields/kind.js';
import {readFiscalYear} from '@tip-figures/record/values/period.js';
import {language, textContext, words} from '../text/text.js';
import {currencyName, isStatus, keyLabel, tierLabel} from './labels.js';

export type Choices = readonly (readonly [value: string, label: string])[];

/** The reader's own language, in which the names of countries are known, where the page itself does not speak it. */
const own = new Intl.DateTimeFormat().resolvedOptions().locale;
const names =
  own.startsWith('en') || isTranslated(own)
    ? undefined
    : new Intl.DisplayNames(own, {type: 'region', fallback: 'none'});

/** A country as the reader calls it. */
export const countryLabel = (code: string): string =>
  (language() === 'en' ? names?.of(code) : undefined) ?? keyLabel(code);

/** What is made of the language once, and anew for another one. */
function inLanguage(make: () => Choices): () => Choices {
  let made: {readonly language: string; readonly choices: Choices} | undefined;
  return () => {
    if (made?.language !== language()) made = {language: language(), choices: inOrder(make())};
    return made.choices;
  };
}

const inOrder = (choices: Choices): Choices => {
  const {compare} = new Intl.Collator(language() === 'en' ? own : language());
  return choices.toSorted(([, a], [, b]) => compare(a, b));
};

/** All countries that reports place. */
export const countries = inLanguage(() => Object.keys(placements).map((code) => [code, countryLabel(code)]));

/** All currencies that browsers have a name for. */
const currencies = inLanguage(() =>
  Intl.supportedValuesOf('currency').map((code) => [code, `${currencyName(code)} (${code})`]),
);

/** What a language is called. */
export function languageLabel(code: string): string {
  const own = textContext().pack?.terms.language?.(code);
  return own || (languageNames.of(code) ?? code);
}

const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
const languageNames = new Intl.DisplayNames('en', {type: 'language', fallback: 'none'});
/** All languages of two letters that browsers have a name for. */
const languages = inLanguage(() =>
  letters
    .flatMap((first) => letters.map((second) => first + second))
    // Codes that were given up have the name of the one in their place.
    .filter((code) => languageNames.of(code) && new Intl.Locale(code).language === code)
    .map((code) => [code, languageLabel(code)]),
);

const monthNumbers = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

/** When fiscal years begin, and by which of their years they are called. */
function fiscalYears(): Choices {
  const names = wordsOf(language());
  const months = monthNumbers.map((month) => names?.monthName({month, form: ''}) ?? month);
  return [
    ...months.map((name, index) => [String(index + 1), name] as const),
    ...months.map((month, index) => [`${index + 1} start`, words().form.startYear({month})] as const),
  ];
}

/** What values of a kind are chosen from, where its declaration has no list. */
export const chosenFrom: Readonly<Partial<Record<KindName, () => Choices>>> = {
  country: countries,
  currency: currencies,
  language: languages,
  'fiscal-year': fiscalYears,
};

/** The choice that a value is; the value itself where it is none. */
export function keyOfChoice({name}: Kind, value: unknown): unknown {
  const read = name === 'fiscal-year' ? readFiscalYear(value) : undefined;
  if (read === undefined) return value;
  return typeof read === 'number' ? String(read) : `${read.from} start`;
}

/** What can be chosen, with its words; what sources call people is their own word, and stands as they write it. */
export const choicesOf = (keys: readonly string[]): Choices => {
  const isTiers = keys.includes('2WL');
  return keys.map((key) => {
    const label = (isTiers ? tierLabel(key) : undefined) ?? keyLabel(key);
    return [key, isStatus(keys) ? label.toLowerCase() : label];
  });
};

export const yesOrNo = (): Choices => [
  ['true', words().form.yes()],
  ['false', words().form.no()],
];
