import type {Rules} from '../../schema/json-schema.js';
import {all, DATE} from '../../schema/patterns.js';

export const victimsTrendRules: Rules = {
  // A day is too short to count.
  'victims-trend': {
    if: {required: ['points']},
    then: {
      properties: {
        points: {
          anyOf: [
            {type: 'object', propertyNames: {not: {pattern: all(DATE)}}},
            {type: 'string', not: {pattern: `(^|;)\\s*${DATE}\\s*:`}},
          ],
        },
      },
    },
  },
};
