import {accepted, refuse} from '../../figure-error.js';
import type {Path} from '../../path.js';
import {readEarlier, readPeriod, type Period} from '../../values/period.js';
import type {Quantity} from '../../values/quantity/quantity.js';
import {readQuantity, type QuantityLimits} from '../../values/quantity/read-quantity.js';
import {readEach, kind, type Kind, type Traits} from '../kind.js';

/** What numbers a field can hold: people and cases are whole, and not below zero. */
export const limitsOf = ({counts, min, shares}: Traits): QuantityLimits => ({
  ...(counts ? {min: 0, whole: counts} : min === undefined ? {} : {min}),
  ...(shares && {shares}),
});

/** A number as its source states it. */
export const quantity = (traits: Traits = {}): Kind<Quantity, 'quantity'> =>
  kind('quantity', (input) => readQuantity(input, limitsOf(traits)), {...traits, type: 'quantity'});

/** A count of people or of cases. */
export const count = (counts: 'people' | 'cases', traits?: Traits): Kind<Quantity, 'quantity'> =>
  quantity({...traits, counts});

/** A quantity and the time that it is of. */
export interface DatedQuantity<Q extends Quantity = Quantity> {
  readonly period: Period;
  readonly quantity: Q;
}

/** Quantities by year or other period, oldest first; those that say more than a number have a reader of their own. */
export const quantitiesByPeriod = <Q extends Quantity = Quantity>(
  traits: Traits,
  read = (value: unknown, at: Path) => accepted(readQuantity(value, limitsOf(traits)), at) as Q,
): Kind<DatedQuantity<Q>[]> =>
  kind(
    'quantities-by-period',
    (input, at) =>
      readEach(
        input,
        at,
        (key, value, path) => ({period: periodOf(key, path, traits), quantity: read(value, path)}),
        traits.most,
      ).sort((a, b) => (orderOf(a.period) < orderOf(b.period) ? -1 : 1)),
    {...traits, holds: 'periods'},
  );

// The period before is the last of all earlier ones.
const orderOf = ({from}: Period): string => from || '9';

const periodOf = (key: string, path: Path, {hasBefore}: Traits): Period =>
  (hasBefore ? readEarlier(key) : readPeriod(key)) ??
  refuse('not-a-period', {expected: {kind: 'period', such: '2016, FY2018 or 2016-04/2017-03'}, found: key}, path);
