import {oneOf} from '../../schema/entries.js';
import {together} from './countries.js';
import {ref, type Kinds} from '../../schema/json-schema.js';

/** What these kinds take. */
export const choiceSchemas = {
  choice: ({keys = []}) => oneOf(keys),
  flag: () => ({anyOf: [ref('flag'), {const: ''}]}),
  example: () => ({anyOf: [ref('flag'), {const: ''}, oneOf(['data', 'country', 'need'])]}),
  version: () => ({enum: [1, '1']}),
  country: () => ref('country'),
  countries: () => ({
    anyOf: [
      oneOf(together),
      {type: 'array', minItems: 1, maxItems: 30, uniqueItems: true, items: ref('country')},
      {type: 'string'},
    ],
  }),
  currency: () => ({enum: Intl.supportedValuesOf('currency')}),
} satisfies Kinds;
