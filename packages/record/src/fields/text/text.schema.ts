import {words} from '../../schema/definitions.js';
import {ref, type Kinds} from '../../schema/json-schema.js';

/** What these kinds take. */
export const textSchemas = {
  text: () => ref('text'),
  link: () => ref('link'),
  language: () => ({type: 'string', pattern: '^[A-Za-z]{2,3}(-\\w{2,8})*$'}),
  key: () => ({type: 'string'}),
  'source-keys': () => ({anyOf: [words, {type: 'array', items: words}]}),
  id: () => ({type: 'string', minLength: 1}),
  'shelter-id': () => ({type: 'string'}),
  'section-id': () => ({type: 'string', pattern: '^\\w[\\w-]{0,59}$'}),
} satisfies Kinds;
