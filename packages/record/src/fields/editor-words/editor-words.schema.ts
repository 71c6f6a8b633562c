import {longestWords} from '../../section/own-words.js';
import {words} from '../../schema/definitions.js';
import type {Kind} from '../kind.js';
import type {JsonSchema, Kinds, SchemaMaker} from '../../schema/json-schema.js';

/** The editor's own words: a text, texts by language, or such a text that somebody has looked at. */
function editorWords({most = longestWords}: Kind, {define}: SchemaMaker): JsonSchema {
  const short = {...words, maxLength: most};
  const byLanguage: JsonSchema = {
    type: 'object',
    minProperties: 1,
    propertyNames: {pattern: '^[A-Za-z]{2,3}(-\\w{2,8})*$'},
    additionalProperties: short,
  };
  return define(most === longestWords ? 'editor-words' : 'alternative-text', () => ({
    description: `A text of at most ${most} characters, or texts by language. With "reviewed": true it stays beside numbers that are withheld.`,
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
}

/** What the kinds of the editor's own words take. */
export const editorWordsSchemas = {
  'editor-words': editorWords,
  mark: () => words,
  annotations: ({each}, maker) => ({
    anyOf: [
      {type: 'string', pattern: '\\S: +\\S'},
      {
        type: 'object',
        minProperties: 1,
        maxProperties: 2,
        ...(each && {additionalProperties: editorWords(each, maker)}),
      },
    ],
  }),
} satisfies Kinds;
