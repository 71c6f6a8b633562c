import {isObject} from '@tip-figures/record/fields/kind.js';
import {sectionsHaving, type Document, type Section} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';
import {wholeWords} from '@tip-figures/words/forms.js';

const plurals = new RegExp(wholeWords('shelters'), 'iu');
const counted = new RegExp(String.raw`^(?:\d+|${wholeWords('few', 'several')}) \p{L}`, 'iu');
const article = new RegExp(String.raw`^${wholeWords('article', 'one')}\s`, 'iu');

export const lintSeveral = (document: Document): readonly Finding[] => [
  ...sectionsHaving(document, 'shelters').flatMap(lintShelters),
  ...sectionsHaving(document, 'cases').flatMap(lintOffices),
];

/** Entries whose name is of several shelters, and which say no number of them. */
const lintShelters = ({own, steps}: Section): Finding[] =>
  itemsIn(own['shelters']).flatMap(({label, count, number = count}, index): Finding[] =>
    number === undefined && textsOf(label).some((text) => plurals.test(text) || counted.test(text))
      ? [lint('question', 'several/shelters', [...steps, 'shelters', index, 'label'])]
      : [],
  );

/** Offices with a number or an article of their own, beside which sentences have the number again: two two judges. */
const lintOffices = ({own, steps}: Section): Finding[] =>
  itemsIn(own['cases']).flatMap(({office, count}, index): Finding[] =>
    count !== undefined && textsOf(office).some((text) => counted.test(text) || article.test(text))
      ? [lint('question', 'several/office', [...steps, 'cases', index, 'office'])]
      : [],
  );

const itemsIn = (list: unknown): readonly Record<string, unknown>[] =>
  (Array.isArray(list) ? (list as unknown[]) : []).map((item) => (isObject(item) ? item : {}));

const textsOf = (text: unknown): readonly string[] => (isObject(text) ? Object.values(text) : [text]).map(String);
