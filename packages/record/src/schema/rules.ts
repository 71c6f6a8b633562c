import {justiceOutcomes} from '../sections/justice-outcomes.js';
import type {FigureName} from '../sections/sections.js';
import type {JsonSchema} from './json-schema.js';
import {oneOf} from './entries.js';
import {all, DATE} from './patterns.js';

const unstated: JsonSchema = {
  anyOf: [{enum: ['unknown', 'unreported', 'withheld']}, {type: 'object', required: ['missing']}],
};
const nobody: JsonSchema = {
  anyOf: [{const: 0}, {type: 'string', pattern: '^\\s*((about|almost|over)\\s+)?0+(\\.0+)?\\s*$'}, {type: 'object'}],
};

const share: JsonSchema = {
  anyOf: [
    {type: 'string', pattern: '%'},
    {type: 'object', required: ['share'], not: {required: ['missing']}},
    {type: 'object', required: ['value'], properties: {value: {type: 'string', pattern: '%'}}},
  ],
};
const plain: JsonSchema = {
  anyOf: [{type: 'number'}, {type: 'string', pattern: '^(?!\\s*[Ww][Ii][Tt][Hh])[^%]*\\d[^%]*$'}],
};
const numbersAre = (number: JsonSchema, list: JsonSchema): JsonSchema => ({
  properties: {
    value: number,
    previous: {anyOf: [{type: 'object', additionalProperties: number}, {allOf: [{type: 'string'}, list]}]},
  },
});
const counting = (...keys: readonly string[]): JsonSchema => ({
  required: ['counts'],
  properties: {counts: oneOf(keys)},
});

/**
 * What a figure asks across its fields, or of one field beyond what its kind takes, by the path to an object of fields.
 * The declaration does not say it: a page has a figure's declaration, and its model checks this in code.
 */
export const rules: Readonly<Record<string, JsonSchema>> = {
  'tier-badge': {anyOf: [{required: ['tier']}, {required: ['history']}]},
  'victim-breakdown': {anyOf: [{required: ['total']}, {required: ['statuses']}]},
  'funding-gap': {
    if: {required: ['need'], properties: {need: {not: unstated}}},
    then: {required: ['needSource']},
  },
  'sentence-distribution': {
    anyOf: [
      ...['sentences', 'minimum', 'prescribed'].map((name) => ({required: [name]})),
      {required: ['convicted'], properties: {convicted: nobody}},
    ],
  },
  'justice-outcomes': {
    anyOf: Object.keys(justiceOutcomes.own)
      .filter((name) => name !== 'minimum')
      .map((stage) => ({required: [stage]})),
  },
  'accountability-record.cases.steps': {
    if: {required: ['fine']},
    then: {properties: {stage: oneOf(['convicted', 'sanctioned', 'appeal-decided'])}},
  },
  'key-figure': {
    allOf: [
      {if: counting('people', 'cases', 'things', 'money'), then: numbersAre({not: share}, {not: share})},
      {if: counting('share'), then: numbersAre({not: plain}, {})},
      {
        if: counting('money'),
        then: {required: ['unit'], properties: {unit: {enum: Intl.supportedValuesOf('currency')}}},
      },
    ],
  },
  // A day is too short to count.
  'victims-trend': {
    if: {required: ['points']},
    then: {
      properties: {
        points: {
          anyOf: [
            {type: 'object', propertyNames: {not: {pattern: all(DATE)}}},
            {type: 'string', not: {pattern: `(^|;)\\s*${DATE}\\s*:`}},
          ],
        },
      },
    },
  },
} satisfies Partial<Record<FigureName | `${FigureName}.${string}`, JsonSchema>>;
