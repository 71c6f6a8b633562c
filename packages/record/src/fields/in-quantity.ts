import type {Traits} from './kind.js';

const number: Traits = {type: 'quantity'};
const text: Traits = {type: 'text'};
const word: Traits = {};

type Names = Readonly<Record<string, Traits>>;

/** What states the number in an object, by name. */
export const stating: Names = {value: number, share: number, qualifier: word, low: number, high: number, missing: word};

/** All that an object with a number can hold: `readQuantity` reads it. */
export const inQuantity: Names = {
  ...stating,
  of: text,
  note: text,
  derivedFrom: text,
  source: word,
  published: word,
};
