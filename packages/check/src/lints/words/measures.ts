import {isObject} from '@tip-figures/record/fields/kind.js';
import {continuation} from '@tip-figures/key-figure/key-figure.name.js';
import {sectionsNamed, type Document, type Section} from '../../document/document.js';
import type {Finding} from '../../report/problem.js';

// What is measured and not counted: without its name the number is of something else.
const inEnglish = 'hours?|days?|weeks?|months?|years?|kilomet(?:er|re)s?|km|miles?|hectares?';
const inAlbanian = 'orë|ditë|javë|muaj|vit|vjet|kilometra|hektarë';
const measures = new RegExp(`^(?:${inEnglish}|${inAlbanian})$`, 'i');

/** Key figures in days, years or the like whose phrase does not say so, and money whose unit is no code of a currency. */
export const lintMeasures = (document: Document): readonly Finding[] =>
  sectionsNamed(document, 'key-figure').flatMap((section) => [...lintMeasure(section), ...lintMoney(section)]);

function lintMeasure({own: {unit, phrase}, steps}: Section): readonly Finding[] {
  const phrases = textsOf(phrase);
  const measure = textsOf(unit)
    .map(([language, text]) => ({text, said: phrases.find(([other]) => other === language)?.[1]}))
    .find(
      ({text, said}) =>
        said !== undefined &&
        measures.test(text) &&
        !said.toLowerCase().includes(text.toLowerCase()) &&
        // The figure says the unit before these itself.
        !continuation.test(said),
    );
  if (!measure) return [];
  const {text, said = ''} = measure;
  return [
    {
      severity: 'question',
      rule: 'measures',
      steps: [...steps, 'phrase'],
      message: `the number is of ${text}, and the phrase after it does not say so`,
      hint: `Begin the phrase with what is measured: "${text} … ${said.slice(0, 40)}".`,
    },
  ];
}

function lintMoney({own: {unit}, steps}: Section): readonly Finding[] {
  const [, name] = textsOf(unit).find(([, text]) => currenciesOf(text).length) ?? [];
  if (name === undefined) return [];
  const [code, ...others] = currenciesOf(name);
  return [
    {
      severity: 'question',
      rule: 'measures',
      steps: [...steps, 'unit'],
      message: `a sum in ${name} is read as a count, since the unit is no code of a currency`,
      hint: `Write the three letters of ISO 4217: ${others.length ? '"EUR", "GHS"' : JSON.stringify(code)}.`,
    },
  ];
}

const names = new Intl.DisplayNames('en', {type: 'currency'});
const singular = (words: string): string => words.trim().toLowerCase().replace(/s$/, '');
// Not gold, funds and rights, which no report counts in.
const currencies = Intl.supportedValuesOf('currency').filter((code) => !/^X(?![AOP]F|CD)/.test(code));

/** The currencies with a name: one by all of it, several by its last word, such as “dollars”. */
function currenciesOf(name: string): readonly string[] {
  const meant = singular(name);
  const called = (code: string) => singular(names.of(code) ?? '');
  const named = currencies.filter((code) => called(code) === meant);
  return named.length ? named : currencies.filter((code) => called(code).split(' ').at(-1) === meant);
}

/** A text by its language, or of none. */
const textsOf = (text: unknown): (readonly [string, string])[] =>
  Object.entries(isObject(text) ? text : {'': text}).flatMap(([language, one]) =>
    typeof one === 'string' ? [[language, one.trim()] as const] : [],
  );
