import type {Rules} from '../../schema/json-schema.js';

export const victimBreakdownRules: Rules = {
  'victim-breakdown': {anyOf: [{required: ['total']}, {required: ['statuses']}]},
};
