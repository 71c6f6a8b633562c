import {isObject, written} from '@tip-figures/record/fields/kind.js';
import {countedBy} from '@tip-figures/record/values/quantity/counted.js';
import {wholeWords} from '@tip-figures/words/forms.js';
import {quantityOf, sectionsHaving, type Document, type Section} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';

/** Key figures that do not declare what they count, or say it as records of before did. */
export const lintCounts = (document: Document): readonly Finding[] =>
  sectionsHaving(document, 'counts').flatMap(lintSection);

function lintSection({fields: own, steps, places}: Section): readonly Finding[] {
  if (places) return [];
  const {counts, label, unit, phrase, value} = own;
  const byUnit = countedBy(unit);
  const isDeclared = counts !== undefined || byUnit !== undefined || quantityOf(value)?.precision === 'share';
  const isOlder = phrase !== undefined || (unit !== undefined && byUnit !== 'money');
  if (isDeclared && !isOlder) return lintLabel(own, steps);
  const words = phrase === undefined ? 'unit' : 'phrase';
  const isLabel = words === 'phrase' || byUnit !== 'share';
  const facts = {
    declare: counts === undefined ? declarationOf(byUnit) : 'none',
    counts: byUnit ?? '',
    rename: isOlder && label === undefined && isLabel,
    words,
    drop: isOlder && unit !== undefined && byUnit !== 'money' && (words === 'phrase' || !isLabel),
  } as const;
  const [code, field] = isDeclared ? (['counts/older', words] as const) : (['counts/undeclared', 'value'] as const);
  return [lint('question', code, [...steps, field], facts)];
}

/** How to declare what a number counts, by its unit. */
function declarationOf(byUnit: ReturnType<typeof countedBy>): 'share' | 'named' | 'any' {
  if (byUnit === 'share') return byUnit;
  return byUnit ? 'named' : 'any';
}

/** What the words behind a number say that it counts. Of prosecutions or arrests they can be of people or of cases. */
const said = (['people', 'cases'] as const).map((name) => ({name, words: new RegExp(wholeWords(name), 'iu')}));
const share = new RegExp(`^(?:%|${wholeWords('percent')})`, 'iu');
const either = new RegExp(wholeWords('either'), 'iu');

/** A label that begins as that of a share, or speaks of people alone behind cases, or of cases alone behind people. */
function lintLabel({counts, label, value}: Section['own'], steps: Section['steps']): readonly Finding[] {
  const texts = (isObject(label) ? Object.values(label) : [label]).filter((text) => typeof text === 'string');
  const isShare = counts === 'share' || quantityOf(value)?.precision === 'share';
  const meant = texts.flatMap((text) => {
    if (share.test(text)) return isShare ? [] : (['share'] as const);
    const named = said.filter(({words}) => words.test(text)).map(({name}) => name);
    const isOther = named.length === 1 && named[0] !== counts && ['people', 'cases'].includes(String(counts));
    return isOther && !either.test(text) ? named : [];
  });
  const [first] = meant;
  if (first === undefined) return [];
  return [lint('question', 'counts/label', [...steps, 'counts'], {counts: written(counts), meant: first})];
}
