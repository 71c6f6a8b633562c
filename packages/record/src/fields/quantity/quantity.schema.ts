import {entriesOf} from '../../schema/entries.js';
import {ref, type Kinds} from '../../schema/json-schema.js';
import {all, inWords, listPattern, PERIOD, POINT, quantityPattern} from '../../schema/patterns.js';
import {amountWith, casesPattern, peopleWith, quantityOf} from '../../schema/quantities.js';
import type {Kind} from '../kind.js';
import {limitsOf} from './quantity.js';

const periodOf = ({hasBefore}: Kind): string => (hasBefore ? `(${PERIOD}|${inWords('before')})` : PERIOD);

/** What these kinds take. */
export const quantitySchemas = {
  quantity: (kind, {define, propertiesOf}) =>
    kind.beside ? define('things', () => amountWith(propertiesOf(kind.beside ?? {}))) : quantityOf(kind),
  'quantities-by-period': (kind) => ({
    anyOf: entriesOf(
      all(periodOf(kind)),
      quantityOf(kind),
      listPattern(periodOf(kind), quantityPattern(limitsOf(kind))),
      kind.most,
    ),
  }),
  // The day stands bare, as in `isDay`.
  'counts-by-day': () => ({anyOf: entriesOf(all(POINT, ''), ref('cases'), listPattern(POINT, casesPattern))}),
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
