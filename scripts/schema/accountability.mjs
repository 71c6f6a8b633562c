// The cases of officials as JSON Schema.

import {ref} from './refs.mjs';

export const accountability = {
  case: {
    description: 'The case of one official, or of several whose cases came equally far.',
    type: 'object',
    properties: {
      office: {
        description:
          'Who, by office and without a name, in the plural as after a number, also for one: "police officers".',
        allOf: [ref('text')],
      },
      count: {
        description: 'How many people are accused, at least one. Left out: the source does not say.',
        allOf: [ref('people')],
      },
      act: {
        description:
          'What it is about, where the source says so; shown as alleged until it has been found, and again after an appeal.',
        type: 'object',
        properties: {
          text: {description: 'What they are said to have done.', allOf: [ref('text')]},
          date: {description: 'When.', allOf: [ref('period')]},
        },
        required: ['text'],
        additionalProperties: false,
      },
      steps: {
        description: 'How far the case came, in the order of time.',
        type: 'array',
        minItems: 1,
        maxItems: 20,
        items: ref('step'),
      },
      affected: {description: 'How many people were harmed. One dot is one person.', allOf: [ref('people')]},
      affectedLabel: {description: 'Who they are, as after a number: "workers".', allOf: [ref('text')]},
      keptPost: {description: 'Whether the officials kept their posts.', type: 'boolean'},
      name: {
        description: 'The name, shown only where a page says names="on". Sanitizing leaves it.',
        type: 'object',
        properties: {
          text: {description: 'The name.', allOf: [ref('text')]},
          source: {description: 'Who published the name: a key of `sources`, or a name.', allOf: [ref('text')]},
        },
        required: ['text', 'source'],
        additionalProperties: false,
      },
    },
    required: ['office', 'steps'],
    additionalProperties: false,
  },
  step: {
    description: 'A stage that a case reached.',
    type: 'object',
    properties: {
      stage: {
        description:
          'The stage. After the first three nothing is decided until a verdict; a sanction ends only an investigation.',
        enum: ['investigated', 'indicted', 'tried', 'convicted', 'acquitted', 'sanctioned', 'appeal-decided'],
      },
      date: {description: 'When; left out where the source does not say.', allOf: [ref('period')]},
      outcome: {description: 'What came of it, in a few words.', allOf: [ref('text')]},
      fine: {
        description: 'A fine, which only a conviction, a sanction or an appeal can bring.',
        type: 'object',
        properties: {
          amount: {description: 'How much.', allOf: [ref('amount')]},
          currency: {description: 'Its currency, as in ISO 4217.', enum: Intl.supportedValuesOf('currency')},
          each: {description: 'Whether each of them was fined so much.', type: 'boolean'},
        },
        required: ['amount', 'currency'],
        additionalProperties: false,
      },
    },
    required: ['stage'],
    additionalProperties: false,
    if: {required: ['fine']},
    then: {properties: {stage: {enum: ['convicted', 'sanctioned', 'appeal-decided']}}},
  },
};
