import type {Rules} from '../../schema/json-schema.js';

export const shelterTimelineRules: Rules = {
  'shelter-timeline': {anyOf: ['shelters', 'number', 'capacity'].map((name) => ({required: [name]}))},
};
