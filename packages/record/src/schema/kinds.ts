import {limitsOf} from '../fields/quantity.js';
import {mostCorrections, mostEntries} from '../limits.js';
import {words} from './definitions.js';
import {entriesOf, oneOf, partsOf} from './entries.js';
import {ref, type JsonSchema, type Kinds} from './json-schema.js';
import {all, INTERVAL, inWords, listPattern, PERIOD, POINT, quantityPattern} from './patterns.js';
import {casesPattern, peopleWith, quantityOf} from './quantities.js';
import {sentenceKinds} from './sentence-kinds.js';
import {stageOf} from './stage.js';
import {tierKinds} from './tier-kinds.js';

/** What each kind of field takes, by the kind's name. */
export const kinds: Kinds = {
  ...tierKinds,
  ...sentenceKinds,
  version: () => ({enum: [1, '1']}),
  country: () => ref('country'),
  text: () => ref('text'),
  report: () => ref('report'),
  period: () => ref('period'),
  'day-month-or-year': () => ({
    anyOf: [
      {type: 'string', pattern: all(POINT)},
      {type: 'integer', minimum: 1900, maximum: 2200},
    ],
  }),
  'publication-date': () => ({
    anyOf: [
      {type: 'string', pattern: all(INTERVAL)},
      {type: 'integer', minimum: 1900, maximum: 2200},
    ],
  }),
  'fiscal-year': () => ({
    anyOf: [
      {type: 'integer', minimum: 1, maximum: 12},
      {type: 'string', pattern: all(`(0?[1-9]|1[0-2])(\\s+(${['start', 'end'].map(inWords).join('|')}))?`)},
      {
        type: 'object',
        properties: {from: {type: 'integer', minimum: 1, maximum: 12}, named: {enum: ['start', 'end']}},
        required: ['from'],
        additionalProperties: false,
      },
    ],
  }),
  day: () => ref('day'),
  link: () => ref('link'),
  example: () => ({anyOf: [ref('flag'), {const: ''}, oneOf(['data', 'country', 'need'])]}),
  key: () => ({type: 'string'}),
  sources: ({fields = {}}, {objectOf}) => ({type: 'object', additionalProperties: objectOf(fields)}),
  corrections: () => ({
    type: 'array',
    maxItems: mostCorrections,
    items: {
      type: 'object',
      properties: {
        date: {description: 'The day of the correction.', allOf: [ref('day')]},
        path: {description: 'What was corrected, such as victim-breakdown.total.', type: 'string', minLength: 1},
        was: {description: 'What stood there before.'},
        now: {description: 'What stands there now.'},
        reason: {description: 'Why, for readers.', allOf: [ref('text')]},
      },
      required: ['date', 'path'],
      additionalProperties: false,
    },
  }),
  pinned: () => ref('day'),
  threshold: () => ({
    anyOf: [
      {type: 'integer', minimum: 2, maximum: 1000},
      {type: 'string', pattern: '^\\s*0*([2-9]|[1-9][0-9]{1,2}|1000)\\s*$'},
    ],
  }),
  quantity: quantityOf,
  language: () => ({type: 'string', pattern: '^[A-Za-z]{2,3}(-\\w{2,8})*$'}),
  flag: () => ({anyOf: [ref('flag'), {const: ''}]}),
  'quantities-by-period': (kind) => {
    const period = kind.hasBefore ? `(${PERIOD}|${inWords('before')})` : PERIOD;
    return {
      anyOf: entriesOf(all(period), quantityOf(kind), listPattern(period, quantityPattern(limitsOf(kind))), kind.most),
    };
  },
  parts: partsOf,
  'source-keys': () => ({anyOf: [words, {type: 'array', items: words}]}),
  stage: ({fields = {}}, {define, propertiesOf}) => define('stage', () => stageOf(propertiesOf(fields))),
  agencies: ({beside = {}}, {define, propertiesOf}) => ({
    type: 'object',
    minProperties: 1,
    maxProperties: mostEntries,
    additionalProperties: define('agency', () =>
      peopleWith({label: {description: 'The name to print.', allOf: [ref('text')]}, ...propertiesOf(beside)}),
    ),
  }),
  currency: () => ({enum: Intl.supportedValuesOf('currency')}),
  section: ({keys: [name = ''] = []}) => sectionOrList(ref(`figure-${name}`)),
  'section-id': () => ({type: 'string', pattern: '^\\w[\\w-]{0,59}$'}),
  breaks: ({each, most = mostEntries}, {schemaOf}) => ({
    anyOf: [
      {type: 'integer', minimum: 1900, maximum: 2200},
      {type: 'string', pattern: `^[\\s,;]*${POINT}([\\s,;]+${POINT})*[\\s,;]*$`},
      {type: 'array', maxItems: most, items: {anyOf: [ref('point'), ...(each ? [schemaOf(each)] : [])]}},
    ],
  }),
  revision: ({fields = {}}, {define, propertiesOf}) => ({
    type: 'object',
    required: ['period'],
    allOf: [define('revision', () => peopleWith(propertiesOf(fields)))],
  }),
  list: ({each, least = 0, most}, {schemaOf}) => ({
    type: 'array',
    ...(least > 0 && {minItems: least}),
    ...(most !== undefined && {maxItems: most}),
    ...(each && {items: schemaOf(each)}),
  }),
  object: ({fields = {}}, {objectOf}) => objectOf(fields),
  boolean: () => ref('flag'),
  choice: ({keys = []}) => oneOf(keys),
  id: () => ({type: 'string', minLength: 1}),
  'shelter-id': () => ({type: 'string'}),
  point: () => ref('point'),
  // The day stands bare, as in `isDay`.
  'counts-by-day': () => ({anyOf: entriesOf(all(POINT, ''), ref('cases'), listPattern(POINT, casesPattern))}),
  flow: ({keys = []}) => {
    const key = `(${keys.map(inWords).join('|')})`;
    return {anyOf: entriesOf(all(key), ref('cases'), listPattern(key, casesPattern))};
  },
};

/** A section, or several; that no two have the same `id` cannot be said. */
export const sectionOrList = (section: JsonSchema): JsonSchema => ({
  anyOf: [
    section,
    {
      type: 'array',
      minItems: 1,
      maxItems: mostEntries,
      uniqueItems: true,
      items: {type: 'object', allOf: [section], required: ['id']},
    },
  ],
});
