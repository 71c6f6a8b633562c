import type {Traits} from '../kind.js';

const number: Traits = {type: 'quantity'};
const text: Traits = {type: 'text'};
const word: Traits = {};

/** What can stand beside a number, by names that are never keys of parts. First what states the number. */
export const besideNumbers: Readonly<Record<string, Traits>> = {
  value: number,
  share: number,
  qualifier: word,
  low: number,
  high: number,
  missing: word,
  of: text,
  note: text,
  derivedFrom: text,
  source: word,
  published: word,
  label: text,
  also: {holds: 'keys'},
};
