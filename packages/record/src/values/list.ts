import {Refusal} from '../figure-error.js';

/**
 * Splits a list that is written like CSS declarations, `key: value; key: value`.
 *
 * @returns the entries in their order, or a refusal that says what is wrong.
 */
export function readList(text: string): [string, string][] | Refusal {
  const entries: [string, string][] = [];
  const seen = new Set<string>();
  for (const part of text.split(';')) {
    if (!part.trim()) continue;
    const colon = part.indexOf(':');
    const key = part.slice(0, colon).trim();
    const value = part.slice(colon + 1).trim();
    if (colon < 0 || !key || !value) {
      return new Refusal(
        'no-entries',
        `expected "key: value; key: value", got ${JSON.stringify(part.trim().slice(0, 60))}`,
      );
    }
    if (seen.has(key)) return new Refusal('duplicate-key', `duplicate key ${JSON.stringify(key)}`);
    seen.add(key);
    entries.push([key, value]);
  }
  return entries.length ? entries : new Refusal('no-entries', 'expected "key: value; key: value", got an empty text');
}
