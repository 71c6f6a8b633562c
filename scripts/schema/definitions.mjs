// The parts of the JSON Schemas that are used in many places, by name.

import {
  all,
  COUNTRY,
  DATE,
  IMPRISONMENT,
  LENGTH,
  PERIOD,
  POINT,
  quantityPattern,
  REPORT,
  sentencePattern,
} from './patterns.mjs';

export const ref = (name) => ({$ref: `#/definitions/${name}`});

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
      description: 'Why there is no number: the source gives none, or it is kept back to protect people.',
      enum: ['not-reported', 'withheld'],
    },
    ...note,
  };
}

/** The ways in which an object can state a quantity. */
const quantityForms = [
  {required: ['missing']},
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
    description: 'A number as the source states it, never more exact: 9, "about 9", "under 5", "6..9", "unknown".',
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
];

const words = {
  type: 'string',
  maxLength: 500,
  pattern: '[^\\s\\u0000-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]',
};

/** A tier, and what it rests on. */
const placed = {
  tier: {description: 'The tier, or "unknown".', anyOf: [ref('tier'), {const: 'unknown'}]},
  confidence: {
    description:
      'What the tier rests on: two sources that agree (verified), one transcription of the report (single), ' +
      'elimination from complete lists of the others (derived), or transcriptions that disagree (conflict).',
    enum: ['verified', 'single', 'derived', 'conflict'],
  },
  other: {description: 'The tier that another source gives.', allOf: [ref('tier')]},
  source: {
    description: 'Keys of the sources in `sources` that give the tier.',
    anyOf: [words, {type: 'array', items: words}],
  },
  note: {description: 'What a reader must know of this placement.', allOf: [ref('text')]},
};

const label = {label: {description: 'The name of a key of your own.', allOf: [ref('text')]}};
const counted = {
  unit: {description: 'What is counted; people where it is left out.', enum: ['people', 'cases']},
  period: {description: 'What it covers, where that is not the period of the figure.', allOf: [ref('period')]},
};
const people = ['36', ...notations(36), '6..9'];

export const definitions = {
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
  text: {
    description: 'A text, or texts by language: {"en": "…", "sq": "…"}.',
    anyOf: [
      words,
      {
        type: 'object',
        minProperties: 1,
        propertyNames: {pattern: '^[A-Za-z]{2,3}(-\\w{2,8})*$'},
        additionalProperties: words,
      },
    ],
  },
  link: {
    description: 'An address that begins with https://.',
    type: 'string',
    pattern: '^\\s*[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]+\\S*\\s*$',
  },
  country: {description: 'ISO 3166-1 alpha-2 code, or XK.', type: 'string', pattern: `^${COUNTRY}$`},
  day: {description: 'A day such as 2017-06-29.', type: 'string', pattern: all(DATE, '')},
  period: {
    description: 'A year, month or day, or from one to another: 2016, 2017-06, 2016-04/2017-03.',
    anyOf: [
      {type: 'string', pattern: all(PERIOD), examples: ['2016', '2017-06', '2016-04/2017-03']},
      {type: 'integer', minimum: 1900, maximum: 2200},
    ],
  },
  point: {
    description: 'A year, month or day: 2016, 2017-06, 2016-12-31.',
    anyOf: [
      {type: 'string', pattern: all(POINT, '')},
      {type: 'integer', minimum: 1900, maximum: 2200},
    ],
  },
  length: {
    description: 'Years and months of ISO 8601, such as P5Y6M.',
    type: 'string',
    pattern: all(LENGTH),
    examples: ['P5Y', 'P5Y6M', 'P18M'],
  },
  imprisonment: {type: 'string', pattern: all(IMPRISONMENT)},
  report: {
    description: 'The year of a report, such as 2017.',
    anyOf: [
      {type: 'integer', minimum: 2000, maximum: 2099},
      {type: 'string', pattern: all(REPORT, '')},
    ],
  },
  tier: {
    description: 'A tier: 1, 2, 2WL for the Tier 2 Watch List, 3, or SC for a Special Case.',
    enum: ['1', '2', '2WL', '3', 'SC', 1, 2, 3],
  },
  placement: {
    description: 'The tier in the report of a year.',
    type: 'object',
    properties: {report: {description: 'The year of the report.', allOf: [ref('report')]}, ...placed},
    required: ['report'],
    additionalProperties: false,
  },
  placed: {
    description: 'A tier, "unknown", or an object that says what the tier rests on.',
    anyOf: [
      ref('tier'),
      {const: 'unknown'},
      {type: 'object', properties: placed, required: ['tier'], additionalProperties: false},
    ],
  },
  sentence: {
    description: 'A sentence: P5Y6M, fine, "fine over 1000 EUR", "suspended P2Y", other or unknown.',
    type: 'string',
    pattern: all(sentencePattern({ranges: true})),
    examples: ['P5Y6M', 'fine', 'fine over 1000 EUR', 'suspended P2Y', 'other', 'unknown'],
  },
  case: {
    description: 'The case of one official, or of several whose cases came equally far.',
    type: 'object',
    properties: {
      office: {
        description: 'Who, by office and without a name, as after a number: "police officers".',
        allOf: [ref('text')],
      },
      count: {description: 'How many people are accused. Left out: the source does not say.', allOf: [ref('people')]},
      act: {
        description: 'What it is about, where the source says so; shown as alleged until it has been found.',
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
        description: 'The stage. After the first three nothing is decided yet.',
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
