import type {TextContext} from '@tip-figures/core/text/text-context.js';
import english, {type TierBadgeMessages} from '@tip-figures/messages/generated/en-tier-badge.js';
import {parseTierBadge, type TierBadge} from '@tip-figures/tier-badge/tier-badge.model.js';
import {rungName} from '@tip-figures/tier-badge/tier-badge.ladder.js';
import {tierBadgeTile} from '@tip-figures/tier-badge/tier-badge.tile.js';
import {tierBadgeWords} from '@tip-figures/tier-badge/tier-badge.words.js';
import type {Tier} from '@tip-figures/record/fields/tier/tier.js';
import {tierBadge} from '@tip-figures/record/figures/tier-badge.js';
import type {Part} from '../country-profile.part.js';

export const part = {
  declaration: tierBadge,
  english,
  parse: parseTierBadge,
  tile: tierBadgeTile,
  title: (badge: TierBadge, text: TextContext<TierBadgeMessages>): string => tierBadgeWords(badge, text).title,
  /** What a cell of the ladder is called. */
  rung: (tier: Tier, {messages}: TextContext<TierBadgeMessages>): string => rungName(tier, messages),
} satisfies Part<'tier-badge', TierBadge> & Record<string, unknown>;
