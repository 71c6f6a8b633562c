import {placed} from '@tip-figures/core/text/place.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import english, {type TierBadgeMessages} from '@tip-figures/messages/generated/en-tier-badge.js';
import type {Context} from '@tip-figures/record/sections/context.js';
import {rungsOf} from '@tip-figures/tier-badge/tier-badge.ladder.js';
import {moveOf, parseTierBadge, type TierBadge} from '@tip-figures/tier-badge/tier-badge.model.js';
import {tierBadgeTile} from '@tip-figures/tier-badge/tier-badge.tile.js';
import {tierBadge} from '@tip-figures/record/sections/tier-badge.js';
import type {Part} from '../country-profile.part.js';

export const part = {
  declaration: tierBadge,
  english,
  parse: parseTierBadge,
  tile: tierBadgeTile,
  /** The ladder, on which `label` names the tier. */
  ladder: ({tier}: TierBadge, label: string, messages: TierBadgeMessages) => rungsOf(tier, label, messages),
  title: titleOf,
} satisfies Part<'tier-badge', TierBadge> & Record<string, unknown>;

/** The tier and how it moved, of the place of a profile; empty where the tier is not known. */
function titleOf(badge: TierBadge, context: Context, isDated: boolean, text: TextContext<TierBadgeMessages>): string {
  const {tier, previous, year} = badge;
  const {messages} = text;
  if (!tier) return '';
  return messages.title({
    ...placed(context, text),
    dated: Boolean(year && isDated),
    year: String(year ?? ''),
    kind: tier === 'SC' ? 'special' : 'ranked',
    move: moveOf(badge).move,
    on: messages.on({tier}),
    tier: messages.tier({tier}),
    before: messages.before({dated: Boolean(previous?.year), year: String(previous?.year ?? '')}),
    differs: false,
    other: '',
  });
}
