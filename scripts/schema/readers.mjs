// What JSON each reader takes, by the reader's name: a schema that wraps a reader cannot be looked into.
// `made` is what the reader was made for, such as the limits of a quantity.

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
import {shelterReaders} from './shelters.mjs';
import {trendReaders} from './trend.mjs';

export const readers = {
  readVersion: () => ({enum: [1, '1']}),
  readCountry: () => ref('country'),
  readLocalText: () => ref('text'),
  readReport: () => ref('report'),
  readSpanOfTime: () => ref('period'),
  readDay: () => ref('day'),
  readLink: () => ref('link'),
  readExample: () => ({enum: [true, false, 'true', '', 'data', 'country', 'need']}),
  readSources: () => ({
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
  readLimited: (limits) => ref(quantityName(limits)),
  readLength: () => ({allOf: [ref('length'), ref('imprisonment')]}),
  readLanguage: () => ({type: 'string', pattern: '^[A-Za-z]{2,3}(-\\w{2,8})*$'}),
  readFlag: () => ({enum: [true, false, 'true', 'false', '']}),
  readDated: ({most, ...limits}) =>
    entries(all(PERIOD), ref(quantityName(limits)), listPattern(PERIOD, quantityPattern(limits)), most),
  readParts: (keys) => partsOf(keys),
  readTier: () => ref('tier'),
  readPrevious: () => ({
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
  readHistory: () => ({
    anyOf: [
      {type: 'array', minItems: 1, items: ref('placement')},
      ...entries(`^${REPORT}$`, ref('placed'), listPattern(REPORT, `(${TIER}|unknown)`)).anyOf,
    ],
  }),
  readCountries: () => ({
    anyOf: [
      {type: 'array', minItems: 1, maxItems: 30, uniqueItems: true, items: ref('country')},
      // The first look says that none stands there twice.
      {
        type: 'string',
        pattern: `^(?![\\s\\S]*([A-Z]{2})[\\s\\S]*\\1)[\\s,]*${COUNTRY}([\\s,]+${COUNTRY}){0,29}[\\s,]*$`,
      },
    ],
  }),
  readTiers: () => ({
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
  readStage: () => ref('stage'),
  readCurrency: () => ({enum: Intl.supportedValuesOf('currency')}),
  readSection: (name) => ref(`figure-${name}`),
  readPurpose: () => ref('text'),
  readGroups: () => ({
    anyOf: [
      {type: 'array', minItems: 1, maxItems: 60, items: group()},
      ...entries(all(spanPattern()), ref('people'), listPattern(spanPattern(), quantityPattern(QUANTITIES.people)), 60)
        .anyOf,
    ],
  }),
  ...trendReaders,
  ...shelterReaders,
  readCases: () => ({type: 'array', maxItems: 60, items: ref('case')}),
  // The day stands bare, as in `isDay`.
  readOpen: () => entries(all(DATE, ''), ref('cases'), listPattern(DATE, quantityPattern(QUANTITIES.cases))),
  readFlow: (steps) =>
    entries(
      `^(${steps.join('|')})$`,
      ref('cases'),
      listPattern(`(${steps.join('|')})`, quantityPattern(QUANTITIES.cases)),
    ),
};

function quantityName(limits) {
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
