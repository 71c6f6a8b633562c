import {limitsOf} from '../fields/quantity/quantity.js';
import type {Kind} from '../fields/kind.js';
import {mostEntries} from '../limits.js';
import {qualifiers} from '../values/quantity/quantity.js';
import {peopleLimits, spellings, type QuantityLimits} from '../values/quantity/read-quantity.js';
import {list} from './entries.js';
import {ref, type JsonSchema, type Schemas} from './json-schema.js';

/** People or a share of them, with further fields beside. */
export const partWith = (fields: Schemas): JsonSchema =>
  quantity(limits.part, ['36', ...notations(36), '6..9', '23%', 'about 23%'], fields);

/** The definitions of quantities, by the limits that a reader was made for. */
const limits = {
  people: peopleLimits,
  part: {...peopleLimits, shares: true},
  cases: {min: 0, whole: 'cases'},
  amount: {min: 0},
  number: {},
} satisfies Readonly<Record<string, QuantityLimits>>;

/**
 * Refers to the definition of what a kind reads as a quantity.
 *
 * @throws {Error} for limits that no definition has.
 */
export function quantityOf(kind: Kind): JsonSchema {
  if (kind.isMoney) return ref(kind.shares ? 'measure' : 'sum');
  const {min, whole, shares} = limitsOf(kind);
  const found = Object.entries<QuantityLimits>(limits).find(
    ([, one]) => one.min === min && one.whole === whole && one.shares === shares,
  );
  if (!found)
    throw new Error(`packages/record/src/schema/quantities.ts has no limits ${JSON.stringify(limitsOf(kind))}`);
  return ref(found[0]);
}

const note: Schemas = {
  note: {description: 'A remark for readers.', allOf: [ref('text')]},
  derivedFrom: {description: 'How the number was worked out, such as "exactly half of 36".', allOf: [ref('text')]},
  source: {
    type: 'string',
    description: 'Key of the source in `sources`, or its name, where it is not that of the figure.',
  },
  published: {
    description: 'A government printed this very number, so it need not be withheld.',
    allOf: [ref('flag')],
  },
};

/** The fields of a quantity that is written as an object. */
function quantityFields(within: QuantityLimits): Schemas {
  const number = numberWithin(within);
  return {
    value: {description: 'The number.', anyOf: [number, {type: 'string'}]},
    qualifier: {
      description: 'How sure the source is of the number. Left out: exact.',
      enum: qualifiers,
    },
    ...(within.shares && {
      share: {
        description: 'A share of the whole in per cent, where the source gives no count.',
        type: 'number',
        minimum: 0,
        maximum: 100,
      },
      of: {description: 'What the share is of, where that is not the whole.', allOf: [ref('text')]},
    }),
    low: {description: 'The lower end of a range.', ...number},
    high: {description: 'The upper end of a range.', ...number},
    missing: {
      description:
        'Why there is no number: the source gives none, it says that the government gave none, or the number is kept back to protect people, between low and high where these are given. "not-reported" is read as "unknown", as in earlier files.',
      enum: ['unknown', 'unreported', 'withheld', 'not-reported'],
    },
    ...note,
  };
}

/** The ways in which an object can state a quantity. */
const quantityForms: readonly JsonSchema[] = [
  {required: ['missing'], not: {anyOf: [{required: ['low']}, {required: ['high']}]}},
  {required: ['missing'], properties: {missing: {not: {const: 'withheld'}}}},
  {required: ['low', 'high']},
  {required: ['value'], properties: {value: {type: 'string'}}, not: {required: ['qualifier']}},
  {
    required: ['value'],
    properties: {value: {type: 'number'}},
    not: {required: ['qualifier'], properties: {qualifier: {enum: ['under', 'up-to']}}},
  },
  {required: ['value'], properties: {value: {type: 'number', minimum: 1}}},
];

/** The ways in which an object can state a share. */
const shareForms: readonly JsonSchema[] = [
  {required: ['share'], not: {required: ['qualifier'], properties: {qualifier: {enum: ['under', 'up-to']}}}},
  {required: ['share'], properties: {share: {type: 'number', minimum: 1}}},
];

function quantity(within: QuantityLimits, examples: readonly string[], more: Schemas = {}): JsonSchema {
  return {
    description:
      'A number as the source states it, never more exact: 9, "about 9", "at least 9", "under 5", "6..9", "15.3 million", "unknown", "unreported", "withheld 1..4".',
    anyOf: [
      numberWithin(within),
      {type: 'string', examples},
      {
        type: 'object',
        properties: {...more, ...quantityFields(within)},
        additionalProperties: false,
        anyOf: within.shares ? [...quantityForms, ...shareForms] : quantityForms,
      },
    ],
  };
}

const numberWithin = ({min = -1e15, whole}: QuantityLimits): JsonSchema => ({
  type: whole ? 'integer' : 'number',
  minimum: min,
  maximum: 1e15,
});

const notations = (value: number): string[] => [
  ...Object.values(spellings).map(([word]) => `${word} ${value}`),
  'unknown',
  'unreported',
  'withheld',
  'withheld 1..4',
];

const currency = `(${Intl.supportedValuesOf('currency').join('|')})`;

const also: Schemas = {
  also: {
    description: 'The same sum in other currencies, as the source has it, such as {"USD": 189000}.',
    anyOf: [
      {
        type: 'object',
        minProperties: 1,
        maxProperties: mostEntries,
        propertyNames: {pattern: `^${currency}$`},
        additionalProperties: ref('amount'),
      },
      list,
    ],
  },
};

/** A count of people with further fields beside those of a quantity. */
export const peopleWith = (fields: Schemas): JsonSchema =>
  quantity(limits.people, ['36', ...notations(36), '6..9'], fields);

/** An amount with further fields beside those of a quantity. */
export const amountWith = (fields: Schemas): JsonSchema =>
  quantity(limits.amount, ['34', ...notations(34), '30..35'], fields);

/** The definitions of quantities, by what they count. */
export const quantities = {
  people: peopleWith({}),
  part: partWith({}),
  cases: quantity(limits.cases, ['95', ...notations(95), '90..95']),
  amount: quantity(limits.amount, ['171010', ...notations(181000), '5000..6000']),
  sum: quantity(limits.amount, ['171010', ...notations(181000), '5000..6000'], also),
  measure: quantity({shares: true}, ['34', ...notations(36), '6..9', '71%', 'about 71%'], also),
  number: quantity(limits.number, ['-9990', ...notations(-10000), '-10000..-9000']),
} satisfies Readonly<Record<keyof typeof limits | 'sum' | 'measure', JsonSchema>>;
