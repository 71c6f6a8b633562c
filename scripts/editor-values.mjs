// The values of attributes that take few, for editors to offer: as the readers of the figures take them, by name.

import {loadSource} from './load-source.mjs';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Lists of `{name, description}`, by the name of the attribute that takes them. */
export async function editorValues() {
  const {allTiers, english, readCountry, readCurrency} = await loadSource({
    '@tip-figures/record/sections/context.js': ['readCountry'],
    '@tip-figures/record/values/currency.js': ['readCurrency'],
    '@tip-figures/messages/generated/en-tier-badge.js': ['default as english'],
    '@tip-figures/tier-badge/tier-badge.placement.js': ['allTiers'],
  });
  const placements = allTiers.map((tier) => ({name: tier, description: english.tier({tier})}));
  const pairs = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));
  return {
    country: named(pairs.filter(taken(readCountry)).filter(isCurrent), 'region'),
    currency: named(Intl.supportedValuesOf('currency').filter(taken(readCurrency)), 'currency'),
    previous: placements,
    tier: placements,
  };
}

/** A reader says what is wrong as a text. */
const taken = (read) => (code) => typeof read(code) !== 'string';

/** Codes of countries that are no more have the names of others. */
const isCurrent = (code) => new Intl.Locale(`und-${code}`).region === code;

/** Codes with their English names; those without a name are of nothing. */
function named(codes, type) {
  const names = new Intl.DisplayNames('en', {type, fallback: 'none'});
  return codes.flatMap((name) => (names.of(name) ? [{name, description: names.of(name)}] : []));
}
