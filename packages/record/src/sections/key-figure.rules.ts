import type {JsonSchema, Rules} from '../schema/json-schema.js';

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

export const keyFigureRules: Rules = {
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
};
