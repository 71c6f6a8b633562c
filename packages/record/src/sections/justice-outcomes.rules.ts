import type {Rules} from '../schema/json-schema.js';
import {justiceOutcomes} from './justice-outcomes.js';

export const justiceOutcomesRules: Rules = {
  'justice-outcomes': {
    anyOf: Object.keys(justiceOutcomes.own)
      .filter((name) => name !== 'minimum')
      .map((stage) => ({required: [stage]})),
  },
};
