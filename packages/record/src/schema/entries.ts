import {mostEntries} from '../limits.js';
import type {Kind} from '../fields/kind.js';
import {otherSpellings} from '../values/key.js';
import {ref, type JsonSchema, type SchemaMaker} from './json-schema.js';
import {all, COUNTRY, entriesPattern, inWords, listPattern} from './patterns.js';
import {partPattern, partWith} from './quantities.js';

/** Words that are offered, and taken in other spellings. */
export const oneOf = (words: readonly string[]): JsonSchema => ({
  anyOf: [{enum: words}, {type: 'string', pattern: all(`(${words.map(inWords).join('|')})`)}],
});

/** An object of values by key, and the list that attributes write; both patterns are of whole texts. */
export const entriesOf = (keys: string, value: JsonSchema, list: string, most = mostEntries): JsonSchema[] => [
  {
    type: 'object',
    minProperties: 1,
    maxProperties: most,
    propertyNames: {pattern: keys},
    additionalProperties: value,
  },
  {type: 'string', pattern: list},
];

/**
 * People by key: known keys are offered and described, in other spellings taken, and all else is let pass where it
 * brings a label.
 */
export function partsOf(kind: Kind, {define, propertiesOf}: SchemaMaker): JsonSchema {
  const {keys = [], beside = {}} = kind;
  const {including} = beside;
  const name = `parts-of-${keys[0]}${including ? '' : '-inside'}`;
  const label = {description: 'The name of a key of your own.', allOf: [ref('text')]};
  const written = including
    ? `${partPattern}(\\s*\\(${entriesPattern(keyPattern(including), partPattern)}\\))?`
    : partPattern;
  const part = define(name, () => partWith({label, ...propertiesOf(beside)}, written));
  const labelled = define(`${name}-labelled`, () => ({
    description: 'People under a key of your own, which needs a label: {"label": {"en": "…"}, "value": 1}.',
    type: 'object',
    required: ['label'],
    allOf: [part],
  }));
  return {
    anyOf: [
      {
        type: 'object',
        minProperties: 1,
        maxProperties: mostEntries,
        properties: Object.fromEntries(keys.map((key) => [key, part])),
        patternProperties: {[`^(?!(${keys.join('|')})$)\\s*${keyPattern(kind)}\\s*$`]: part},
        additionalProperties: labelled,
      },
      {type: 'string', pattern: listPattern(keyPattern(kind), written)},
    ],
  };
}

/** The keys of a list, as a text may spell them. */
function keyPattern({keys = [], ofCountries}: Kind): string {
  return `(${[...spellingsOf(keys).map(inWords), ...(ofCountries ? [anyCountry] : [])].join('|')})`;
}

/** All spellings of keys that `keyOf` knows. */
export function spellingsOf(keys: readonly string[]): readonly string[] {
  const others = [...otherSpellings].flatMap(([spelling, key]) => (keys.includes(key) ? [spelling] : []));
  const british = [...keys, ...others];
  return [...new Set([...british, ...british.map((key) => key.replace('labour', 'labor'))])];
}

/** The code of a country in any case, and no longer word. */
const anyCountry = `${COUNTRY.replace(/\[(.*?)\]|[A-Z]/g, (all: string, set: string = all) => `[${set}${set.toLowerCase()}]`)}(?![\\w-])`;
