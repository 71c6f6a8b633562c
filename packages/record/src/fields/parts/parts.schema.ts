import {mostEntries} from '../../limits.js';
import {list, spellingsOf} from '../../schema/entries.js';
import {ref, type JsonSchema, type Kinds, type SchemaMaker} from '../../schema/json-schema.js';
import {COUNTRY, inWords} from '../../schema/patterns.js';
import {partWith} from '../../schema/quantities.js';
import type {Kind} from '../kind.js';

/**
 * People by key: known keys are offered and described, in other spellings taken, and all else is let pass where it
 * brings a label.
 */
function partsOf(kind: Kind, {define, propertiesOf}: SchemaMaker): JsonSchema {
  const {keys = [], beside = {}} = kind;
  const name = `parts-of-${keys[0]}${beside.including ? '' : '-inside'}`;
  const label = {description: 'The name of a key of your own.', allOf: [ref('text')]};
  const part = define(name, () => partWith({label, ...propertiesOf(beside)}));
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
      list,
    ],
  };
}

/** The keys of a list, as a text may spell them. */
function keyPattern({keys = [], ofCountries}: Kind): string {
  return `(${[...spellingsOf(keys).map(inWords), ...(ofCountries ? [anyCountry] : [])].join('|')})`;
}

/** The code of a country in any case, and no longer word. */
const anyCountry = `${COUNTRY.replace(/\[(.*?)\]|[A-Z]/g, (all: string, set: string = all) => `[${set}${set.toLowerCase()}]`)}(?![\\w-])`;

/** What this kind takes. */
export const partsSchemas = {parts: partsOf} satisfies Kinds;
