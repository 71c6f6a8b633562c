import {accepted} from '../figure-error.js';
import type {Path} from '../path.js';
import {readCurrency} from '../values/currency.js';
import type {Quantity} from '../values/quantity.js';
import {readQuantity} from '../values/read-quantity.js';
import {isObject, kind, readEach} from './kind.js';
import {quantitiesByPeriod} from './quantity.js';

/** A sum of money, and what its source says that is in other currencies. */
export type Sum = Quantity & {readonly also?: readonly OtherSum[]};

/** The same sum in another currency, ISO 4217. */
export interface OtherSum {
  readonly currency: string;
  readonly quantity: Quantity;
}

const traits = {min: 0, isMoney: true};

/** A sum of money. */
export const money = kind('quantity', readSum, {...traits, type: 'quantity'});

/** Sums of money by year or other period, oldest first. */
export const moneyByPeriod = quantitiesByPeriod(traits, readSum);

function readSum(input: unknown, at: Path): Sum {
  const read = (value: unknown, path: Path) => accepted(readQuantity(value, traits), path);
  const sum = read(input, at);
  const also = isObject(input) ? input['also'] : undefined;
  if (also === undefined) return sum;
  const others = readEach(also, [...at, 'also'], (key, value, path) => ({
    currency: accepted(readCurrency(key), path),
    quantity: read(value, path),
  }));
  return {...sum, also: others};
}
