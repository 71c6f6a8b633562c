import {isObject} from '@tip-figures/record/fields/kind.js';
import {countedBy} from '@tip-figures/record/values/quantity/counted.js';
import {wholeWords} from '@tip-figures/record/values/written/forms.js';
import {quantityOf, sectionsHaving, type Document, type Section} from '../../document/document.js';
import type {Finding} from '../../report/problem.js';
import {wordsOf} from '../../words.js';

/** Key figures that do not declare what they count, or say it as records of before did. */
export const lintCounts = (document: Document): readonly Finding[] =>
  sectionsHaving(document, 'counts').flatMap(lintSection);

function lintSection({own, steps}: Section): readonly Finding[] {
  const {counts, label, unit, phrase, value} = own;
  const byUnit = countedBy(unit);
  const isDeclared = counts !== undefined || byUnit !== undefined || quantityOf(value)?.precision === 'share';
  const isOlder = phrase !== undefined || (unit !== undefined && byUnit !== 'money');
  if (isDeclared && !isOlder) return lintLabel(own, steps);
  const words = phrase === undefined ? 'unit' : 'phrase';
  const isLabel = words === 'phrase' || byUnit !== 'share';
  const advice = [
    ...(counts === undefined ? [countsAdvice(byUnit)] : []),
    ...(isOlder && label === undefined && isLabel ? [`Rename ${JSON.stringify(words)} to "label".`] : []),
    ...(isOlder && unit !== undefined && byUnit !== 'money' && (words === 'phrase' || !isLabel)
      ? ['Leave "unit" out.']
      : []),
  ];
  return [
    {
      severity: 'question',
      rule: 'counts',
      steps: [...steps, isDeclared ? words : 'value'],
      message: isDeclared
        ? `${JSON.stringify(words)} is of earlier versions`
        : 'nothing declares what the number counts, so it is protected as people',
      hint: advice.join(' '),
    },
  ];
}

function countsAdvice(byUnit: ReturnType<typeof countedBy>): string {
  if (byUnit === 'share') return 'Write the percent sign at the number, such as "23%".';
  return `Write "counts": ${byUnit ? JSON.stringify(byUnit) : '"people", "cases", "things", "money" or "share"'}.`;
}

/** What the words behind a number say that it counts. Of prosecutions or arrests they can be of people or of cases. */
const said = (['people', 'cases'] as const).map((name) => ({name, words: new RegExp(wholeWords(name), 'iu')}));
const share = new RegExp(`^(?:%|${wordsOf('percent')})`, 'iu');
const either = new RegExp(wholeWords('either'), 'iu');

/** A label that begins as that of a share, or speaks of people alone behind cases, or of cases alone behind people. */
function lintLabel({counts, label, value}: Section['own'], steps: Section['steps']): readonly Finding[] {
  const texts = (isObject(label) ? Object.values(label) : [label]).filter((text) => typeof text === 'string');
  const isShare = counts === 'share' || quantityOf(value)?.precision === 'share';
  const meant = texts.flatMap((text) => {
    if (share.test(text)) return isShare ? [] : ['share'];
    const named = said.filter(({words}) => words.test(text)).map(({name}) => name);
    const isOther = named.length === 1 && named[0] !== counts && ['people', 'cases'].includes(String(counts));
    return isOther && !either.test(text) ? named : [];
  });
  const [first] = meant;
  if (first === undefined) return [];
  const hint =
    first === 'share'
      ? 'Write the percent sign at the number, such as "23%", and leave it out of the words.'
      : `Where they are ${first}, write "counts": ${JSON.stringify(first)}.`;
  const message = `says ${JSON.stringify(counts)}, and the words behind the number speak of ${first === 'share' ? 'a share' : first}`;
  return [{severity: 'question', rule: 'counts', steps: [...steps, 'counts'], message, hint}];
}
