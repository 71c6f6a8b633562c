import {entry, placement} from './tier.js';
import {entriesOf, oneOf} from '../../schema/entries.js';
import {ref, type Kinds} from '../../schema/json-schema.js';
import {COUNTRY, REPORT} from '../../schema/patterns.js';

const unknown = oneOf(['unknown']);

/** What kinds of tiers take: one, those of the years, and those of several countries. */
export const tierSchemas = {
  tier: () => ref('tier'),
  'tier-or-unknown': () => ({anyOf: [ref('tier'), unknown]}),
  placement: ({fields = {}}, {define, objectOf}) =>
    define('placed', () => ({
      description: 'A tier, "unknown", or an object that says what the tier rests on.',
      anyOf: [ref('tier'), unknown, objectOf(fields)],
    })),
  entry: ({fields = {}}, {define, objectOf}) =>
    define('placement', () => ({description: 'The tier in the report of a year.', ...objectOf(fields)})),
  'previous-tier': (_kind, {schemaOf}) => ({
    anyOf: [
      ref('tier'),
      {
        type: 'object',
        allOf: [schemaOf(entry)],
        required: ['report', 'tier'],
        properties: {tier: {not: unknown}},
      },
    ],
  }),
  history: (_kind, {schemaOf}) => ({
    anyOf: [{type: 'array', minItems: 1, items: schemaOf(entry)}, ...entriesOf(schemaOf(placement), `^${REPORT}$`)],
  }),
  'tiers-of-report': ({each}, {schemaOf}) => ({
    type: 'object',
    minProperties: 1,
    propertyNames: {pattern: `^${COUNTRY}$`},
    ...(each && {additionalProperties: schemaOf(each)}),
  }),
  tiers: ({each}, {schemaOf}) => ({
    type: 'object',
    minProperties: 1,
    propertyNames: {pattern: `^${REPORT}$`},
    ...(each && {additionalProperties: schemaOf(each)}),
  }),
} satisfies Kinds;
