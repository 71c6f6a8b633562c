import {longestAddress, longestText} from '../limits.js';
import {oneOf} from './entries.js';
import type {JsonSchema} from './json-schema.js';
import {all, COUNTRY, DATE, POINT, REPORT, TIER} from './patterns.js';
import {quantities} from './quantities.js';

/** A text in one language. */
export const words: JsonSchema = {
  type: 'string',
  maxLength: longestText,
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
  flag: {
    description: 'True or false; also as a text, as spreadsheets write it.',
    anyOf: [{type: 'boolean'}, oneOf(['true', 'false'])],
  },
  link: {
    description: 'An address that begins with https://.',
    type: 'string',
    maxLength: longestAddress,
    pattern: '^\\s*[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+\\S*\\s*$',
  },
  country: {description: 'ISO 3166-1 alpha-2 code, or XK.', type: 'string', pattern: `^${COUNTRY}$`},
  day: {description: 'A day such as 2017-06-29.', type: 'string', pattern: all(DATE, '')},
  period: {
    description:
      'A year, month or day, or from one to another: 2016, 2017-06, 2016-04/2017-03; a quarter: 2023-Q3; a fiscal year: FY2018; one year over two calendar years: 2018/19, also 2018-19.',
    anyOf: [
      {
        type: 'string',
        examples: ['2016', '2017-06', '2023-Q3', 'FY2018', '2018/19', '2016-04/2017-03'],
      },
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
    description: 'Years and months, such as P5Y6M or 5 years 6 months, or days, such as 45 days.',
    type: 'string',
    examples: ['P5Y', 'P5Y6M', '8 years', '18 months', '45 days'],
  },
  report: {
    description: 'The year of a report, such as 2017.',
    anyOf: [
      {type: 'integer', minimum: 2000, maximum: 2099},
      {type: 'string', pattern: all(REPORT, '')},
    ],
  },
  tier: {
    description: 'A tier: 1, 2, 2WL for the Tier 2 Watch List, 3, or SC for a Special Case.',
    anyOf: [{enum: ['1', '2', '2WL', '3', 'SC', 1, 2, 3]}, {type: 'string', pattern: all(TIER)}],
  },
  sentence: {
    description:
      'A sentence: P5Y6M, "8 years", fine, "fine just over 1000 EUR", "suspended 2 years", "2 years, 6 months suspended", "2 years and fine", "2 years or fine", life, death, "community service", "house arrest", other or unknown.',
    type: 'string',
    examples: [
      'P5Y6M',
      '8 years',
      'fine',
      'fine just over 1000 EUR',
      'suspended 2 years',
      'life',
      'death',
      'other',
      'unknown',
    ],
  },
};
