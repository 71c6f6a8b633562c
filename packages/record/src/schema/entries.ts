import {mostEntries} from '../limits.js';
import {otherSpellings} from '../values/key.js';
import type {JsonSchema} from './json-schema.js';
import {all, inWords} from './patterns.js';

/** Words that are offered, and taken in other spellings. */
export const oneOf = (words: readonly string[]): JsonSchema => ({
  anyOf: [{enum: words}, {type: 'string', pattern: all(`(${words.map(inWords).join('|')})`)}],
});

/** An object of values by key, and the list that attributes write. */
export const entriesOf = (value: JsonSchema, keys?: string, most = mostEntries): JsonSchema[] => [
  {
    type: 'object',
    minProperties: 1,
    maxProperties: most,
    ...(keys !== undefined && {propertyNames: {pattern: keys}}),
    additionalProperties: value,
  },
  list,
];

/** A list as attributes write it: `key: value; key: value`. */
export const list: JsonSchema = {type: 'string'};

/** All spellings of keys that `keyOf` knows. */
export function spellingsOf(keys: readonly string[]): readonly string[] {
  const others = [...otherSpellings].flatMap(([spelling, key]) => (keys.includes(key) ? [spelling] : []));
  const british = [...keys, ...others];
  return [...new Set([...british, ...british.map((key) => key.replace('labour', 'labor'))])];
}

/** A section, or several; that no two have the same `id` cannot be said. */
export const sectionOrList = (section: JsonSchema): JsonSchema => ({
  anyOf: [
    section,
    {
      type: 'array',
      minItems: 1,
      maxItems: mostEntries,
      uniqueItems: true,
      items: {type: 'object', allOf: [section], required: ['id']},
    },
  ],
});
