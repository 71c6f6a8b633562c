import type {Rules} from '../../schema/json-schema.js';
import {justiceOutcomes} from '../justice-outcomes.js';
import {ownWords} from '../../section/own-words.js';

export const justiceOutcomesRules: Rules = {
  'justice-outcomes': {
    anyOf: [
      ...Object.keys(justiceOutcomes.own)
        .filter((name) => name !== 'minimum')
        .map((stage) => ({required: [stage]})),
      // A stage of the writer's own.
      {not: {propertyNames: {enum: ['$schema', ...Object.keys({...justiceOutcomes.fields, ...ownWords})]}}},
    ],
  },
};
