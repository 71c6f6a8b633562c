import {Refusal} from '../../figure-error.js';
import {writeQuantity} from '../../values/quantity/quantity.js';
import {readQuantity} from '../../values/quantity/read-quantity.js';
import {isObject} from '../kind.js';

/** The names by which an object states a number. */
export const numberNames: readonly string[] = ['value', 'share', 'qualifier', 'low', 'high', 'missing'];

// A text need not say whether a government published the number.
const names = new Set([...numberNames, 'published']);

/**
 * A number in words, such as `about 9`.
 *
 * @returns `undefined` where something else is said beside the number, or there is none.
 */
export function writtenNumber(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (!isObject(value) || !Object.keys(value).every((name) => names.has(name))) return undefined;
  const read = readQuantity({...value, published: undefined}, {shares: true});
  return read instanceof Refusal ? undefined : writeQuantity(read);
}
