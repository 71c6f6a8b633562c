import {justiceOutcomes} from '../sections/justice-outcomes.js';
import type {FigureName} from '../sections/names.js';
import type {JsonSchema} from './json-schema.js';
import {oneOf} from './entries.js';
import {all, DATE} from './patterns.js';

const unstated: JsonSchema = {
  anyOf: [{enum: ['unknown', 'unreported', 'withheld']}, {type: 'object', required: ['missing']}],
};
const nobody: JsonSchema = {
  anyOf: [{const: 0}, {type: 'string', pattern: '^\\s*((about|almost|over)\\s+)?0+(\\.0+)?\\s*$'}, {type: 'object'}],
};

const percent = ['per cent', 'percent', 'për qind', 'përqind'].map((words) =>
  words.replace(/[a-zë]/g, (letter) => `[${letter.toUpperCase()}${letter}]`),
);
const isPercent: JsonSchema = {
  anyOf: [
    {type: 'string', pattern: `^(\\s*%\\s*|${percent.join('|')})$`},
    {type: 'object', additionalProperties: {type: 'string', pattern: '^\\s*%\\s*$'}},
  ],
};
const noShare: JsonSchema = {
  not: {
    anyOf: [
      {type: 'string', pattern: '%'},
      {type: 'object', required: ['share'], not: {required: ['missing']}},
      {type: 'object', required: ['value'], properties: {value: {type: 'string', pattern: '%'}}},
    ],
  },
};

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
  // A share has the unit %.
  'key-figure': {
    if: {required: ['unit'], properties: {unit: {not: isPercent}}},
    then: {
      properties: {
        value: noShare,
        previous: {anyOf: [{type: 'object', additionalProperties: noShare}, {allOf: [{type: 'string'}, noShare]}]},
      },
    },
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
