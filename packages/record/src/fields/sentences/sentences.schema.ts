import {mostEntries} from '../../limits.js';
import {forms} from '../../values/forms.js';
import {ages} from './terms.js';
import {entriesOf, list, spellingsOf} from '../../schema/entries.js';
import {ref, type JsonSchema, type Kinds, type Schemas} from '../../schema/json-schema.js';
import {all, inWords} from '../../schema/patterns.js';

/** What kinds of sentences take, and of the terms that laws prescribe. */
export const sentencesSchemas = {
  duration: () => ref('length'),
  minimums: () => termsOf([ref('length')]),
  ranges: () => termsOf([ref('sentence'), ends({})]),
  sentences: ({most = mostEntries}) => ({
    anyOf: [{type: 'array', minItems: 1, maxItems: most, items: group}, ...entriesOf(ref('people'), undefined, most)],
  }),
} satisfies Kinds;

/** The two ends of a range, or one of them, and what else is required beside them. */
const ends = (more: Schemas): JsonSchema => ({
  type: 'object',
  properties: {from: ref('sentence'), to: ref('sentence'), ...more},
  anyOf: [{required: ['from']}, {required: ['to']}],
  required: Object.keys(more),
  additionalProperties: false,
});

/**
 * One term for all cases, or terms by form of exploitation, age, or both, or by keys of the document's own, which
 * need a label. The first way to write a term is as a text.
 */
function termsOf([text, ...others]: readonly [JsonSchema, ...JsonSchema[]]): JsonSchema {
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
      list,
    ],
  };
}

/** The people with one sentence, or with sentences between two. */
const group: JsonSchema = {
  type: 'object',
  properties: {
    sentence: {
      description: 'The sentence, such as P5Y6M or 8 years, or "fine .. P3Y6M" where only the ends are known.',
      allOf: [ref('sentence')],
    },
    from: {description: 'The lightest of several sentences.', allOf: [ref('sentence')]},
    to: {description: 'The heaviest of several sentences.', allOf: [ref('sentence')]},
    count: {description: 'How many people got it.', allOf: [ref('people')]},
    suspended: {description: 'Whether it is suspended, or how much of it is.', anyOf: [ref('flag'), ref('length')]},
    fineOrPrison: {description: 'Whether a fine can be paid in place of imprisonment.', allOf: [ref('flag')]},
    label: {description: 'What another penalty is, where the sentence is "other".', allOf: [ref('text')]},
    minimum: {description: 'Key of the minimum that holds for it, such as child.', type: 'string'},
  },
  anyOf: [{required: ['sentence']}, {required: ['from']}],
  dependencies: {label: ['sentence']},
  additionalProperties: false,
};
