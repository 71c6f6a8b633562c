import {Refusal} from '../../figure-error.js';
import {readDuration, type Duration} from '../../values/justice/duration.js';
import {kind, type Kind} from '../kind.js';

/** Reads a length of time above zero, such as `example`. */
export function readLength(input: unknown, example: string): Duration | Refusal {
  const length = readDuration(input);
  if (length && length.months > 0) return length;
  const such = length ? example : 'P5Y6M, 8 years or 45 days';
  return new Refusal('not-a-duration', {expected: {kind: 'duration', such}, found: input});
}

/** A length of time above zero, such as `example`. */
export const duration = (example: string): Kind<Duration> =>
  kind('duration', (input) => readLength(input, example), {example});
