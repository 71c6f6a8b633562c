import {ladder, type Tier} from '@tip-figures/record/sections/tier-badge.placement.js';
import {html, type TemplateResult} from 'lit';
import type {RegionCompare} from './region-compare.model.js';
import type {RegionCompareWords} from './region-compare.words.js';

/** A row of four places for each government, one of which is taken. */
export const regionCompareView = (
  _model: RegionCompare,
  {governments, tiers, outside}: RegionCompareWords,
): TemplateResult =>
  html`<ul class="governments" role="list">
      ${governments.map(({name, tier}) => html`<li><span>${name}</span> ${cellsOf(tier, tiers, outside)}</li>`)}
    </ul>
    <p class="ends small"><span>${tiers.best()}</span><span>${tiers.worst()}</span></p>`;

function cellsOf(current: Tier | undefined, tiers: RegionCompareWords['tiers'], outside: string) {
  if (!current) return html`<b class="none">${tiers.notGiven()}</b>`;
  if (current === 'SC') return html`<b class="outside">${outside}</b>`;
  return ladder.map((tier) =>
    tier === current
      ? html`<b class="rung here t${tier}">${tiers.tier({tier})}</b>`
      : html`<i class="rung" aria-hidden="true"></i>`,
  );
}
