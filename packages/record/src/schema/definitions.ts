import type {JsonSchema} from './json-schema.js';
import {all, COUNTRY, DATE, IMPRISONMENT, LENGTH, PERIOD, POINT, REPORT, sentencePattern} from './patterns.js';
import {quantities} from './quantities.js';

/** A text in one language. */
export const words: JsonSchema = {
  type: 'string',
  maxLength: 500,
  pattern: '[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]',
};

/** What many fields take, by the names that schemas give it. */
export const definitions: Readonly<Record<string, JsonSchema>> = {
  ...quantities,
  text: {
    description: 'A text, or texts by language: {"en": "…", "sq": "…"}.',
    anyOf: [
      words,
      {
        type: 'object',
        minProperties: 1,
        propertyNames: {pattern: '^[A-Za-z]{2,3}(-\\w{2,8})*$'},
        additionalProperties: words,
      },
    ],
  },
  link: {
    description: 'An address that begins with https://.',
    type: 'string',
    pattern: '^\\s*[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+\\S*\\s*$',
  },
  country: {description: 'ISO 3166-1 alpha-2 code, or XK.', type: 'string', pattern: `^${COUNTRY}$`},
  day: {description: 'A day such as 2017-06-29.', type: 'string', pattern: all(DATE, '')},
  period: {
    description: 'A year, month or day, or from one to another: 2016, 2017-06, 2016-04/2017-03.',
    anyOf: [
      {type: 'string', pattern: all(PERIOD), examples: ['2016', '2017-06', '2016-04/2017-03']},
      {type: 'integer', minimum: 1900, maximum: 2200},
    ],
  },
  point: {
    description: 'A year, month or day: 2016, 2017-06, 2016-12-31.',
    anyOf: [
      {type: 'string', pattern: all(POINT, '')},
      {type: 'integer', minimum: 1900, maximum: 2200},
    ],
  },
  length: {
    description: 'Years and months of ISO 8601, such as P5Y6M.',
    type: 'string',
    pattern: all(LENGTH),
    examples: ['P5Y', 'P5Y6M', 'P18M'],
  },
  imprisonment: {type: 'string', pattern: all(IMPRISONMENT)},
  report: {
    description: 'The year of a report, such as 2017.',
    anyOf: [
      {type: 'integer', minimum: 2000, maximum: 2099},
      {type: 'string', pattern: all(REPORT, '')},
    ],
  },
  tier: {
    description: 'A tier: 1, 2, 2WL for the Tier 2 Watch List, 3, or SC for a Special Case.',
    enum: ['1', '2', '2WL', '3', 'SC', 1, 2, 3],
  },
  sentence: {
    description: 'A sentence: P5Y6M, fine, "fine just over 1000 EUR", "suspended P2Y", other or unknown.',
    type: 'string',
    pattern: all(sentencePattern({ranges: true})),
    examples: ['P5Y6M', 'fine', 'fine just over 1000 EUR', 'suspended P2Y', 'other', 'unknown'],
  },
};
