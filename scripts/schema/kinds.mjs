// What JSON each kind of field takes, by the kind's name. It is handed the kind, with what
// it was made with, and what describes the kinds and fields inside it.

import {
  all,
  COUNTRY,
  DATE,
  listPattern,
  PERIOD,
  quantityPattern,
  REPORT,
  sentencePattern,
  spanPattern,
  TIER,
} from './patterns.mjs';
import {QUANTITIES} from './quantities.mjs';
import {MOST, ref} from './refs.mjs';
import {breaks, revision} from './trend.mjs';

export const kinds = {
  anything: () => ({}),
  version: () => ({enum: [1, '1']}),
  country: () => ref('country'),
  text: () => ref('text'),
  report: () => ref('report'),
  period: () => ref('period'),
  day: () => ref('day'),
  link: () => ref('link'),
  example: () => ({enum: [true, false, 'true', '', 'data', 'country', 'need']}),
  sources: () => ({
    type: 'object',
    additionalProperties: {
      type: 'object',
      properties: {
        publisher: {description: 'Who published it.', allOf: [ref('text')]},
        title: {description: 'Its title.', allOf: [ref('text')]},
        date: {description: 'When it was published: a day, month or year.', allOf: [ref('period')]},
        url: {description: 'Its address, beginning with https://.', allOf: [ref('link')]},
        cites: {description: 'Key of the source in `sources` that this one reports.', type: 'string'},
      },
      required: ['publisher'],
      additionalProperties: false,
    },
  }),
  quantity: (kind) => ref(quantityName(kind)),
  duration: () => ({allOf: [ref('length'), ref('imprisonment')]}),
  language: () => ({type: 'string', pattern: '^[A-Za-z]{2,3}(-\\w{2,8})*$'}),
  flag: () => ({enum: [true, false, 'true', 'false', '']}),
  'quantities-by-period': (kind) =>
    entries(all(PERIOD), ref(quantityName(kind)), listPattern(PERIOD, quantityPattern(limitsOf(kind))), kind.most),
  parts: ({keys}) => partsOf(keys),
  tier: () => ref('tier'),
  'previous-tier': () => ({
    anyOf: [
      ref('tier'),
      {
        type: 'object',
        allOf: [ref('placement')],
        required: ['report', 'tier'],
        properties: {tier: {not: {const: 'unknown'}}},
      },
    ],
  }),
  history: () => ({
    anyOf: [
      {type: 'array', minItems: 1, items: ref('placement')},
      ...entries(`^${REPORT}$`, ref('placed'), listPattern(REPORT, `(${TIER}|unknown)`)).anyOf,
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
  tiers: () => ({
    type: 'object',
    minProperties: 1,
    propertyNames: {pattern: `^${REPORT}$`},
    additionalProperties: {
      type: 'object',
      minProperties: 1,
      propertyNames: {pattern: `^${COUNTRY}$`},
      additionalProperties: ref('placed'),
    },
  }),
  stage: () => ref('stage'),
  currency: () => ({enum: Intl.supportedValuesOf('currency')}),
  section: ({keys: [name]}) => ref(`figure-${name}`),
  sentences: () => ({
    anyOf: [
      {type: 'array', minItems: 1, maxItems: 60, items: group()},
      ...entries(all(spanPattern()), ref('people'), listPattern(spanPattern(), quantityPattern(QUANTITIES.people)), 60)
        .anyOf,
    ],
  }),
  breaks,
  revision,
  list: ({each, least, most}, {jsonOf}) => ({
    type: 'array',
    ...(least > 0 && {minItems: least}),
    maxItems: most,
    items: jsonOf(each),
  }),
  object: ({fields}, {objectOf}) => objectOf(fields),
  boolean: () => ({type: 'boolean'}),
  choice: ({keys}) => ({enum: keys}),
  id: () => ({type: 'string', minLength: 1}),
  'shelter-id': () => ({type: 'string'}),
  point: () => ref('point'),
  // The day stands bare, as in `isDay`.
  'counts-by-day': () => entries(all(DATE, ''), ref('cases'), listPattern(DATE, quantityPattern(QUANTITIES.cases))),
  flow: ({keys: steps}) =>
    entries(
      `^(${steps.join('|')})$`,
      ref('cases'),
      listPattern(`(${steps.join('|')})`, quantityPattern(QUANTITIES.cases)),
    ),
};

/** The limits of a quantity: whatever is counted is whole, and not below zero. */
const limitsOf = ({counts, min}) => (counts ? {min: 0, whole: counts} : {min});

function quantityName(kind) {
  const limits = limitsOf(kind);
  const found = Object.keys(QUANTITIES).find((name) => sameLimits(QUANTITIES[name], limits));
  if (!found) throw new Error(`scripts/schema/quantities.mjs has no quantity with limits ${JSON.stringify(limits)}`);
  return found;
}

const sameLimits = (a, b) => a.min === b.min && a.whole === b.whole;

/** An object of values by key, or the list that attributes write. */
const entries = (keys, value, list, most = MOST) => ({
  anyOf: [
    {
      type: 'object',
      minProperties: 1,
      maxProperties: most,
      propertyNames: {pattern: keys},
      additionalProperties: value,
    },
    {type: 'string', pattern: list},
  ],
});

/** Known keys are offered and described; others are let pass where they bring a label. */
function partsOf(keys) {
  const american = keys.map((key) => key.replace('labour', 'labor')).filter((key) => !keys.includes(key));
  return {
    anyOf: [
      {
        type: 'object',
        minProperties: 1,
        maxProperties: MOST,
        properties: Object.fromEntries(keys.map((key) => [key, ref('part')])),
        ...(american.length > 0 && {patternProperties: {[`^(${american.join('|')})$`]: ref('part')}}),
        additionalProperties: ref('labelled'),
      },
      {
        type: 'string',
        pattern: listPattern(`(${[...keys, ...american].join('|')})`, quantityPattern(QUANTITIES.people)),
      },
    ],
  };
}

function group() {
  const end = (description) => ({description, allOf: [ref('sentence')]});
  const endOfRange = {type: 'string', pattern: all(sentencePattern({ranges: true, inRange: true}))};
  const range = {required: ['from', 'to'], properties: {from: endOfRange, to: endOfRange}};
  return {
    type: 'object',
    properties: {
      sentence: {
        description: 'The sentence, such as P5Y6M, or "fine .. P3Y6M" where only the ends are known.',
        type: 'string',
        pattern: all(spanPattern()),
      },
      from: end('The lightest of several sentences.'),
      to: end('The heaviest of several sentences.'),
      count: {description: 'How many people got it.', allOf: [ref('people')]},
    },
    required: ['count'],
    anyOf: [{required: ['sentence']}, {required: ['from'], not: {required: ['to']}}, range],
    additionalProperties: false,
  };
}
