import {isObject} from '@tip-figures/record/fields/kind.js';
import {sectionsNamed, type Document, type Section} from '../../document/document.js';
import type {Finding} from '../../report/problem.js';

// What is measured and not counted: without its name the number is of something else.
const inEnglish = 'hours?|days?|weeks?|months?|years?|kilomet(?:er|re)s?|km|miles?|hectares?';
const inAlbanian = 'orë|ditë|javë|muaj|vit|vjet|kilometra|hektarë';
const measures = new RegExp(`^(?:${inEnglish}|${inAlbanian})$`, 'i');
/** Key figures in days, years or the like whose phrase does not say so. */
export const lintMeasures = (document: Document): readonly Finding[] =>
  sectionsNamed(document, 'key-figure').flatMap(lintMeasure);

function lintMeasure({own: {unit, phrase}, steps}: Section): readonly Finding[] {
  const phrases = textsOf(phrase);
  const measure = textsOf(unit)
    .map(([language, text]) => ({text, said: phrases.find(([other]) => other === language)?.[1]}))
    .find(
      ({text, said}) => said !== undefined && measures.test(text) && !said.toLowerCase().includes(text.toLowerCase()),
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

/** A text by its language, or of none. */
const textsOf = (text: unknown): (readonly [string, string])[] =>
  Object.entries(isObject(text) ? text : {'': text}).flatMap(([language, one]) =>
    typeof one === 'string' ? [[language, one.trim()] as const] : [],
  );
