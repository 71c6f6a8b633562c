import {addressOf} from '../../address.js';
import {Refusal} from '../../figure-error.js';
import {longestAddress} from '../../limits.js';
import {readLocalText} from '../../values/local-text.js';
import {readPluralText} from '../../values/plural-text.js';
import {kind} from '../kind.js';

/** A text, in one or several languages. */
export const text = kind('text', readLocalText, {type: 'text'});

/** A text in the record's own words. A figure is drawn in one language, and so in one in which it has all of these. */
export const ownText = {...text, isOwn: true};

/** An own text after a number, in as many forms as its language has for numbers. */
export const pluralText = {...kind('plural-text', readPluralText, {type: 'text'}), isOwn: true};

/** An own text that says what a number of its section is. */
export const tellingText = {...ownText, mayTell: true};

/** A language, by its tag. */
export const language = kind('language', (input) =>
  typeof input === 'string' && /^[a-z]{2,3}(-\w{2,8})*$/i.test(input)
    ? input
    : new Refusal('not-a-language', {expected: {kind: 'language tag', such: 'sq'}, found: input}),
);

/** An address that a reader can follow: http or https, nothing else. */
export const link = kind('link', (input) => {
  if (typeof input === 'string' && input.length > longestAddress) {
    return new Refusal('text-too-long', {expected: {most: longestAddress, of: 'characters'}, found: input.length});
  }
  const url = typeof input === 'string' ? addressOf(input) : undefined;
  return url && /^https?:$/.test(url.protocol)
    ? url.href
    : new Refusal('not-a-link', {expected: {kind: 'address', such: 'https://…'}, found: input});
});
