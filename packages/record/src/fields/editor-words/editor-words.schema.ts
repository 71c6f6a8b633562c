import {longestWords} from '../../sections/own-words.js';
import {words} from '../../schema/definitions.js';
import type {JsonSchema, Kinds, SchemaMaker} from '../../schema/json-schema.js';

const short = {...words, maxLength: longestWords};

const byLanguage: JsonSchema = {
  type: 'object',
  minProperties: 1,
  propertyNames: {pattern: '^[A-Za-z]{2,3}(-\\w{2,8})*$'},
  additionalProperties: short,
};

/** The editor's own words: a text, texts by language, or such a text that somebody has looked at. */
const editorWords = ({define}: SchemaMaker): JsonSchema =>
  define('editor-words', () => ({
    description: `A text of at most ${longestWords} characters, or texts by language. With "reviewed": true it stays beside numbers that are withheld.`,
    anyOf: [
      short,
      byLanguage,
      {
        type: 'object',
        properties: {text: {anyOf: [short, byLanguage]}, reviewed: {type: 'boolean'}, source: words},
        required: ['text'],
        additionalProperties: false,
      },
    ],
  }));

/** What the kinds of the editor's own words take. */
export const editorWordsSchemas = {
  'editor-words': (_kind, maker) => editorWords(maker),
  mark: () => words,
  annotations: (_kind, maker) => ({
    anyOf: [
      {type: 'string', pattern: '\\S: +\\S'},
      {type: 'object', minProperties: 1, maxProperties: 2, additionalProperties: editorWords(maker)},
    ],
  }),
} satisfies Kinds;
