import {FigureElement} from '@tip-figures/core/element/figure-element.js';
import type {Figure} from '@tip-figures/core/element/figure.js';
import {frameStyles} from '@tip-figures/core/frame/frame.styles.js';
import {themeStyles} from '@tip-figures/core/frame/theme.styles.js';
import {tierStyles} from '@tip-figures/core/marks/tier.styles.js';
import type {Tile} from '@tip-figures/core/marks/tile.js';
import english from '@tip-figures/messages/generated/en-country-profile.js';
import {html, nothing, type TemplateResult} from 'lit';
import {ownOf, parseCountryProfile, parts, type CountryProfile} from './country-profile.model.js';
import {styles} from './country-profile.styles.js';
import {countryProfileWords, type CountryProfileWords, type TierWords} from './country-profile.words.js';

const figure: Figure<CountryProfile, CountryProfileWords, 'country-profile'> = {
  name: 'country-profile',
  fields: [],
  parts,
  english,
  parse: parseCountryProfile,
  embedded: ownOf,
  words: countryProfileWords,
  topic: (about, messages) => messages.title(about),
};

/** Of a value in large type. */
const longest = 16;
// In a narrow tile a unit goes below its number, rather than break.
const beforeUnit = /\u00a0(?=\p{L})/u;

/**
 * A country's record at a glance: its tier, then people, justice, money and shelters.
 *
 * @tagname tip-country-profile
 * @summary The sections of one record, a number each, in one frame.
 *
 * @cssprop [--tip-tier-1] - Fill of the Tier 1 cell.
 * @cssprop [--tip-tier-2] - Fill of the Tier 2 cell.
 * @cssprop [--tip-tier-2w] - Fill of the Tier 2 Watch List cell.
 * @cssprop [--tip-tier-3] - Fill of the Tier 3 cell.
 * @cssprop [--tip-on-light] - Text on the fills of Tier 1 and Tier 2.
 * @cssprop [--tip-on-dark] - Text on the fills of Tier 2 Watch List and Tier 3.
 */
export class CountryProfileElement extends FigureElement<CountryProfile, CountryProfileWords, 'country-profile'> {
  static override styles = [themeStyles, frameStyles, tierStyles, styles];

  constructor() {
    super(figure);
  }

  protected override body(_model: CountryProfile, {tier, tiles}: CountryProfileWords): TemplateResult {
    return html`${tier ? this.#tier(tier) : nothing}
    ${tiles.length ? html`<dl class="tiles">${tiles.map((tile) => this.#tile(tile))}</dl>` : nothing}`;
  }

  #tier({value, name, comparison, ladder}: TierWords) {
    return html`<div class="tier">
      <dl>${this.#tile({value, name, ...(comparison ? {comparison} : {})})}</dl>
      <ol class="ladder" role="list">
        ${ladder.map(
          ({tier, label, isCurrent}) =>
            html`<li class="rung t${tier} ${isCurrent ? 'here' : ''}" aria-current=${isCurrent ? 'true' : nothing}>
              ${label}
            </li>`,
        )}
      </ol>
    </div>`;
  }

  #tile({value, name, comparison}: Tile) {
    return html`<div>
      <dt><span>${name}</span></dt>
      <dd class="value ${value.length > longest ? 'long' : ''}"><span>${value.replace(beforeUnit, ' ')}</span></dd>
      ${comparison ? html`<dd class="small"><span>${comparison}</span></dd>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tip-country-profile': CountryProfileElement;
  }
}
