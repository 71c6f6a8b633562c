import type {JsonSchema, Rules} from '../../schema/json-schema.js';

const nobody: JsonSchema = {
  anyOf: [{const: 0}, {type: 'string', pattern: '^\\s*((about|almost|over)\\s+)?0+(\\.0+)?\\s*$'}, {type: 'object'}],
};

export const sentenceDistributionRules: Rules = {
  'sentence-distribution': {
    anyOf: [
      ...['sentences', 'minimum', 'prescribed'].map((name) => ({required: [name]})),
      {required: ['convicted'], properties: {convicted: nobody}},
    ],
  },
};
