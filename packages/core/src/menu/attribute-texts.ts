import {written} from '@tip-figures/record/fields/kind.js';
import {Refusal} from '@tip-figures/record/figure-error.js';
import {writeQuantity} from '@tip-figures/record/values/quantity.js';
import {readQuantity} from '@tip-figures/record/values/read-quantity.js';

/** Texts that may say in an attribute what a value of a document says. */
export function textsOf(value: unknown): string[] {
  if (value === true) return [''];
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    const items = value.map((item) => Object.values(Object(item) as object).map(textOf));
    // Of what and how many, or from what to what and how many.
    const pairs = items.map((item) => `${item.slice(0, -1).join(' .. ')}: ${item.at(-1)}`);
    return [pairs.join('; '), value.map(textOf).join(' ')];
  }
  return [textOf(value), listOf(value)];
}

const listOf = (value: object): string =>
  Object.entries(value)
    .map(([key, one]) => `${key}: ${textOf(one)}`)
    .join('; ');

/** A quantity with what it includes, a text in one language, or whatever else can be one word or number. */
function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const quantity = readQuantity(value, {shares: true});
  const {including} = value as {readonly including?: unknown};
  const inside = typeof including === 'object' && including ? listOf(including) : written(including);
  if (!(quantity instanceof Refusal)) return writeQuantity(quantity) + (inside && ` (${inside})`);
  return Object.values(value).map(String).join(' ');
}
