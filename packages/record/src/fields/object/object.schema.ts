import {mostCorrections, mostEntries} from '../../limits.js';
import {sectionOrList} from '../../schema/entries.js';
import {ref, type Kinds} from '../../schema/json-schema.js';

/** What these kinds take. */
export const objectSchemas = {
  boolean: () => ref('flag'),
  object: ({fields = {}}, {objectOf}) => objectOf(fields),
  list: ({each, least = 0, most}, {schemaOf}) => ({
    type: 'array',
    ...(least > 0 && {minItems: least}),
    ...(most !== undefined && {maxItems: most}),
    ...(each && {items: schemaOf(each)}),
  }),
  section: ({figure = ''}) => sectionOrList(ref(`figure-${figure}`)),
  // What is in it is that of its section.
  places: ({least, most}) => ({type: 'array', minItems: least ?? 0, maxItems: most ?? mostEntries}),
  sources: ({fields = {}}, {objectOf}) => ({type: 'object', additionalProperties: objectOf(fields)}),
  corrections: () => ({
    type: 'array',
    maxItems: mostCorrections,
    items: {
      type: 'object',
      properties: {
        date: {description: 'The day of the correction.', allOf: [ref('day')]},
        path: {description: 'What was corrected, such as victim-breakdown.total.', type: 'string', minLength: 1},
        was: {description: 'What stood there before.'},
        now: {description: 'What stands there now.'},
        reason: {description: 'Why, for readers.', allOf: [ref('text')]},
      },
      required: ['date', 'path'],
      additionalProperties: false,
    },
  }),
  confirmed: () => ({
    type: 'array',
    maxItems: mostEntries,
    items: {
      type: 'object',
      properties: {
        path: {
          description: 'What was asked about, such as victim-breakdown.exploitation.',
          type: 'string',
          minLength: 1,
        },
        code: {description: 'The code of the question, such as sum-above-total.', type: 'string', minLength: 1},
        value: {description: 'What stood there when it was answered: of another value it is asked again.'},
      },
      required: ['path', 'code'],
      additionalProperties: false,
    },
  }),
} satisfies Kinds;
