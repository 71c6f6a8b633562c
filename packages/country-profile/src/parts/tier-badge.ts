import type {TextContext} from '@tip-figures/core/text/text-context.js';
import english, {type TierBadgeMessages} from '@tip-figures/messages/generated/en-tier-badge.js';
import type {Context} from '@tip-figures/record/sections/context.js';
import {ladderOf} from '@tip-figures/tier-badge/tier-badge.ladder.js';
import {parseTierBadge, type TierBadge} from '@tip-figures/tier-badge/tier-badge.model.js';
import {tierBadgeTile} from '@tip-figures/tier-badge/tier-badge.tile.js';
import {titleOf} from '@tip-figures/tier-badge/tier-badge.words.js';
import {tierBadge} from '@tip-figures/record/sections/tier-badge.js';
import type {Part} from '../country-profile.part.js';

export const part = {
  declaration: tierBadge,
  english,
  parse: parseTierBadge,
  tile: tierBadgeTile,
  /** The ladder, on which `label` names the tier. */
  ladder: ({tier}: TierBadge, label: string, messages: TierBadgeMessages) => ladderOf(tier, label, messages),
  title: ({tier, year}: TierBadge, context: Context, text: TextContext<TierBadgeMessages>) =>
    titleOf(tier, year, context, text),
} satisfies Part<'tier-badge', TierBadge> & Record<string, unknown>;
