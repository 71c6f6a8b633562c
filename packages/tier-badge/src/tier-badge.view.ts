import type {ChipMarks} from '@tip-figures/core/element/figure.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {TierBadgeMessages} from '@tip-figures/messages/generated/en-tier-badge.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {Move, TierBadge} from './tier-badge.model.js';
import {ladder, type Placement, type Tier} from '@tip-figures/record/sections/tier-badge.placement.js';
import {stripFrom, type TierBadgeWords} from './tier-badge.words.js';

type Text = TextContext<TierBadgeMessages>;

/** The tier with the ladder that it stands on, its change, and its history where that is long enough. */
export const tierBadgeView = (model: TierBadge, words: TierBadgeWords, {messages}: Text): TemplateResult =>
  html`<div class="tier">
    <div>
      <p class="now">${words.tier}</p>
      <p class="definition">${words.definition}</p>
    </div>
    <div class="ways">${ladderOf(model, messages)}</div>
    ${words.change ? html`<p class="change wide">${arrows[words.move]}${words.change}</p>` : nothing}
    ${model.history.length >= stripFrom ? historyOf(model, messages) : nothing}
  </div>`;

/** The ladder alone; what is not on it in words. */
export const tierBadgeCompact = ({tier}: TierBadge, words: TierBadgeWords, {messages}: Text): TemplateResult =>
  html`<div class="tier">
    ${tier ? nothing : html`<p class="change">${words.tier}</p>`}
    <div class="ways">${ladderOf({tier}, messages)}</div>
  </div>`;

/** The ladder in a line of text. */
export const tierBadgeChip = ({tier: current}: TierBadge): ChipMarks =>
  isRung(current)
    ? {marks: html`${ladder.map((tier) => html`<i class=${tier === current ? 'on' : ''}></i>`)}`}
    : {isSpecial: true};

function ladderOf({tier: current}: Pick<TierBadge, 'tier'>, messages: TierBadgeMessages) {
  return html`<ol class="ladder" role="list">
      ${ladder.map(
        (tier) =>
          html`<li
            class="rung t${tier} ${tier === current ? 'here' : ''}"
            aria-current=${tier === current ? 'true' : nothing}
          >
            ${messages.tier({tier})}
          </li>`,
      )}
    </ol>
    ${
      current === 'SC'
        ? html`<p class="outside">${messages.outside()}</p>`
        : html`<p class="ends small"><span>${messages.best()}</span><span>${messages.worst()}</span></p>`
    }`;
}

/** Position first, colour second, and never a line: the tiers are ranks, not amounts. */
function historyOf({history}: TierBadge, messages: TierBadgeMessages) {
  const last = history.length - 1;
  // Of many years some are named: the ends, and every fifth that has room beside them.
  const isLong = last >= 12;
  const named = history.map(
    ({year}, index) => !isLong || index % last === 0 || (year % 5 === 0 && index > 2 && index < last - 2),
  );
  return html`<div
    class="history small wide ${isLong ? 'long' : ''}"
    aria-hidden="true"
    .style=${`--n: ${history.length}`}
  >
    ${ladder.map(
      (rung) =>
        html`<b>${messages.rung({tier: rung})}</b
          >${history.map((entry) => html`<i class=${markOf(entry, rung)}></i>`)}`,
    )}
    <b></b>${history.map(({year}, index) => html`<span>${named[index] ? `’${String(year).slice(2)}` : ''}</span>`)}
  </div>`;
}

const isRung = (tier: Tier | undefined): boolean => ladder.some((rung) => rung === tier);

/** How a year is drawn on a rung. What is on none of them stands in the middle; so does what is not known. */
function markOf({tier, other}: Placement, rung: Tier): string {
  if (tier === rung) return `on t${tier}`;
  if (other === rung) return 'gap';
  if (rung !== '2' || isRung(tier)) return '';
  return tier ? 'special' : 'gap';
}

const arrows: Partial<Record<Move, TemplateResult>> = {
  same: html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2 6h12M2 10h12" /></svg>`,
  up: html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 14V3M3.5 7.5 8 3l4.5 4.5" /></svg>`,
  down: html`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 2v11M3.5 8.5 8 13l4.5-4.5" /></svg>`,
};
