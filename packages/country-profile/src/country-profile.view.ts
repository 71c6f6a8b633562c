import type {Tile} from '@tip-figures/core/marks/tile.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {CountryProfile} from './country-profile.model.js';
import type {CountryProfileWords, TierWords} from './country-profile.words.js';

/** Of a value in large type. */
const longest = 16;
// In a narrow tile a unit goes below its number, rather than break.
const beforeUnit = /\u00a0(?=\p{L})/u;

/** The tier with its ladder, then a tile for each section of the record. */
export const countryProfileView = (_model: CountryProfile, {tier, tiles}: CountryProfileWords): TemplateResult =>
  html`${tier ? tierOf(tier) : nothing} ${tiles.length ? html`<dl class="tiles">${tiles.map(tileOf)}</dl>` : nothing}`;

const tierOf = ({value, name, comparison, ladder}: TierWords) =>
  html`<div class="tier">
    <dl>${tileOf({value, name, ...(comparison ? {comparison} : {})})}</dl>
    <ol class="ladder" role="list">
      ${ladder.map(
        ({tier, label, isCurrent}) =>
          html`<li class="rung t${tier} ${isCurrent ? 'here' : ''}" aria-current=${isCurrent ? 'true' : nothing}>
            ${label}
          </li>`,
      )}
    </ol>
  </div>`;

const tileOf = ({value, name, comparison}: Tile) =>
  html`<div>
    <dt><span>${name}</span></dt>
    <dd class="value ${value.length > longest ? 'long' : ''}"><span>${value.replace(beforeUnit, ' ')}</span></dd>
    ${comparison ? html`<dd class="small"><span>${comparison}</span></dd>` : nothing}
  </div>`;
