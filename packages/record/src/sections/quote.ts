import {period, text} from '../fields/common.js';
import {inJson, kind, optional} from '../fields/kind.js';
import {describe, Refusal} from '../figure-error.js';
import {section} from './declaration.js';

const language = kind('language', (input) =>
  typeof input === 'string' && /^[a-z]{2,3}(-\w{2,8})*$/i.test(input)
    ? input
    : new Refusal('not-a-language', `expected a language tag such as "sq", got ${describe(input)}`),
);

/** An attribute is present or not; in JSON it is true or false. */
const flag = kind('flag', (input) => {
  if (input === true || input === 'true' || input === '') return true;
  return input === false || input === 'false'
    ? false
    : new Refusal('not-a-flag', `expected true or false, got ${describe(input)}`);
});

/** What somebody said. The words of a tag are its children. */
export const quote = section('quote', {
  text: inJson(text),
  lang: inJson(optional(language)),
  original: optional(language),
  translatedBy: optional(text),
  speaker: text,
  role: optional(text),
  date: optional(period),
  paraphrase: optional(flag),
});
