// Quantities as JSON Schema: numbers as a source states them.

import {all, quantityPattern} from './patterns.mjs';
import {ref} from './refs.mjs';

/** The definitions of quantities, by the limits that a reader was made for. */
export const QUANTITIES = {
  people: {min: 0, whole: 'people'},
  cases: {min: 0, whole: 'cases'},
  amount: {min: 0},
  number: {},
};

const note = {
  note: {type: 'string', description: 'A remark for readers, in the language of the document.'},
  derivedFrom: {type: 'string', description: 'How the number was worked out, such as "exactly half of 36".'},
  source: {type: 'string', description: 'Key of the source in `sources`, where it is not that of the figure.'},
  published: {type: 'boolean', description: 'A government printed this very number, so it need not be withheld.'},
};

/** The fields of a quantity that is written as an object. */
function quantityFields(limits) {
  const number = numberWithin(limits);
  return {
    value: {description: 'The number.', anyOf: [number, {type: 'string', pattern: all(quantityPattern(limits))}]},
    qualifier: {
      description: 'How sure the source is of the number. Left out: exact.',
      enum: ['exact', 'about', 'almost', 'over', 'under'],
    },
    low: {description: 'The lower end of a range.', ...number},
    high: {description: 'The upper end of a range.', ...number},
    missing: {
      description:
        'Why there is no number: the source gives none, or it is kept back to protect people, between low and high where these are given.',
      enum: ['not-reported', 'withheld'],
    },
    ...note,
  };
}

/** The ways in which an object can state a quantity. */
const quantityForms = [
  {required: ['missing'], not: {anyOf: [{required: ['low']}, {required: ['high']}]}},
  {required: ['missing'], properties: {missing: {const: 'not-reported'}}},
  {required: ['low', 'high']},
  {required: ['value'], properties: {value: {type: 'string'}}, not: {required: ['qualifier']}},
  {
    required: ['value'],
    properties: {value: {type: 'number'}},
    not: {required: ['qualifier'], properties: {qualifier: {const: 'under'}}},
  },
  {required: ['value'], properties: {value: {type: 'number', minimum: 1}}},
];

function quantity(limits, examples, more = {}) {
  const properties = {...more, ...quantityFields(limits)};
  return {
    description:
      'A number as the source states it, never more exact: 9, "about 9", "under 5", "6..9", "unknown", "withheld 1..4".',
    anyOf: [
      numberWithin(limits),
      {type: 'string', pattern: all(quantityPattern(limits)), examples},
      {type: 'object', properties, additionalProperties: false, anyOf: quantityForms},
    ],
  };
}

const numberWithin = ({min = -1e15, whole}) => ({type: whole ? 'integer' : 'number', minimum: min, maximum: 1e15});

const notations = (value) => [
  `about ${value}`,
  `almost ${value}`,
  `over ${value}`,
  `under ${value}`,
  'unknown',
  'withheld',
  'withheld 1..4',
];

const label = {label: {description: 'The name of a key of your own.', allOf: [ref('text')]}};
const counted = {
  unit: {description: 'What is counted; people where it is left out.', enum: ['people', 'cases']},
  period: {description: 'What it covers, where that is not the period of the figure.', allOf: [ref('period')]},
};
const people = ['36', ...notations(36), '6..9'];

/** The definitions of quantities, by what they count. */
export const quantities = {
  people: quantity(QUANTITIES.people, people),
  part: quantity(QUANTITIES.people, people, label),
  stage: quantity(QUANTITIES.people, people, counted),
  labelled: {
    description: 'People under a key of your own, which needs a label: {"label": {"en": "…"}, "value": 1}.',
    type: 'object',
    required: ['label'],
    allOf: [ref('part')],
  },
  revision: quantity(QUANTITIES.people, people, {
    period: {description: 'The period in `points` that it is of.', allOf: [ref('period')]},
  }),
  cases: quantity(QUANTITIES.cases, ['95', ...notations(95), '90..95']),
  amount: quantity(QUANTITIES.amount, ['171010', ...notations(181000), '5000..6000']),
  number: quantity(QUANTITIES.number, ['-9990', ...notations(-10000), '-10000..-9000']),
};
