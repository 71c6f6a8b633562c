import {words} from '../../schema/definitions.js';
import {categories} from '../../values/plural-text.js';
import {ref, type JsonSchema, type Kinds} from '../../schema/json-schema.js';

/** Forms of a text by plural category. */
const forms: JsonSchema = {
  type: 'object',
  required: ['other'],
  properties: Object.fromEntries(categories.map((category) => [category, words])),
  additionalProperties: false,
};

/** What these kinds take. */
export const textSchemas = {
  'plural-text': () => ({
    anyOf: [ref('text'), forms, {type: 'object', minProperties: 1, additionalProperties: {anyOf: [words, forms]}}],
  }),
  text: () => ref('text'),
  link: () => ref('link'),
  language: () => ({type: 'string', pattern: '^[A-Za-z]{2,3}(-\\w{2,8})*$'}),
  key: () => ({type: 'string'}),
  'source-keys': () => ({anyOf: [words, {type: 'array', items: words}]}),
  id: () => ({type: 'string', minLength: 1}),
  'shelter-id': () => ({type: 'string'}),
  'section-id': () => ({type: 'string', pattern: '^\\w[\\w-]{0,59}$'}),
} satisfies Kinds;
