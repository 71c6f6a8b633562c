import type {Kind} from '../fields/kind.js';
import {limitsOf} from '../fields/quantity.js';
import {mostCorrections, mostEntries} from '../limits.js';
import {forms} from '../values/forms.js';
import {ages} from '../values/terms.js';
import {entry, placement} from '../sections/tier-badge.placement.js';
import {words} from './definitions.js';
import {entriesOf, partsOf} from './entries.js';
import {ref, type JsonSchema, type SchemaMaker, type Schemas} from './json-schema.js';
import {
  all,
  COUNTRY,
  DATE,
  IMPRISONMENT,
  INTERVAL,
  inWords,
  listPattern,
  PERIOD,
  POINT,
  quantityPattern,
  RANGE,
  REPORT,
  sentencePattern,
  spanPattern,
  TIER,
} from './patterns.js';
import {stageOf} from './stage.js';
import {casesPattern, peoplePattern, peopleWith, quantityOf} from './quantities.js';

/** What each kind of field takes, by the kind's name. */
export const kinds: Readonly<Record<string, (kind: Kind, maker: SchemaMaker) => JsonSchema>> = {
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
  'month-number': () => ({
    anyOf: [
      {type: 'integer', minimum: 1, maximum: 12},
      {type: 'string', pattern: all('(0?[1-9]|1[0-2])')},
    ],
  }),
  link: () => ref('link'),
  example: () => ({enum: [true, false, 'true', '', 'data', 'country', 'need']}),
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
  duration: () => ({allOf: [ref('length'), ref('imprisonment')]}),
  minimums: () => termsOf([length], IMPRISONMENT),
  ranges: () => termsOf([{type: 'string', pattern: all(RANGE)}, ends({})], RANGE),
  language: () => ({type: 'string', pattern: '^[A-Za-z]{2,3}(-\\w{2,8})*$'}),
  flag: () => ({enum: [true, false, 'true', 'false', '']}),
  'quantities-by-period': (kind) => ({
    anyOf: entriesOf(all(PERIOD), quantityOf(kind), listPattern(PERIOD, quantityPattern(limitsOf(kind))), kind.most),
  }),
  parts: partsOf,
  tier: () => ref('tier'),
  'tier-or-unknown': () => ({anyOf: [ref('tier'), {const: 'unknown'}]}),
  'source-keys': () => ({anyOf: [words, {type: 'array', items: words}]}),
  placement: ({fields = {}}, {define, objectOf}) =>
    define('placed', () => ({
      description: 'A tier, "unknown", or an object that says what the tier rests on.',
      anyOf: [ref('tier'), {const: 'unknown'}, objectOf(fields)],
    })),
  entry: ({fields = {}}, {define, objectOf}) =>
    define('placement', () => ({description: 'The tier in the report of a year.', ...objectOf(fields)})),
  'previous-tier': (_kind, {schemaOf}) => ({
    anyOf: [
      ref('tier'),
      {
        type: 'object',
        allOf: [schemaOf(entry)],
        required: ['report', 'tier'],
        properties: {tier: {not: {const: 'unknown'}}},
      },
    ],
  }),
  history: (_kind, {schemaOf}) => ({
    anyOf: [
      {type: 'array', minItems: 1, items: schemaOf(entry)},
      ...entriesOf(`^${REPORT}$`, schemaOf(placement), listPattern(REPORT, `(${TIER}|unknown)`)),
    ],
  }),
  countries: () => ({
    anyOf: [
      {type: 'array', minItems: 1, maxItems: 30, uniqueItems: true, items: ref('country')},
      // The first look refuses a country that is listed twice.
      {
        type: 'string',
        pattern: `^(?![\\s\\S]*([A-Z]{2})[\\s\\S]*\\1)[\\s,]*${COUNTRY}([\\s,]+${COUNTRY}){0,29}[\\s,]*$`,
      },
    ],
  }),
  tiers: (_kind, {schemaOf}) => ({
    type: 'object',
    minProperties: 1,
    propertyNames: {pattern: `^${REPORT}$`},
    additionalProperties: {
      type: 'object',
      minProperties: 1,
      propertyNames: {pattern: `^${COUNTRY}$`},
      additionalProperties: schemaOf(placement),
    },
  }),
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
  sentences: ({most = mostEntries}) => ({
    anyOf: [
      {type: 'array', minItems: 1, maxItems: most, items: group},
      ...entriesOf(all(spanPattern()), ref('people'), listPattern(spanPattern(), peoplePattern), most),
    ],
  }),
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
  boolean: () => ({type: 'boolean'}),
  choice: ({keys = []}) => ({enum: keys}),
  id: () => ({type: 'string', minLength: 1}),
  'shelter-id': () => ({type: 'string'}),
  point: () => ref('point'),
  // The day stands bare, as in `isDay`.
  'counts-by-day': () => ({anyOf: entriesOf(all(DATE, ''), ref('cases'), listPattern(DATE, casesPattern))}),
  flow: ({keys = []}) => {
    const key = `(${keys.join('|')})`;
    return {anyOf: entriesOf(`^${key}$`, ref('cases'), listPattern(key, casesPattern))};
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
const length: JsonSchema = {allOf: [ref('length'), ref('imprisonment')]};

/** The two ends of a range, or one of them, and what else is required beside them. */
const ends = (more: Schemas): JsonSchema => ({
  type: 'object',
  properties: {from: length, to: length, ...more},
  anyOf: [{required: ['from']}, {required: ['to']}],
  required: Object.keys(more),
  additionalProperties: false,
});

/**
 * One term for all cases, or terms by form of exploitation, age, or both, or by keys of the document's own, which
 * need a label. The first way to write a term is as a text.
 */
function termsOf([text, ...others]: readonly [JsonSchema, ...JsonSchema[]], written: string): JsonSchema {
  const labour = [...forms, 'labour-trafficking'].flatMap((form) => [form, form.replace('labour', 'labor')]);
  const key = `(${[...new Set(labour)].map(inWords).join('|')})([\\s_-]+(${ages.map(inWords).join('|')}))?`;
  const keys = `(${key}|${ages.map(inWords).join('|')})`;
  const label = {description: 'The name of the cases.', allOf: [ref('text')]};
  const labelled: JsonSchema = {
    anyOf: [
      {type: 'object', properties: {label, value: text}, required: ['label', 'value'], additionalProperties: false},
      ...(others.length ? [ends({label})] : []),
    ],
  };
  return {
    anyOf: [
      text,
      ...others,
      {
        type: 'object',
        minProperties: 1,
        maxProperties: mostEntries,
        patternProperties: {[all(keys)]: {anyOf: [text, ...others, labelled]}},
        additionalProperties: labelled,
      },
      {type: 'string', pattern: listPattern(keys, written)},
    ],
  };
}

const endOfRange: JsonSchema = {type: 'string', pattern: all(sentencePattern({ranges: true, inRange: true}))};

/** The people with one sentence, or with sentences between two. */
const group: JsonSchema = {
  type: 'object',
  properties: {
    sentence: {
      description: 'The sentence, such as P5Y6M or 8 years, or "fine .. P3Y6M" where only the ends are known.',
      type: 'string',
      pattern: all(spanPattern()),
    },
    from: {description: 'The lightest of several sentences.', allOf: [ref('sentence')]},
    to: {description: 'The heaviest of several sentences.', allOf: [ref('sentence')]},
    count: {description: 'How many people got it.', allOf: [ref('people')]},
    suspended: {description: 'Whether it is suspended.', type: 'boolean'},
    fineOrPrison: {description: 'Whether a fine can be paid in place of imprisonment.', type: 'boolean'},
    minimum: {description: 'Key of the minimum that holds for it, such as child.', type: 'string'},
  },
  anyOf: [
    {required: ['sentence']},
    {required: ['from'], not: {required: ['to']}},
    {required: ['from', 'to'], properties: {from: endOfRange, to: endOfRange}},
  ],
  additionalProperties: false,
};
