import {oneOf} from '../../schema/entries.js';
import type {JsonSchema, Rules} from '../../schema/json-schema.js';

const share: JsonSchema = {
  anyOf: [
    {type: 'string', pattern: '%'},
    {type: 'object', required: ['share'], not: {required: ['missing']}},
    {type: 'object', required: ['value'], properties: {value: {type: 'string', pattern: '%'}}},
  ],
};
// Not `withheld 1..4`.
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

export const keyFigureRules: Rules = {
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
};
