import {entriesOf} from '../../schema/entries.js';
import {ref, type Kinds} from '../../schema/json-schema.js';
import {all, inWords, POINT} from '../../schema/patterns.js';
import {amountWith, peopleWith, quantityOf} from '../../schema/quantities.js';

/** What these kinds take. */
export const quantitySchemas = {
  quantity: (kind, {define, propertiesOf}) =>
    kind.beside ? define('things', () => amountWith(propertiesOf(kind.beside ?? {}))) : quantityOf(kind),
  'quantities-by-period': (kind) => ({anyOf: entriesOf(quantityOf(kind), undefined, kind.most)}),
  // The day stands bare, as in `isDay`.
  'counts-by-day': () => ({anyOf: entriesOf(ref('cases'), all(POINT, ''))}),
  flow: ({keys = []}) => ({anyOf: entriesOf(ref('cases'), all(`(${keys.map(inWords).join('|')})`))}),
  revision: ({fields = {}}, {define, propertiesOf}) => ({
    type: 'object',
    required: ['period'],
    allOf: [define('revision', () => peopleWith(propertiesOf(fields)))],
  }),
  threshold: () => ({
    anyOf: [{type: 'integer', minimum: 2, maximum: 1000}, {type: 'string'}],
  }),
} satisfies Kinds;
