import {describe} from '../figure-error.js';

/** Reads the code of a currency that the browser has a name for. */
export function readCurrency(input: unknown): {code: string} | string {
  return typeof input === 'string' && Intl.supportedValuesOf('currency').includes(input)
    ? {code: input}
    : `expected a currency as in ISO 4217, such as EUR, got ${describe(input)}`;
}
