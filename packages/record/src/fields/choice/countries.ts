import {Refusal, refuse} from '../../figure-error.js';
import type {Path} from '../../path.js';
import {readAll} from '../../read-all.js';
import {kind, written} from '../kind.js';
import {country} from './choice.js';

/** Codes of countries, each once; or all that the data have. */
export const countries = kind('countries', readCountries);

function readCountries(input: unknown, at: Path): string[] | 'all' | Refusal {
  if (written(input).trim() === 'all') return 'all';
  const listed: unknown = typeof input === 'string' ? input.split(/[\s,]+/).filter(Boolean) : input;
  if (!Array.isArray(listed)) {
    return new Refusal('no-countries', {expected: {kind: 'list', of: 'countries', such: '"AL XK RS"'}, found: input});
  }
  const codes = new Set<string>();
  readAll(listed, (one: unknown, index) => {
    const code = country.read(one, [...at, index]);
    if (codes.has(code)) refuse('duplicate-key', {found: code}, [...at, index]);
    codes.add(code);
  });
  return [...codes];
}
