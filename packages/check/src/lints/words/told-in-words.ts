import {isObject} from '@tip-figures/record/fields/kind.js';
import {pathOf} from '@tip-figures/record/path.js';
import {readFlag} from '@tip-figures/record/values/flag.js';
import {entriesOf, proseIn, quantityOf, walk, type Document} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';
import {wholeWords} from '@tip-figures/words/forms.js';

// A number of years, or a third year, counts nobody.
const numeral = new RegExp(String.raw`${wholeWords('one', 'few', 'portions')}(?![\s-]+${wholeWords('times')})`, 'iu');

/** Numbers in words beside counts that are withheld: sanitizing looks at no words. */
export function lintToldInWords({root}: Document): readonly Finding[] {
  const all = walk(root).flatMap(({value}) => [value, ...entriesOf(value).map(([, one]) => one)]);
  if (!all.some((value) => quantityOf(value)?.precision === 'withheld')) return [];
  const reviewed = new Set(
    walk(root).flatMap(({steps, value}) =>
      isObject(value) && readFlag(value['reviewed']) === true ? [pathOf(steps)] : [],
    ),
  );
  return proseIn(root).flatMap(({steps, value}): Finding[] => {
    if (steps.some((_, index) => reviewed.has(pathOf(steps.slice(0, index))))) return [];
    const [number] = numeral.exec(value.normalize('NFC')) ?? [];
    return number === undefined ? [] : [lint('question', 'own-words/told', steps, {number})];
  });
}
