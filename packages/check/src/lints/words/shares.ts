import {isObject} from '@tip-figures/record/fields/kind.js';
import {boundsOf, commonReach} from '@tip-figures/record/values/bounds.js';
import {writeQuantity} from '@tip-figures/record/values/quantity.js';
import {quantityOf, walk, type Document} from '../../document/document.js';
import type {Finding} from '../../report/problem.js';
import {wordsOf} from '../../words.js';

const number = String.raw`(\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d+)(?![\d%])`;
const ofAll = new RegExp(String.raw`(?<![\d.,])${number} ${wordsOf('outOf')} (?:\p{L}+ )?${number}`, 'giu');
/** Either may be rounded. */
const tolerance = 1;

/** A share beside words that give the two numbers which it is of: 71%, and "73 of 112". */
export const lintShares = ({root, sections}: Document): readonly Finding[] =>
  [...walk(root)].flatMap(({value, steps}): Finding[] => {
    // The number of a key figure has its words beside it, any other has them inside.
    const isSection = sections.some((section) => section.own === value);
    const own = isObject(value) && isSection ? value['value'] : value;
    const share = quantityOf(own);
    const percent = share?.precision === 'share' ? boundsOf(share.percent, commonReach) : undefined;
    if (!share || !percent || (!isObject(own) && !isSection)) return [];
    const texts = [value, own].flatMap((one) =>
      isObject(one) ? ['note', 'derivedFrom', 'label', 'context'].map((name) => one[name]) : [],
    );
    const said = [...walk(texts)].flatMap(({value: text}) =>
      typeof text === 'string' ? [...text.matchAll(ofAll)] : [],
    );
    const wrong = said.find(([, part = '', all = '']) => {
      const percentage = (100 * wholeOf(part)) / wholeOf(all);
      return percentage < percent.low - tolerance || percentage > percent.high + tolerance;
    });
    if (!wrong) return [];
    const [words, part = '', all = ''] = wrong;
    return [
      {
        severity: 'question',
        rule: 'contradictions',
        steps: isSection ? [...steps, 'value'] : steps,
        message: `says "${words}", which is ${Math.round((100 * wholeOf(part)) / wholeOf(all))}%, beside ${writeQuantity(share)}`,
        hint: 'Correct one of the two, or say what the numbers in the words are of.',
      },
    ];
  });

const wholeOf = (digits: string): number => Number(digits.replace(/\D/g, ''));
