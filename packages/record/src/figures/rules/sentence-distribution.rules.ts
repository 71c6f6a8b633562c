import type {Rules} from '../../schema/json-schema.js';

export const sentenceDistributionRules: Rules = {
  'sentence-distribution': {
    anyOf: ['sentences', 'minimum', 'prescribed', 'convicted'].map((name) => ({required: [name]})),
  },
};
