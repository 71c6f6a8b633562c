import {oneOf} from '../../schema/entries.js';
import type {Rules} from '../../schema/json-schema.js';

export const accountabilityRecordRules: Rules = {
  'accountability-record.cases.steps': {
    if: {required: ['fine']},
    then: {properties: {stage: oneOf(['convicted', 'sanctioned', 'appeal-decided'])}},
  },
};
