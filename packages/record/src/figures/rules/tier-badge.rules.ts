import type {Rules} from '../../schema/json-schema.js';

export const tierBadgeRules: Rules = {
  'tier-badge': {anyOf: [{required: ['tier']}, {required: ['history']}]},
};
