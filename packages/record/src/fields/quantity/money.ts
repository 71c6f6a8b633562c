import {accepted} from '../../figure-error.js';
import type {Path} from '../../path.js';
import {creditedTo} from '../../values/quantity/credited.js';
import {readCurrency} from '../../values/currency.js';
import type {Quantity} from '../../values/quantity/quantity.js';
import {readQuantity, type QuantityLimits} from '../../values/quantity/read-quantity.js';
import {isObject, kind, readEach, type Kind, type Traits} from '../kind.js';
import {limitsOf, quantitiesByPeriod, type DatedQuantity} from './quantity.js';

/** A sum of money, and what its source says that is in other currencies. */
export type Sum = Quantity & {readonly also?: readonly OtherSum[]};

/** The same sum in another currency, ISO 4217. */
export interface OtherSum {
  readonly currency: string;
  readonly quantity: Quantity;
}

const traits = {min: 0};

/** A number that can be a sum of money. */
export const sum = (more: Traits): Kind<Sum, 'quantity'> =>
  kind('quantity', (input, at) => readSum(input, at, limitsOf(more)), {...more, isMoney: true, type: 'quantity'});

/** Such numbers by year or other period, oldest first. */
export const sumsByPeriod = (more: Traits): Kind<DatedQuantity<Sum>[]> =>
  quantitiesByPeriod({...more, isMoney: true}, (input, at) => readSum(input, at, limitsOf(more)));

/** A sum of money. */
export const money = sum(traits);

/** Sums of money by year or other period, oldest first. */
export const moneyByPeriod = sumsByPeriod(traits);

function readSum(input: unknown, at: Path, limits: QuantityLimits): Sum {
  const read = accepted(readQuantity(input, limits), at);
  const also = isObject(input) ? input['also'] : undefined;
  if (also === undefined) return read;
  const others = readEach(also, [...at, 'also'], (key, value, path) => ({
    currency: accepted(readCurrency(key), path),
    quantity: accepted(readQuantity(value, traits), path),
  }));
  return {...read, also: creditedTo(read.source, others)};
}
