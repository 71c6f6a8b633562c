import {isObject} from '@tip-figures/record/fields/kind.js';
import {boundsOf, commonReach} from '@tip-figures/record/values/quantity/bounds.js';
import {isExact, writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import {quantityOf, walk, type Document} from '../../document/document.js';
import type {Finding} from '../../report/problem.js';
import {wordsOf} from '../../words.js';

const number = String.raw`(\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d+)(?![\d%])`;
const ofAll = new RegExp(String.raw`(?<![\d.,])${number} ${wordsOf('outOf')} (?:\p{L}+ )?${number}`, 'giu');
/** Either may be rounded. */
const tolerance = 1;

/** A share beside words that give the two numbers which it is of: 71%, and "73 of 112"; and a count that is a share in its words. */
export const lintShares = ({root, sections}: Document): readonly Finding[] =>
  walk(root).flatMap(({value, steps}): Finding[] => {
    // The number of a key figure has its words beside it, any other has them inside.
    const isSection = sections.some((section) => section.own === value);
    const own = isObject(value) && isSection ? value['value'] : value;
    const quantity = quantityOf(own);
    if (!quantity || (!isObject(own) && !isSection)) return [];
    const words = [value, own].flatMap((one) => (isObject(one) ? texts.map((name) => one[name]) : []));
    const said = walk(words).flatMap((text) => (typeof text.value === 'string' ? [text.value] : []));
    const finding = {
      severity: 'question',
      rule: 'contradictions',
      steps: isSection ? [...steps, 'value'] : steps,
    } as const;
    if (isExact(quantity)) {
      const same = new RegExp(String.raw`(?<![\d.,])${quantity.value}(?:\s?%| ${wordsOf('percent')})`, 'iu');
      if (!said.length || !said.some((text) => same.test(text))) return [];
      const message = `is ${quantity.value}, and its words say ${quantity.value}%`;
      return [
        {...finding, message, hint: `Write "${quantity.value}%" where it is a share, else the number of people.`},
      ];
    }
    const percent = quantity.precision === 'share' ? boundsOf(quantity.percent, commonReach) : undefined;
    if (!percent) return [];
    const pairs = said.flatMap((text) => [...text.matchAll(ofAll)]);
    const shares = pairs.map(([words = '', part = '', all = '']) => ({
      words,
      share: (100 * wholeOf(part)) / wholeOf(all),
    }));
    const wrong = shares.find(({share}) => share < percent.low - tolerance || share > percent.high + tolerance);
    if (!wrong) return [];
    const message = `says "${wrong.words}", which is ${Math.round(wrong.share)}%, beside ${writeQuantity(quantity)}`;
    return [{...finding, message, hint: 'Correct one of the two, or say what the numbers in the words are of.'}];
  });

const texts = ['note', 'derivedFrom', 'label', 'context'];

const wholeOf = (digits: string): number => Number(digits.replace(/\D/g, ''));
