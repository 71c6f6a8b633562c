import {Refusal} from '../figure-error.js';
import {readDuration, type Duration} from '../values/duration.js';
import {kind, type Kind} from './kind.js';

/** A length of time above zero, such as `example`. */
export const duration = (example: string): Kind<Duration> =>
  kind(
    'duration',
    (input) => {
      const length = readDuration(input);
      if (!length)
        return new Refusal('not-a-duration', {
          expected: {kind: 'duration', such: 'P5Y6M, 8 years or 45 days'},
          found: input,
        });
      return length.months > 0
        ? length
        : new Refusal('not-a-duration', {expected: {kind: 'duration', such: example}, found: input});
    },
    {example},
  );
