import {Refusal, refuse} from '../../figure-error.js';
import type {Path} from '../../path.js';
import {readAll} from '../../read-all.js';
import {keyAmong} from '../../values/key.js';
import type {Region} from '../../values/region.js';
import {kind, written} from '../kind.js';
import {country} from './choice.js';

/** The regions by which the Trafficking in Persons Report groups governments. */
const reportRegions = [
  'africa',
  'east-asia-pacific',
  'europe',
  'near-east',
  'south-central-asia',
  'western-hemisphere',
] as const satisfies readonly Region[];

export type ReportRegion = (typeof reportRegions)[number];

/** Several countries in one word: all that the data have, or a region of the report. */
export type Together = 'all' | ReportRegion;

export const together = ['all', ...reportRegions] as const satisfies readonly Together[];

/** Codes of countries, each once; or one word for all of them, or for a region. */
export const countries = kind('countries', readCountries);

/** What is meant for the name of a region: a word in small letters, which no code has. */
const isName = (text: string): boolean => /^[a-z]{3,}(-[a-z]+)*$/.test(text);

function readCountries(input: unknown, at: Path): string[] | Together | Refusal {
  const text = written(input).trim();
  const named = isName(text) ? keyAmong(together, text) : undefined;
  if (named) return named;
  if (isName(text)) return new Refusal('not-a-choice', {choices: together, found: text});
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
