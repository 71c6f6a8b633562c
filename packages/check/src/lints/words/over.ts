import {proseFields, quantityOf, walk, type Document} from '../../document/document.js';
import {magnitudes, spellings} from '@tip-figures/record/values/quantity/read-quantity.js';
import {readDuration} from '@tip-figures/record/values/justice/duration.js';
import {lint, type Finding} from '../../report/problem.js';

const [over, ...others] = spellings.over;
const apart = ['just-over', ...spellings['just-over'], ...others];

/**
 * "Over", by which documents of before said "just over": it says "more than" now. Nothing in a document tells when it was
 * written, so it is asked once. One that writes one of these two somewhere tells them apart.
 */
export function lintOver({root}: Document): readonly Finding[] {
  const all = walk(root).filter(({steps}) => !steps.some((step) => proseFields.includes(String(step))));
  if (all.some(({steps, value}) => [steps.at(-1), value].some(tellsApart))) return [];
  const found = all.flatMap(({steps, value}) => {
    const quantity = typeof value === 'object' ? quantityOf(value) : undefined;
    const isWord = quantity?.precision === 'over' && (value as {qualifier?: unknown}).qualifier === 'over';
    const written = [value, steps.at(-1)].map(numberOver);
    const number = isWord && 'value' in quantity ? String(quantity.value) : written.find((one) => one !== undefined);
    return number === undefined ? [] : [{steps, number}];
  });
  const [first, ...others] = found;
  if (!first) return [];
  const {steps, number} = first;
  return [lint('question', 'over/old', steps, {number, others: others.length})];
}

const tellsApart = (text: unknown): boolean => {
  const plain = String(text).toLowerCase().replace(/\s+/g, ' ');
  return apart.some((words) => plain.includes(words));
};

/** The number behind "over" in a text. Before a length it has always meant more than. */
function numberOver(text: unknown): string | undefined {
  const words = typeof text === 'string' ? text.toLowerCase().split(/[\s:;()]+/) : [];
  const isSum = (index: number) =>
    Number.isFinite(parseFloat(words[index] ?? '')) && !readDuration(`1 ${words[index + 1]}`);
  const found = words.findIndex((word, index) => word === over && isSum(index + 1));
  if (found < 0) return undefined;
  const [number = '', unit = ''] = words.slice(found + 1);
  return magnitudes.split('|').includes(unit) ? `${number} ${unit}` : number;
}
