import type {JsonSchema, Rules} from '../../schema/json-schema.js';

const unstated: JsonSchema = {
  anyOf: [{enum: ['unknown', 'unreported', 'withheld']}, {type: 'object', required: ['missing']}],
};

export const fundingGapRules: Rules = {
  'funding-gap': {
    if: {required: ['need'], properties: {need: {not: unstated}}},
    then: {required: ['needSource']},
  },
};
