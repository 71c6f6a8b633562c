import {Refusal} from '../../figure-error.js';
import {readCurrency} from '../currency.js';

/** What a number can count. */
export const countables = ['people', 'cases', 'things', 'money', 'share'] as const;

export type Countable = (typeof countables)[number];

/** What the unit of a number says that it counts, in any of its languages; `undefined` for a word that says nothing of it. */
export function countedBy(unit: unknown): Countable | undefined {
  if (typeof unit === 'object' && unit !== null) return Object.values(unit).map(countedBy).find(Boolean);
  if (unit === 'people' || unit === 'cases') return unit;
  if (unit === '%') return 'share';
  return readCurrency(unit) instanceof Refusal ? undefined : 'money';
}
