import type {ChipMarks} from '@tip-figures/core/element/figure.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {TierBadgeMessages} from '@tip-figures/messages/generated/en-tier-badge.js';
import {html, nothing, type TemplateResult} from 'lit';
import {ladder, type Tier} from '@tip-figures/record/fields/tier/tier.js';
import {historyOf} from './tier-badge.history.js';
import {ladderOf} from './tier-badge.ladder.js';
import type {TierBadge} from './tier-badge.model.js';
import type {TierBadgeWords} from './tier-badge.words.js';

type Text = TextContext<TierBadgeMessages>;

/** The ladder with the tier on it, what that means, and the years before where they are many enough. */
export const tierBadgeView = (model: TierBadge, words: TierBadgeWords, {messages}: Text): TemplateResult =>
  html`<div class="ladder-box">${ladderOf(model.tier, words.tier, messages)}</div>
    ${words.definition ? html`<p class="definition">${words.definition}</p>` : nothing}
    ${words.history ? html`<p class="before small">${words.history}</p>` : nothing}
    ${words.drawn ? historyOf(model.history, messages) : nothing}`;

/** The ladder alone; what is not on it in words. */
export const tierBadgeCompact = ({tier}: TierBadge, words: TierBadgeWords, {messages}: Text): TemplateResult =>
  html`${tier ? nothing : html`<p class="definition">${words.tier}</p>`}
    <div class="ladder-box">${ladderOf(tier, words.tier, messages)}</div>`;

/** The ladder in a line of text. */
export const tierBadgeChip = ({tier: current}: TierBadge): ChipMarks =>
  isRung(current)
    ? {marks: html`${ladder.map((tier) => html`<i class=${tier === current ? 'on' : ''}></i>`)}`}
    : {isSpecial: true};

const isRung = (tier: Tier | undefined): boolean => ladder.some((rung) => rung === tier);
