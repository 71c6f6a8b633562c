import {proseFields, quantityOf, walk, type Document} from '../../document/document.js';
import type {Finding} from '../../report/problem.js';

const isTold = /\b(just[ -]over|slightly more than|more than)\s*-?\d|^just-over$/i;
// Before a length it has always meant more than.
const over = /(?:^|[:(;]|\bfine)\s*over\s+(?![\d.]+\s*(?:year|month|day))(-?\d[\d.]*(?: (?:million|billion))?)/i;

/**
 * "Over", by which documents of before said "just over": it says "more than" now. Nothing in a document tells when it was
 * written, so it is asked once. One that writes one of these two somewhere tells them apart.
 */
export function lintOver({root}: Document): readonly Finding[] {
  const all = [...walk(root)].filter(({steps}) => !steps.some((step) => proseFields.includes(String(step))));
  if (all.some(({steps, value}) => [steps.at(-1), value].some((one) => isTold.test(String(one))))) return [];
  const found = all.flatMap(({steps, value}) => {
    const quantity = typeof value === 'object' ? quantityOf(value) : undefined;
    const isWord = quantity?.precision === 'over' && (value as {qualifier?: unknown}).qualifier === 'over';
    const written = [value, steps.at(-1)].map((one) => (typeof one === 'string' ? over.exec(one)?.[1] : undefined));
    const number = isWord && 'value' in quantity ? String(quantity.value) : written.find((one) => one !== undefined);
    return number === undefined ? [] : [{steps, number}];
  });
  const [first, ...others] = found;
  if (!first) return [];
  const {steps, number} = first;
  const read = `"over ${number}" is read as more than ${number}, by an amount that the source does not say`;
  const message = others.length ? `${read}; so are ${others.length} more numbers of this document` : read;
  const hint = `Documents of before said "just over" by it: write "just over ${number}" or "more than ${number}"${others.length ? ', and so wherever "over" stands' : ''}.`;
  return [{severity: 'question', rule: 'over', steps, message, hint}];
}
