// What JSON the readers of shelters take.

import {ref} from './refs.mjs';

const listOf = (item) => ({
  type: 'array',
  minItems: 1,
  maxItems: 60,
  items: {type: 'object', additionalProperties: false, ...item},
});

const stretch = {
  properties: {
    from: {description: 'The first day, month or year; left out where it is not known.', allOf: [ref('point')]},
    to: {description: 'The last day, month or year; left out where it is not known.', allOf: [ref('point')]},
    status: {
      description: 'Whether it had money; "applying" while an application was in process.',
      enum: ['funded', 'applying', 'closed', 'unknown'],
    },
    note: {description: 'A remark for the table.', allOf: [ref('text')]},
  },
  required: ['status'],
};

export const shelterReaders = {
  readShelters: () =>
    listOf({
      properties: {
        id: {description: 'What events call this shelter.', type: 'string', minLength: 1},
        label: {description: 'Its name or kind, never where it is.', allOf: [ref('text')]},
        kind: {description: 'Who runs it.', enum: ['ngo', 'state']},
        periods: {description: 'How it stood, in the order of time, without overlap.', ...listOf(stretch)},
      },
      required: ['label'],
    }),
  readEvents: () =>
    listOf({
      properties: {
        date: {description: 'The day, month or year.', allOf: [ref('point')]},
        text: {description: 'What happened, and who says so.', allOf: [ref('text')]},
        note: {description: 'What a reader must know not to misread it.', allOf: [ref('text')]},
        shelter: {description: 'The `id` of the shelter, where it is about one.', type: 'string'},
      },
      required: ['date', 'text'],
    }),
};
