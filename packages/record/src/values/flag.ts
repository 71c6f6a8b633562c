import {Refusal} from '../figure-error.js';

/** True or false, as JSON has it, or as a text in any case: spreadsheets write `TRUE`, people `True`. */
export function readFlag(input: unknown): boolean | Refusal {
  const word = typeof input === 'string' ? input.trim().toLowerCase() : String(input);
  const isPlain = typeof input === 'string' || typeof input === 'boolean';
  if (isPlain && (word === 'true' || word === 'false')) return word === 'true';
  return new Refusal('not-a-flag', {choices: ['true', 'false'], found: input});
}
