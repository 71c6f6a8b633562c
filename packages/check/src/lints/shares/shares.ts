import {isObject} from '@tip-figures/record/fields/kind.js';
import {boundsOf, commonReach} from '@tip-figures/record/values/quantity/bounds.js';
import {isExact, writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import {quantityOf, walk, type Document} from '../../document/document.js';
import {lint, type Finding} from '../../report/problem.js';
import {wholeWords} from '@tip-figures/words/forms.js';

const number = String.raw`(\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d+)(?![\d%])`;
const ofAll = new RegExp(String.raw`(?<![\d.,])${number} ${wholeWords('outOf')} (?:\p{L}+ )?${number}`, 'giu');
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
    const at = isSection ? [...steps, 'value'] : steps;
    if (isExact(quantity)) {
      const same = new RegExp(String.raw`(?<![\d.,])${quantity.value}(?:\s?%| ${wholeWords('percent')})`, 'iu');
      return said.some((text) => same.test(text))
        ? [lint('question', 'contradictions/percent-words', at, {number: quantity.value})]
        : [];
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
    const facts = {words: wrong.words, share: Math.round(wrong.share), stated: writeQuantity(quantity)};
    return [lint('question', 'contradictions/ratio', at, facts)];
  });

const texts = ['note', 'derivedFrom', 'label', 'context'];

const wholeOf = (digits: string): number => Number(digits.replace(/\D/g, ''));
