import {Refusal} from '../figure-error.js';

// Free for private use, or kept for unions, or withdrawn: `Intl` has names for some that are no countries', and calls others
// by that of a country that came after, such as Serbia for Serbia and Montenegro.
const noCountry = /^(AA|BU|CS|DD|E[UZ]|FX|NH|Q[M-Z]|RH|SU|TP|UN|X[A-JL-Z]|Y[DU]|Z[RZ])$/;

/** Codes of the European Union that are none of ISO 3166, and those of it for the same countries. */
export const meantCodes: Readonly<Record<string, string>> = {UK: 'GB', EL: 'GR'};

/** Reads the code of a country. */
export function readCountry(input: unknown): string | Refusal {
  const right = typeof input === 'string' && Object.hasOwn(meantCodes, input) ? meantCodes[input] : undefined;
  if (right) return new Refusal('not-a-country', {expected: right, found: input, suggestion: right});
  return typeof input === 'string' && /^[A-Z]{2}$/.test(input) && !noCountry.test(input)
    ? input
    : new Refusal('not-a-country', {expected: {kind: 'country code', such: 'XK'}, found: input});
}
