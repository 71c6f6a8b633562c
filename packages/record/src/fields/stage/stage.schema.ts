import {mostEntries} from '../../limits.js';
import {units} from '../../sections/justice-outcomes.stage.js';
import {oneOf} from '../../schema/entries.js';
import {ref, type JsonSchema, type Kinds, type Schemas} from '../../schema/json-schema.js';
import {all, stagePattern} from '../../schema/patterns.js';
import {peopleWith} from '../../schema/quantities.js';

const numbers = ['value', 'low', 'high', 'missing'];

/** A stage of justice: people, cases, or both apart. */
function stageOf(beside: Schemas): JsonSchema {
  const apart = units.map((unit) => [
    unit,
    countOf({...beside, unit: {...oneOf([unit]), ...described(beside['unit'])}}),
  ]);
  return {
    anyOf: [
      countOf(beside),
      {type: 'string', pattern: all(stagePattern()), examples: ['54 cases', '54 cases; about 8 people']},
      {
        type: 'object',
        minProperties: 1,
        properties: Object.fromEntries(apart) as Schemas,
        additionalProperties: false,
      },
    ],
  };
}

/** One count, or what it consists of where the source does not add it up. */
const countOf = (beside: Schemas): JsonSchema => ({
  anyOf: [
    peopleWith(beside),
    {
      type: 'object',
      properties: beside,
      anyOf: [{required: ['by']}, {required: ['agencies']}],
      not: {anyOf: numbers.map((name) => ({required: [name]}))},
      additionalProperties: false,
    },
  ],
});

const described = (schema: JsonSchema | boolean | undefined): JsonSchema =>
  typeof schema === 'object' && 'description' in schema ? {description: schema.description} : {};

/** What these kinds take. */
export const stageSchemas = {
  stage: ({fields = {}}, {define, propertiesOf}) => define('stage', () => stageOf(propertiesOf(fields))),
  agencies: ({beside = {}}, {define, propertiesOf}) => ({
    type: 'object',
    minProperties: 1,
    maxProperties: mostEntries,
    additionalProperties: define('agency', () =>
      peopleWith({label: {description: 'The name to print.', allOf: [ref('text')]}, ...propertiesOf(beside)}),
    ),
  }),
} satisfies Kinds;
