import {mostEntries} from '../limits.js';
import {ref, type JsonSchema} from './json-schema.js';
import {inWords, listPattern} from './patterns.js';
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
  const others = keys.includes('forced-labour') ? ['labor-trafficking', 'labour-trafficking'] : [];
  const spelled = [...keys, ...keys.map((key) => key.replace('labour', 'labor')), ...others].map(inWords);
  const written = `(${[...new Set(spelled)].join('|')})`;
  return {
    anyOf: [
      {
        type: 'object',
        minProperties: 1,
        maxProperties: mostEntries,
        properties: Object.fromEntries(keys.map((key) => [key, ref('part')])),
        patternProperties: {[`^(?!(${keys.join('|')})$)\\s*${written}\\s*$`]: ref('part')},
        additionalProperties: ref('labelled'),
      },
      {type: 'string', pattern: listPattern(written, peoplePattern)},
    ],
  };
}
