import {countMarks} from '@tip-figures/core/counts/count-marks.js';
import {countScale, tickOf, type Counted} from '@tip-figures/core/counts/count-scale.js';
import {earlierText, loudNumber} from '@tip-figures/core/counts/loud-number.js';
import type {ViewOptions} from '@tip-figures/core/figure.js';
import {emphasisOf, type Emphasis} from '@tip-figures/core/marks/emphasis.js';
import {periodAtMark} from '@tip-figures/core/text/period.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {ladder} from '@tip-figures/record/fields/tier/tier.js';
import {missingOf} from '@tip-figures/record/values/quantity/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {LoadedProfile} from './country-profile.model.js';
import {briefly, type CountryProfileWords, type ProfileTile} from './country-profile.words.js';

/** Of a small profile. */
const mostTiles = 3;

/** The ladder of the tier, then the tiles; three tiles alone where there is little room. */
export function countryProfileView(
  _profile: LoadedProfile,
  {tier, year, tiles}: CountryProfileWords,
  text: TextContext<unknown>,
  options: ViewOptions,
): TemplateResult {
  const isCompact = options['size'] === 'compact' && tiles.length > 0;
  const shown = isCompact ? tiles.slice(0, mostTiles) : tiles;
  const emphasis = emphasisOf(options);
  // Numbers are of one size, in which the longest piece stays on its line.
  const pieces = shown.flatMap(({value, of}) => `${value} ${of ?? ''}`.split(' '));
  const letters = Math.max(...pieces.map(({length}) => length));
  return html`
    ${tier && !isCompact ? blockOf(tier) : nothing}
    ${shown.length && !isCompact && year ? html`<p class="year">${year}</p>` : nothing}
    ${
      shown.length
        ? html`<dl class="tiles" .style=${`--letters: ${letters}`}>
            ${shown.map((tile) => tileOf(tile, shown, isCompact, text, emphasis))}
          </dl>`
        : nothing
    }
  `;
}

/** Four cells with their names; what is not ranked stands in none of them. */
const blockOf = ({key, name, rungs}: NonNullable<CountryProfileWords['tier']>): TemplateResult =>
  key === 'SC'
    ? html`<p class="outside">${name}</p>`
    : html`<p class="ladder">
        ${ladder.map((tier, index) =>
          tier === key
            ? html`<b class="rung here t${tier}">${name}</b>`
            : html`<i class="rung" aria-hidden="true">${rungs[index]}</i>`,
        )}
      </p>`;

function tileOf(
  tile: ProfileTile,
  all: readonly ProfileTile[],
  isCompact: boolean,
  text: TextContext<unknown>,
  {isLit, noteOn}: Emphasis,
): TemplateResult {
  const {value, of, name, quantity, section, format} = tile;
  const note = noteOn(section);
  const missing = quantity && missingOf(quantity);
  const number =
    quantity && 'value' in quantity && !of
      ? loudNumber(quantity, text, format, format !== undefined)
      : html`<span>${value}${of ? html` <small>${of}</small>` : nothing}</span>`;
  return html`<div class=${isLit(section) ? 'lit' : nothing}>
    ${markOf(tile, all, isCompact, text)}
    <dt><span>${name}</span></dt>
    <dd class=${missing ? `value none small ${missing}` : 'value'}>${number}</dd>
    ${note ? html`<dd class="note" part="note">${note}</dd>` : nothing}
  </div>`;
}

// Of the narrowest tile, in px, and what has room there at a tick, in letters.
const narrowest = {full: 130, compact: 80};
const mostLetters = {full: 16, compact: 12};

/** A bar with the tick of the period before; those of people have one scale, and so have those of cases. */
function markOf(tile: ProfileTile, all: readonly ProfileTile[], isCompact: boolean, text: TextContext<unknown>) {
  const {counts, format} = tile;
  if (!counts) return nothing;
  const row = countedOf(tile);
  const rows = all.filter((one) => one.counts === counts).map(countedOf);
  const scale = {...countScale(rows, counts), form: 'bars' as const};
  const size = isCompact ? 'compact' : 'full';
  const tick = tickOf(row);
  const said = tick ? earlierText(tick, text, format) : '';
  const caption = tick && said.length > mostLetters[size] ? periodAtMark(tick.period, text) : said;
  return html`<dd
    class=${`mark counts ${counts === 'none' ? '' : counts} ${scale.hasTail ? 'tailed' : ''}`}
    aria-hidden="true"
    .style=${`--m: ${scale.most || 1}`}
  >
    <span class="marks loudest"
      >${row.quantity && missingOf(row.quantity) ? nothing : countMarks(row, scale, text, {caption, room: narrowest[size]})}</span
    >
  </dd>`;
}

const countedOf = ({quantity, before}: ProfileTile): Counted => ({
  quantity,
  earlier: before ? [{...before, period: briefly(before.period)}] : [],
});
