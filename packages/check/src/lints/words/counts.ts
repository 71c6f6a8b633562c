import {countedBy} from '@tip-figures/record/values/counted.js';
import {quantityOf, sectionsHaving, type Document, type Section} from '../../document/document.js';
import type {Finding} from '../../report/problem.js';

/** Key figures that do not declare what they count, or say it as records of before did. */
export const lintCounts = (document: Document): readonly Finding[] =>
  sectionsHaving(document, 'counts').flatMap(lintSection);

function lintSection({own, steps}: Section): readonly Finding[] {
  const {counts, label, unit, phrase, value} = own;
  const byUnit = countedBy(unit);
  const isDeclared = counts !== undefined || byUnit !== undefined || quantityOf(value)?.precision === 'share';
  const isOlder = phrase !== undefined || (unit !== undefined && byUnit !== 'money');
  if (isDeclared && !isOlder) return [];
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
