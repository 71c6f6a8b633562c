import {written} from '@tip-figures/record/fields/kind.js';
import {Refusal} from '@tip-figures/record/figure-error.js';
import {writeQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import {readQuantity} from '@tip-figures/record/values/quantity/read-quantity.js';
import {objectOf} from '@tip-figures/record/object-of.js';

/** Texts for an attribute that may mean the same as a value of a document. */
export function textsOf(value: unknown): string[] {
  if (value === true) return [''];
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    // The items are key and count, from, to and count, or from and count.
    const pairs = value.map((item: unknown) => {
      const {from, to = ''} = objectOf(item);
      const all = Object.values(objectOf(item)).map(textOf);
      const key = from === undefined ? all.slice(0, -1).join(' .. ') : `${textOf(from)} .. ${textOf(to)}`.trim();
      return `${key}: ${all.at(-1)}`;
    });
    return [pairs.join('; '), value.map(textOf).join(' ')];
  }
  return [textOf(value), listOf(value)];
}

const listOf = (value: object): string =>
  Object.entries(value)
    .map(([key, one]) => `${key}: ${textOf(one)}`)
    .join('; ');

/** A quantity with the parts that it includes, a text in one language, or any other value of one word or number. */
function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const quantity = readQuantity(value, {shares: true});
  const {including} = value as {readonly including?: unknown};
  const inside = typeof including === 'object' && including ? listOf(including) : written(including);
  if (!(quantity instanceof Refusal)) return writeQuantity(quantity) + (inside && ` (${inside})`);
  return Object.values(value).map(String).join(' ');
}
