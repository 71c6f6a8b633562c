import {isExact} from '@tip-figures/record/values/quantity/quantity.js';
import {quantityMeant} from '@tip-figures/words/quantities.js';
import {isObject} from '@tip-figures/record/fields/kind.js';
import {quantityOf, type Document, walk} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';
import {wholeWords} from '@tip-figures/words/forms.js';

const number = String.raw`(?:[A-Z]{3}\s|\p{Sc}\s?)?(?:\d|${wholeWords('portions')})`;
const rounded = new RegExp(String.raw`(${wholeWords('rounded')})\s+${number}`, 'iu');

/** Exact numbers that were worked out from what the source only rounds. */
export function lintExactness({root}: Document): readonly Finding[] {
  const findings: Finding[] = [];
  for (const {steps, value} of walk(root)) {
    if (!isObject(value) || value['derivedFrom'] === undefined) continue;
    const word = rounded.exec(textsIn(value['derivedFrom']).join('\n'))?.[1];
    const quantity = quantityOf(value);
    if (!word || !quantity || !isExact(quantity)) continue;
    const facts = {word: word.toLowerCase(), qualifier: qualifierOf(word), number: quantity.value};
    findings.push(lint('warning', 'exactness/rounded', steps, facts));
  }
  return findings;
}

/** The word that a record has for one of a source. */
function qualifierOf(word: string): string {
  const {text} = quantityMeant(`${word.toLowerCase()} 9`) ?? {text: `${word.toLowerCase()} 9`};
  const {precision = 'about'} = quantityOf(text) ?? {};
  return precision === 'exact' ? 'about' : precision;
}

/** A text as it is, or in each of its languages. */
const textsIn = (text: unknown): readonly string[] =>
  (isObject(text) ? Object.values(text) : [text]).filter((one) => typeof one === 'string');
