import type {Tier} from '@tip-figures/record/fields/tier/tier.js';
import words from '../data/tier-words.json';
import {normal} from './normal.js';

/** A tier, by the words that seven languages have for it. */
const tiers = new Map<string, Tier>();
/** The same, and signs that mean a tier only in a table. */
const inTables = new Map<string, Tier>();

const name = (text: string, tier: Tier) => void tiers.set(normal(text), tier);

for (const [tier, numbers] of Object.entries(words.numbers) as [Tier, string[]][]) {
  for (const number of numbers) {
    inTables.set(normal(number), tier);
    for (const word of words.tier) for (const text of [`${word} ${number}`, `${number} ${word}`]) name(text, tier);
  }
}
for (const list of words.watchList) {
  name(list, '2WL');
  for (const number of words.numbers[2]) {
    inTables.set(normal(`${number} ${list}`), '2WL');
    for (const word of words.tier) {
      const tier = `${word} ${number}`;
      for (const text of [`${tier} ${list}`, `${list} ${tier}`]) name(text, '2WL');
      for (const between of words.between) name(`${list} ${between} ${tier}`, '2WL');
    }
  }
}
for (const text of words.specialCase) name(text, 'SC');
for (const [tier, signs] of Object.entries(words.signs) as [Tier, string[]][]) {
  for (const sign of signs) {
    inTables.set(normal(sign), tier);
    for (const word of words.tier) name(`${word} ${sign}`, tier);
  }
}

/** The tier that words name in a text. */
export const tierOf = (text: string): Tier | undefined => tiers.get(normal(text));

/** The tier that a cell of a table names, be it by its number alone. */
export const tierIn = (cell: string): Tier | undefined => tierOf(cell) ?? inTables.get(normal(cell));

/** A heading: the tier that it names, the total that it gives, and what stands behind it on the line. */
export interface Heading {
  readonly tier: Tier | 'total';
  readonly total?: number;
  readonly rest: string;
}

const around = new Set(words.around.map(normal));
const totals = new Set(words.total.map(normal));
const longest = 8;

/** A line, or a cell, that names a tier before it lists governments. */
export function headingOf(line: string): Heading | undefined {
  const tokens = [...line.matchAll(/[\p{L}\p{N}\p{M}'’.]+/gu)];
  for (let length = Math.min(longest, tokens.length); length > 0; length--) {
    const last = tokens[length - 1];
    const begun = last ? line.slice(0, last.index + last[0].length) : '';
    const tier = totals.has(normal(begun)) ? 'total' : tierOf(begun);
    if (!tier) continue;
    return behind(tier, line.slice(begun.length));
  }
  return undefined;
}

/** A number behind it is its total, with or without "countries"; names come after a colon or a dash, or by themselves. */
function behind(tier: Heading['tier'], text: string): Heading {
  const [, number = '', other = text] = /^[^\p{L}\p{N}]*(\d{1,3})(?![\p{N}\p{L}])(.*)$/u.exec(text) ?? [];
  const rest = other
    .replace(/^[\s)\]:–—.-]+/, '')
    .split(/\s+/)
    .filter((word, index, all) => !all.slice(0, index + 1).every((one) => around.has(normal(one)) || !normal(one)))
    .join(' ');
  return {tier, ...(number && {total: Number(number)}), rest};
}

/** Words between the last two names of a list. */
export const isAnd = (word: string): boolean => words.and.some((one) => normal(one) === normal(word));
