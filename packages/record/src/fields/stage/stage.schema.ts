import {mostEntries} from '../../limits.js';
import {units} from '../../values/justice/stage-text.js';
import {oneOf} from '../../schema/entries.js';
import {ref, type JsonSchema, type Kinds, type Schemas} from '../../schema/json-schema.js';
import {partWith} from '../../schema/quantities.js';

const numbers = ['value', 'share', 'low', 'high', 'missing'];

/** A stage of justice: people, cases, offences or incidents, a share, or several of these apart. */
const stageOf = (beside: Schemas): JsonSchema => ({
  anyOf: [
    countOf(beside),
    {type: 'string', examples: ['54 cases', '54 cases; about 8 people', '53%']},
    apartOf(beside, {}),
  ],
});

/** A stage of the writer's own, which is an object with a label. */
const ownStageOf = (count: JsonSchema): JsonSchema => ({
  description:
    'A stage of your own, which needs a label and stands after another: {"label": {"en": "…"}, "after": "prosecuted", "value": 1}.',
  type: 'object',
  required: ['label'],
  allOf: [count],
});

/** Counts by what they count. */
const apartOf = (beside: Schemas, own: Schemas): JsonSchema => ({
  type: 'object',
  minProperties: 1,
  anyOf: units.map((unit) => ({required: [unit]})),
  properties: {
    ...own,
    ...Object.fromEntries(
      units.map((unit) => [unit, countOf({...beside, unit: {...oneOf([unit]), ...described(beside['unit'])}})]),
    ),
  },
  additionalProperties: false,
});

/** One count, or what it consists of where the source does not add it up. */
const countOf = (beside: Schemas): JsonSchema => ({
  anyOf: [
    partWith(beside),
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
  'own-stage': ({fields = {}}, {define, propertiesOf}) =>
    define('own-stage', () => {
      const {label = true, after = true, ...beside} = propertiesOf(fields);
      const own = {label, after};
      return ownStageOf(
        define('own-stage-count', () => ({anyOf: [countOf({...own, ...beside}), apartOf(beside, own)]})),
      );
    }),
  agencies: ({beside = {}}, {define, propertiesOf}) => ({
    type: 'object',
    minProperties: 1,
    maxProperties: mostEntries,
    additionalProperties: define('agency', () =>
      partWith({label: {description: 'The name to print.', allOf: [ref('text')]}, ...propertiesOf(beside)}),
    ),
  }),
} satisfies Kinds;
