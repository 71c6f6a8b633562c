import type {CountryNames} from './country-names.js';
import {fold} from '@tip-figures/words/fold.js';
import {isAnd} from './tier-names.js';

/** A part of a text that is the name of a country, or of which nobody knows what it is. */
export interface ReadName {
  readonly written: string;
  readonly country?: string;
}

/** More words than any name has, and more than all names have. */
const longest = 9;
const most = 1000;

interface Reading {
  /** How many words are no name, and then in how many places a comma and a name do not part alike. */
  readonly cost: number;
  /** Whether the words can be read in another way that is as good. */
  readonly isTied: boolean;
  readonly names: readonly ReadName[];
}

const unknownWord = 1000;

/**
 * The names in a text, which commas part, or spaces alone. A comma may stand in a name: "Korea, South, Sudan" are two.
 * Where words can be read in two ways that are as good, they are none.
 */
export function readNames(text: string, names: CountryNames): readonly ReadName[] {
  const whole = text.trim();
  const country = names.codeOf(whole);
  if (country !== undefined) return [{written: clean(whole), country}];
  const tokens = whole.split(/\s+|(?<=[,،])/).filter((token) => fold(token));
  if (tokens.length > most) return [{written: clean(whole).slice(0, most)}];
  let before: Reading = {cost: 0, isTied: false, names: []};
  const readings = [before];
  for (let end = 1; end <= tokens.length; end++) {
    const last = tokens[end - 1] ?? '';
    // A word between the last two names is no name, and costs as little as a space.
    let best: Reading = isAnd(last)
      ? {...before, cost: before.cost + 1}
      : {...before, cost: before.cost + unknownWord, names: withUnknown(before.names, last, tokens[end - 2])};
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const written = tokens.slice(start, end).join(' ');
      const [code, ...others] = names.codesOf(written);
      const from = readings[start];
      if (code === undefined || !from) continue;
      const inside = tokens.slice(start, end - 1).filter(endsInComma).length;
      const isParted = start === 0 || endsInComma(tokens[start - 1] ?? '');
      const cost = from.cost + inside + Number(!isParted);
      const isTied = from.isTied || cost === best.cost;
      const read = others.length ? {written: clean(written)} : {written: clean(written), country: code};
      if (cost <= best.cost) best = {cost, isTied, names: [...from.names, read]};
    }
    readings.push((before = best));
  }
  return before.isTied ? [{written: clean(whole)}] : before.names;
}

const endsInComma = (token: string): boolean => /[,،]$/.test(token);

const clean = (text: string): string => text.replace(/^[\s,،]+|[\s,،]+$/g, '');

/** Words that nobody knows are one name up to a comma. */
function withUnknown(names: readonly ReadName[], word: string, before = ','): readonly ReadName[] {
  const last = names.at(-1);
  const goesOn = last && last.country === undefined && !endsInComma(before);
  return goesOn
    ? [...names.slice(0, -1), {written: `${last.written} ${clean(word)}`}]
    : [...names, {written: clean(word)}];
}
