import type {Tier} from '@tip-figures/record/fields/tier/tier.js';
import {fold} from '@tip-figures/words/fold.js';
import {foldedWords} from '@tip-figures/words/forms.js';
import {aroundTiers, tierOf} from '@tip-figures/words/tiers.js';

/** A heading: the tier that it names, the total that it gives, and what stands behind it on the line. */
export interface Heading {
  readonly tier: Tier | 'total';
  readonly total?: number;
  readonly rest: string;
}

const totals = foldedWords('total');
const ands = foldedWords('and');
const longest = 8;

/** A line, or a cell, that names a tier before it lists governments. */
export function headingOf(line: string): Heading | undefined {
  const tokens = [...line.matchAll(/[\p{L}\p{N}\p{M}'’.]+/gu)];
  for (let length = Math.min(longest, tokens.length); length > 0; length--) {
    const last = tokens[length - 1];
    const begun = last ? line.slice(0, last.index + last[0].length) : '';
    const tier = totals.has(fold(begun)) ? 'total' : tierOf(begun);
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
    .filter((word, index, all) => !all.slice(0, index + 1).every((one) => aroundTiers.has(fold(one)) || !fold(one)))
    .join(' ');
  return {tier, ...(number && {total: Number(number)}), rest};
}

/** Words between the last two names of a list. */
export const isAnd = (word: string): boolean => ands.has(fold(word));
