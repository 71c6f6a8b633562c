import {Refusal} from '../../figure-error.js';
import {readCountry} from '../../values/country.js';
import {keyAmong} from '../../values/key.js';
import {kind, written, type Kind, type Traits} from '../kind.js';

/** The code of a country. */
export const country = kind('country', readCountry);

/** One of a few words, which are read as keys are: in any case, with spaces or hyphens. */
export const choice = <const Words extends readonly string[]>(
  keys: Words,
  traits?: Traits,
): Kind<Words[number], 'choice'> =>
  kind<Words[number] | Refusal, 'choice'>(
    'choice',
    (input) =>
      keyAmong<Words[number]>(keys, written(input)) ?? new Refusal('not-a-choice', {choices: keys, found: input}),
    {...traits, keys},
  );
