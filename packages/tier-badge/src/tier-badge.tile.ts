import type {Speech} from '@tip-figures/core/figure-words.js';
import type {Tile} from '@tip-figures/core/tile.js';
import type {TierBadgeMessages} from '@tip-figures/messages/generated/en-tier-badge.js';
import type {TierBadge} from './tier-badge.model.js';
import {tierBadgeWords} from './tier-badge.words.js';

/** The tier, and how it moved. */
export function tierBadgeTile(model: TierBadge, speech: Speech<TierBadgeMessages>): Tile {
  const {messages: text} = speech;
  const {tier, change} = tierBadgeWords(model, speech);
  const year = String(model.year ?? '');
  return {
    value: tier,
    name: text.title({has: 'no', place: '', dated: year ? 'yes' : 'no', year}),
    ...(change ? {comparison: change} : {}),
    note: text.standing(),
  };
}
