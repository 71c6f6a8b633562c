import {Refusal} from '../figure-error.js';

const such = '"key: value; key: value"';

/**
 * Splits a list that is written like CSS declarations, `key: value; key: value`. What stands in brackets stays with its
 * value: `forced-labour: 35 (forced-begging: 26; domestic-servitude: 3)`.
 *
 * @returns the entries in their order, or a refusal that says what is wrong.
 */
export function readList(text: string): [string, string][] | Refusal {
  const entries: [string, string][] = [];
  const seen = new Set<string>();
  for (const part of text.match(/(?:[^;(]+|\([^()]*\)?)+/g) ?? []) {
    if (!part.trim()) continue;
    const [, key = '', value = ''] = /^([^:(]*):([^]*)$/.exec(part)?.map((one) => one.trim()) ?? [];
    // A comma before another key stands where a semicolon is meant.
    if (!key || !value || /^[^(,]*,[^(:]*:/.test(value)) {
      return new Refusal('no-entries', {expected: {kind: 'list', such}, found: part.trim()});
    }
    if (seen.has(key)) return new Refusal('duplicate-key', {found: key});
    seen.add(key);
    entries.push([key, value]);
  }
  return entries.length ? entries : new Refusal('no-entries', {expected: {kind: 'list', such}, found: ''});
}

/** A value and the list that stands in brackets after it, as JSON has them: `35 (forced-begging: 26)`. */
export function bracketsOf(text: string): {readonly value: string; readonly including: string} | undefined {
  const [, value, including] = /^([^():;]*)\(([^()]*)\)\s*$/.exec(text) ?? [];
  return value === undefined || including === undefined ? undefined : {value: value.trim(), including};
}

/** The same of anything: what has no brackets is handed back. */
export const withoutBrackets = (input: unknown): unknown =>
  typeof input === 'string' ? (bracketsOf(input) ?? input) : input;
