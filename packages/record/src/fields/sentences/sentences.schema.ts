import {mostEntries} from '../../limits.js';
import {forms} from '../../values/forms.js';
import {ages} from './terms.js';
import {entriesOf, spellingsOf} from '../../schema/entries.js';
import {ref, type JsonSchema, type Kinds, type Schemas} from '../../schema/json-schema.js';
import {
  all,
  endPattern,
  IMPRISONMENT,
  inWords,
  listPattern,
  RANGE,
  sentencePattern,
  spanPattern,
  startPattern,
} from '../../schema/patterns.js';
import {comparable} from '../../values/justice/sentence.js';
import {peoplePattern} from '../../schema/quantities.js';

/** What kinds of sentences take, and of the terms that laws prescribe. */
export const sentencesSchemas = {
  duration: () => ({allOf: [ref('length'), ref('imprisonment')]}),
  minimums: () => termsOf([length], IMPRISONMENT),
  ranges: () => termsOf([{type: 'string', pattern: all(RANGE)}, ends({})], RANGE),
  sentences: ({most = mostEntries}) => ({
    anyOf: [
      {type: 'array', minItems: 1, maxItems: most, items: group},
      ...entriesOf(all(spanPattern()), ref('people'), listPattern(spanPattern(), peoplePattern), most),
    ],
  }),
} satisfies Kinds;

const length: JsonSchema = {allOf: [ref('length'), ref('imprisonment')]};

const end: JsonSchema = {type: 'string', pattern: all(sentencePattern({ranges: true, kinds: comparable}))};
const start: JsonSchema = {type: 'string', pattern: all(startPattern({ranges: true}))};
const last: JsonSchema = {type: 'string', pattern: all(endPattern({ranges: true}))};

/** The two ends of a range, or one of them, and what else is required beside them. */
const ends = (more: Schemas): JsonSchema => ({
  type: 'object',
  properties: {from: end, to: end, ...more},
  anyOf: [
    {required: ['from', 'to']},
    {required: ['from'], not: {required: ['to']}, properties: {from: start}},
    {required: ['to'], not: {required: ['from']}, properties: {to: last}},
  ],
  required: Object.keys(more),
  additionalProperties: false,
});

/**
 * One term for all cases, or terms by form of exploitation, age, or both, or by keys of the document's own, which
 * need a label. The first way to write a term is as a text.
 */
function termsOf([text, ...others]: readonly [JsonSchema, ...JsonSchema[]], written: string): JsonSchema {
  const key = `(${spellingsOf(forms).map(inWords).join('|')})([\\s_-]+(${ages.map(inWords).join('|')}))?`;
  const keys = `(${key}|${spellingsOf(ages).map(inWords).join('|')})`;
  const label = {description: 'The name of the cases.', allOf: [ref('text')]};
  const labelled: JsonSchema = {
    anyOf: [
      {type: 'object', properties: {label, value: text}, required: ['label', 'value'], additionalProperties: false},
      ...(others.length ? [ends({label})] : []),
    ],
  };
  return {
    anyOf: [
      text,
      ...others,
      {
        type: 'object',
        minProperties: 1,
        maxProperties: mostEntries,
        patternProperties: {[all(keys)]: {anyOf: [text, ...others, labelled]}},
        additionalProperties: labelled,
      },
      {type: 'string', pattern: listPattern(keys, written)},
    ],
  };
}

/** The people with one sentence, or with sentences between two. */
const group: JsonSchema = {
  type: 'object',
  properties: {
    sentence: {
      description: 'The sentence, such as P5Y6M or 8 years, or "fine .. P3Y6M" where only the ends are known.',
      type: 'string',
      pattern: all(spanPattern()),
    },
    from: {description: 'The lightest of several sentences.', allOf: [ref('sentence')]},
    to: {description: 'The heaviest of several sentences.', allOf: [ref('sentence')]},
    count: {description: 'How many people got it.', allOf: [ref('people')]},
    suspended: {description: 'Whether it is suspended, or how much of it is.', anyOf: [ref('flag'), length]},
    fineOrPrison: {description: 'Whether a fine can be paid in place of imprisonment.', allOf: [ref('flag')]},
    label: {description: 'What another penalty is, where the sentence is "other".', allOf: [ref('text')]},
    minimum: {description: 'Key of the minimum that holds for it, such as child.', type: 'string'},
  },
  anyOf: [
    {required: ['sentence']},
    {required: ['from'], not: {required: ['to']}, properties: {from: start}},
    {required: ['from', 'to'], properties: {from: end, to: end}},
  ],
  dependencies: {
    label: {required: ['sentence'], properties: {sentence: {type: 'string', pattern: all(inWords('other'))}}},
  },
  additionalProperties: false,
};
