import {allTiers, type Tier} from './tier.js';

/** Whether a government moved up the ladder or down, or on or off it, by a Special Case. */
export const ways = ['up', 'down', 'aside'] as const;

export type Way = (typeof ways)[number];

export function wayOf(before: Tier, tier: Tier): Way {
  if ([before, tier].includes('SC')) return 'aside';
  return allTiers.indexOf(tier) < allTiers.indexOf(before) ? 'up' : 'down';
}
