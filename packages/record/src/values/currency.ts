import {Refusal} from '../figure-error.js';

/** Reads the code of a currency that the browser has a name for. */
export function readCurrency(input: unknown): string | Refusal {
  return typeof input === 'string' && Intl.supportedValuesOf('currency').includes(input)
    ? input
    : new Refusal('not-a-currency', {expected: {kind: 'currency code', such: 'EUR'}, found: input});
}
