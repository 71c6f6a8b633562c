// What JSON the lists of a trend take.

import {all, POINT} from './patterns.mjs';
import {MOST, ref} from './refs.mjs';

const year = {type: 'integer', minimum: 1900, maximum: 2200};
const moment = {anyOf: [year, {type: 'string', pattern: all(POINT, '')}]};
const counting = {
  type: 'object',
  properties: {
    before: {description: 'The first year, month or day of the new way of counting.', ...moment},
    note: {description: 'What changed, for readers.', allOf: [ref('text')]},
  },
  required: ['before'],
  additionalProperties: false,
};

export const breaks = () => ({
  anyOf: [
    year,
    {type: 'string', pattern: `^[\\s,;]*${POINT}([\\s,;]+${POINT})*[\\s,;]*$`},
    {type: 'array', maxItems: MOST, items: {anyOf: [...moment.anyOf, counting]}},
  ],
});

export const revision = () => ({type: 'object', required: ['period'], allOf: [ref('revision')]});
