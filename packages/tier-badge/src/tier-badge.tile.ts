import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {nowhere} from '@tip-figures/core/text/place.js';
import type {Tile} from '@tip-figures/core/marks/tile.js';
import type {TierBadgeMessages} from '@tip-figures/messages/generated/en-tier-badge.js';
import type {TierBadge} from './tier-badge.model.js';
import {tierBadgeWords} from './tier-badge.words.js';

/** The tier, and how it moved. */
export function tierBadgeTile(model: TierBadge, text: TextContext<TierBadgeMessages>): Tile {
  const {messages} = text;
  const {tier, change} = tierBadgeWords(model, text);
  const year = String(model.year ?? '');
  return {
    value: tier,
    name: messages.topic({...nowhere, dated: Boolean(year), year}),
    ...(change ? {comparison: change} : {}),
    note: messages.standing(),
  };
}
