import {entriesOf} from '../../schema/entries.js';
import {ref, type Kinds} from '../../schema/json-schema.js';
import {all, DATE, inWords, listPattern, PERIOD, quantityPattern} from '../../schema/patterns.js';
import {casesPattern, peopleWith, quantityOf} from '../../schema/quantities.js';
import {limitsOf} from './quantity.js';

/** What these kinds take. */
export const quantitySchemas = {
  quantity: quantityOf,
  'quantities-by-period': (kind) => ({
    anyOf: entriesOf(all(PERIOD), quantityOf(kind), listPattern(PERIOD, quantityPattern(limitsOf(kind))), kind.most),
  }),
  // The day stands bare, as in `isDay`.
  'counts-by-day': () => ({anyOf: entriesOf(all(DATE, ''), ref('cases'), listPattern(DATE, casesPattern))}),
  flow: ({keys = []}) => {
    const key = `(${keys.map(inWords).join('|')})`;
    return {anyOf: entriesOf(all(key), ref('cases'), listPattern(key, casesPattern))};
  },
  revision: ({fields = {}}, {define, propertiesOf}) => ({
    type: 'object',
    required: ['period'],
    allOf: [define('revision', () => peopleWith(propertiesOf(fields)))],
  }),
  threshold: () => ({
    anyOf: [
      {type: 'integer', minimum: 2, maximum: 1000},
      {type: 'string', pattern: '^\\s*0*([2-9]|[1-9][0-9]{1,2}|1000)\\s*$'},
    ],
  }),
} satisfies Kinds;
