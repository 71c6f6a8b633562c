import {isObject, written} from '@tip-figures/record/fields/kind.js';
import {isIn, ownTextsIn} from '@tip-figures/record/fields/own-texts.js';
import {fieldsOf} from '@tip-figures/record/section/declaration.js';
import type {Document, Section} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';

/** Own texts of a figure that are missing in a language which its others are in: it is drawn in one language. */
export const lintLanguages = ({sections}: Document): readonly Finding[] => sections.flatMap(lintSection);

function lintSection({figure, own, fields, steps}: Section): Finding[] {
  const plain = written(fields['language']) || 'en';
  const texts = ownTextsIn(fieldsOf(figure, own), own);
  const languages = new Set(texts.flatMap(({text}) => (isObject(text) ? Object.keys(text) : plain)));
  return texts.flatMap(({text, steps: inside}): Finding[] => {
    const missing = [...languages].filter((language) => !isIn(text, language, plain));
    if (!missing.length) return [];
    const example = JSON.stringify(Object.fromEntries([...languages].map((language) => [language, '…'])));
    return [lint('question', 'languages/missing', [...steps, ...inside], {languages: missing, example, plain})];
  });
}
