import {mostEntries} from '../../limits.js';
import {ref, type Kinds} from '../../schema/json-schema.js';
import {all, POINT} from '../../schema/patterns.js';

/** What these kinds take. */
export const timeSchemas = {
  period: () => ref('period'),
  day: () => ref('day'),
  'day-month-or-year': () => ({
    anyOf: [
      {type: 'string', pattern: all(POINT)},
      {type: 'integer', minimum: 1900, maximum: 2200},
    ],
  }),
  'publication-date': () => ({
    anyOf: [{type: 'string'}, {type: 'integer', minimum: 1900, maximum: 2200}],
  }),
  point: () => ref('point'),
  'fiscal-year': () => ({
    anyOf: [
      {type: 'integer', minimum: 1, maximum: 12},
      {type: 'string', examples: ['10', '4 start']},
      {
        type: 'object',
        properties: {from: {type: 'integer', minimum: 1, maximum: 12}, named: {enum: ['start', 'end']}},
        required: ['from'],
        additionalProperties: false,
      },
    ],
  }),
  report: () => ref('report'),
  pinned: () => ref('day'),
  breaks: ({each, most = mostEntries}, {schemaOf}) => ({
    anyOf: [
      {type: 'integer', minimum: 1900, maximum: 2200},
      {type: 'string'},
      {type: 'array', maxItems: most, items: {anyOf: [ref('point'), ...(each ? [schemaOf(each)] : [])]}},
    ],
  }),
} satisfies Kinds;
