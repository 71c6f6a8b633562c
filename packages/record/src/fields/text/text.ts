import {Refusal} from '../../figure-error.js';
import {longestAddress} from '../../limits.js';
import {readLocalText} from '../../values/local-text.js';
import {kind} from '../kind.js';

/** A text, in one or several languages. */
export const text = kind('text', readLocalText, {type: 'text'});

/** An address that a reader can follow: http or https, nothing else. */
export const link = kind('link', (input) => {
  if (typeof input === 'string' && input.length > longestAddress) {
    return new Refusal('text-too-long', {expected: {most: longestAddress, of: 'characters'}, found: input.length});
  }
  const url = typeof input === 'string' && URL.canParse(input) ? new URL(input) : undefined;
  return url && /^https?:$/.test(url.protocol)
    ? url.href
    : new Refusal('not-a-link', {expected: {kind: 'address', such: 'https://…'}, found: input});
});
