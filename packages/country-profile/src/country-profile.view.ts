import type {ViewOptions} from '@tip-figures/core/element/figure.js';
import {type TextContext, textContextFor} from '@tip-figures/core/text/text-context.js';
import type {CountryProfileMessages} from '@tip-figures/messages/generated/en-country-profile.js';
import {missingOf} from '@tip-figures/record/values/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import {markOf} from './country-profile.marks.js';
import type {LoadedProfile} from './country-profile.model.js';
import type {CountryProfileWords, MarkedTile} from './country-profile.words.js';

/** Of a value in large type, in a tile and in one of three side by side. */
const longest = 16;
const longestOfThree = 7;
/** Of a small profile. */
const mostTiles = 3;

/** The tier with its ladder, then a tile for each section of the record; three tiles where there is little room. */
export function countryProfileView(
  profile: LoadedProfile,
  {tier, tiles}: CountryProfileWords,
  text: TextContext<CountryProfileMessages>,
  {size}: ViewOptions,
): TemplateResult {
  const isCompact = size === 'compact';
  const shown = isCompact ? fewOf(tiles) : tiles;
  return html`
    ${
      tier !== undefined && !(isCompact && shown.length)
        ? html`<div class="ladder-box">${ladderOf(profile, tier, text)}</div>`
        : nothing
    }
    ${shown.length ? html`<dl class="tiles">${shown.map((tile) => tileOf(tile, isCompact))}</dl>` : nothing}
  `;
}

/** Those that the title tells of before all others, in the order of the record. */
function fewOf(tiles: readonly MarkedTile[]): MarkedTile[] {
  const byTitle = [...tiles].sort((a, b) => Number(b.isInTitle) - Number(a.isInTitle));
  const few = new Set(byTitle.slice(0, mostTiles));
  return tiles.filter((tile) => few.has(tile));
}

function ladderOf({parts, code}: LoadedProfile, label: string, text: TextContext<unknown>) {
  const name = 'tier-badge';
  const {[name]: badge} = parts;
  const {[name]: part} = code;
  return badge && part?.ladder(badge, label, textContextFor(text, name, part.english).messages);
}

function tileOf({value, of, name, comparison, quantity, mark}: MarkedTile, isCompact: boolean) {
  const isMissing = quantity !== undefined && missingOf(quantity) !== undefined;
  const shown = isCompact ? parted(value) : value;
  const isLong = value.length > longest || (isCompact && value.length > longestOfThree);
  const size = isMissing ? 'missing small' : isLong ? 'long' : '';
  return html`<div>
    ${markOf(mark)}
    <dt><span>${name}</span></dt>
    <dd class="value ${size}" .style=${`--letters: ${lettersOf(shown)}`}>
      <span>${shown}${of ? html` <small>${of}</small>` : nothing}</span>
    </dd>
    ${comparison && !isCompact ? html`<dd class="small"><span>${comparison}</span></dd>` : nothing}
  </div>`;
}

/** The letters of the longest piece that stays on one line. */
const lettersOf = (text: string): number => Math.max(...text.split(' ').map(({length}) => length));

/** With words that may stand on lines of their own. */
const parted = (text: string): string => text.replaceAll('\u00a0', ' ');
