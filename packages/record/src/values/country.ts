import {describe, Refusal} from '../figure-error.js';

// Free for private use, or kept for unions: `Intl` has names for some that are no countries'.
const noCountry = /^(AA|E[UZ]|Q[M-Z]|UN|X[A-JL-Z]|ZZ)$/;

/** Reads the code of a country. */
export function readCountry(input: unknown): string | Refusal {
  return typeof input === 'string' && /^[A-Z]{2}$/.test(input) && !noCountry.test(input)
    ? input
    : new Refusal('not-a-country', `expected the two capital letters of a country such as XK, got ${describe(input)}`);
}
