import {mostEntries} from '../limits.js';
import {ref, type JsonSchema} from './json-schema.js';
import {listPattern} from './patterns.js';
import {peoplePattern} from './quantities.js';

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

/** People by key: known keys are offered and described; others are let pass where they bring a label. */
export function partsOf(keys: readonly string[]): JsonSchema {
  const american = keys.map((key) => key.replace('labour', 'labor')).filter((key) => !keys.includes(key));
  return {
    anyOf: [
      {
        type: 'object',
        minProperties: 1,
        maxProperties: mostEntries,
        properties: Object.fromEntries(keys.map((key) => [key, ref('part')])),
        ...(american.length > 0 && {patternProperties: {[`^(${american.join('|')})$`]: ref('part')}}),
        additionalProperties: ref('labelled'),
      },
      {type: 'string', pattern: listPattern(`(${[...keys, ...american].join('|')})`, peoplePattern)},
    ],
  };
}
