import type {ViewOptions} from '@tip-figures/core/figure.js';
import {emphasisOf, type Emphasis} from '@tip-figures/core/marks/emphasis.js';
import type {Unit} from '@tip-figures/core/marks/marks.js';
import {ladder} from '@tip-figures/record/fields/tier/tier.js';
import {isExact, missingOf, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {LoadedProfile} from './country-profile.model.js';
import type {CountryProfileWords, ProfileTile} from './country-profile.words.js';

/** Of a small profile. */
const mostTiles = 3;

/** The block of the tier, then the tiles; three tiles without marks where there is little room. */
export function countryProfileView(
  _profile: LoadedProfile,
  {tier, year, tiles}: CountryProfileWords,
  _text: unknown,
  options: ViewOptions,
): TemplateResult {
  const isCompact = options['size'] === 'compact' && tiles.length > 0;
  const shown = isCompact ? tiles.slice(0, mostTiles) : tiles;
  const emphasis = emphasisOf(options);
  // Numbers are of one size, in which the longest piece stays on its line.
  const pieces = shown.flatMap(({value, of}) => `${value} ${of ?? ''}`.split(/\s/));
  const letters = Math.max(...pieces.map(({length}) => length));
  return html`
    ${tier && !isCompact ? blockOf(tier) : nothing}
    ${shown.length && !isCompact && year ? html`<p class="year">${year}</p>` : nothing}
    ${
      shown.length
        ? html`<dl class="tiles" .style=${`--letters: ${letters}`}>
            ${shown.map((tile) => tileOf(tile, isCompact, emphasis))}
          </dl>`
        : nothing
    }
  `;
}

/** Four cells, of which that of the tier has its name; what is not ranked stands in none of them. */
const blockOf = ({key, name}: NonNullable<CountryProfileWords['tier']>): TemplateResult =>
  key === 'SC'
    ? html`<p class="outside">${name}</p>`
    : html`<p class="ladder">
        ${ladder.map((tier) => (tier === key ? html`<b class="rung here t${tier}">${name}</b>` : html`<i class="rung"></i>`))}
      </p>`;

function tileOf(
  {value, of, name, brief, comparison, quantity, section, crowd, mark}: ProfileTile,
  isCompact: boolean,
  {isLit, noteOn}: Emphasis,
): TemplateResult {
  const note = noteOn(section);
  const missing = quantity && missingOf(quantity);
  return html`<div class=${isLit(section) ? 'lit' : nothing}>
    ${
      isCompact
        ? nothing
        : html`<dd class="mark" aria-hidden="true">${(crowd ? crowdOf(quantity, crowd) : mark) ?? nothing}</dd>`
    }
    <dt><span>${isCompact ? brief : name}</span></dt>
    <dd class=${missing ? `value none small ${missing}` : 'value'}>
      <span>${value.replaceAll('\u00a0', ' ')}${of ? html` <small>${of}</small>` : nothing}</span>
    </dd>
    ${comparison && !isCompact ? html`<dd class="small lesser"><span>${comparison}</span></dd>` : nothing}
    ${note ? html`<dd class="note" part="note">${note}</dd>` : nothing}
  </div>`;
}

// Rows of a crowd, each with the most marks that it has room for in the narrowest tile, and their step in px.
const crowds = [
  {rows: 2, most: 40, step: 6},
  {rows: 3, most: 60, step: 6},
  {rows: 4, most: 80, step: 6},
  {rows: 4, most: 96, step: 5},
  {rows: 5, most: 120, step: 5},
  {rows: 5, most: 145, step: 4.2},
];

/**
 * A mark for each person or case, in columns with a gap after ten, the last of which may be shorter; none where they are
 * not counted exactly.
 */
function crowdOf(quantity: Quantity | undefined, unit: Unit): TemplateResult | undefined {
  if (!quantity || !isExact(quantity) || quantity.value === 0) return undefined;
  const {value} = quantity;
  const found = crowds.find(({most}) => value <= most);
  if (!found) return undefined;
  const {rows, step} = found;
  const columns = Math.floor(value / rows);
  const blocks = [
    ...Array.from({length: Math.ceil(columns / 10)}, (_, index) => [
      10 * index,
      Math.min(columns - 10 * index, 10),
      rows,
    ]),
    ...(value % rows ? [[columns, 1, value % rows]] : []),
  ];
  return html`<span class="crowd ${unit}" .style=${`--step: ${step}px`}
    >${blocks.map(
      ([from = 0, width, height]) =>
        html`<i
          class=${from && from % 10 === 0 ? 'ten' : nothing}
          .style=${`--columns: ${width}; --rows: ${height}`}
        ></i>`,
    )}</span
  >`;
}
