import type * as v from 'valibot';
import {readDuration, type Duration} from '../values/duration.js';
import {describe} from '../figure-error.js';
import {mostEntries} from '../limits.js';
import {readPeriod, type Period} from '../values/period.js';
import {readQuantity, type Quantity, type QuantityLimits} from '../values/quantity.js';
import {readEntries, reads, Refusal} from './schema.js';

/** A quantity within limits. */
export function quantity(limits: QuantityLimits = {}): v.GenericSchema<unknown, Quantity> {
  const readLimited = (input: unknown) => readQuantity(input, limits);
  return reads(readLimited, limits);
}

/** A count of people: whole, and not below zero. */
export const people: QuantityLimits = {min: 0, whole: 'people'};

/** A length of time above zero, such as `example`. */
export function duration(example: string): v.GenericSchema<unknown, Duration> {
  const readLength = (input: unknown) => {
    const length = readDuration(input);
    if (!length) return `expected a duration such as P5Y6M, got ${describe(input)}`;
    return length.months > 0 ? length : `expected a duration above zero such as ${example}`;
  };
  return reads(readLength);
}

/** Quantities by year or other period, oldest first; `most` of them. */
export function quantitiesByPeriod(
  limits: QuantityLimits,
  most = mostEntries,
): v.GenericSchema<unknown, DatedQuantity[]> {
  const readDated = (input: unknown): DatedQuantity[] | string | Refusal => {
    const entries = readEntries(input, most);
    if (typeof entries === 'string') return entries;
    const dated: DatedQuantity[] = [];
    for (const [key, value] of entries) {
      const span = readPeriod(key);
      if (!span) return new Refusal('expected a period such as 2016 or 2016-04/2017-03', key);
      const amount = readQuantity(value, limits);
      if (typeof amount === 'string') return new Refusal(amount, key);
      dated.push({period: span, quantity: amount});
    }
    return dated.sort((a, b) => (a.period.from < b.period.from ? -1 : 1));
  };
  return reads(readDated, {...limits, most});
}

/** A quantity and the time that it is of. */
export interface DatedQuantity {
  readonly period: Period;
  readonly quantity: Quantity;
}
