import type {ViewOptions} from '@tip-figures/core/figure.js';
import {pictured} from '@tip-figures/core/frame/frame.js';
import {emphasisOf, type Emphasis} from '@tip-figures/core/marks/emphasis.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import type {Tier} from '@tip-figures/record/fields/tier/tier.js';
import type {Way} from '@tip-figures/record/fields/tier/ways.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {RegionCompareWords} from '../region-compare.words.js';
import type {Count, MapRegion, MapWords, Tile} from './map.rows.js';

/** In a narrow column South and Central Asia has East Asia beside it, with one column between: so many are on one line. */
const widestLine = 11;

/**
 * One tile a government: tone and pips say its tier, a triangle that it moved. The world is one map where there is room, and
 * else its regions one below another.
 *
 * @param map - what is said of it.
 */
export function mapView({picture, tiers}: RegionCompareWords, map: MapWords, options: ViewOptions): TemplateResult {
  const isCompact = options['size'] === 'compact';
  const emphasis = emphasisOf(options);
  const {regions, counts} = map;
  const [first, ...others] = regions;
  const notes = regions.flatMap((region) =>
    region.tiles.flatMap(({country, government}) => {
      const note = emphasis.noteOn(country);
      return note ? [joined('labelled', [government, note], tiers.locale)] : [];
    }),
  );
  const most = others.length || !first ? widestLine : boundsOf(first).columns;
  const legend = html`<p class="legend" aria-hidden="true">
    ${counts.map((row) => (isCompact && row.fact === 'way' ? nothing : legendOf(row, isCompact)))}
  </p>`;
  return html`${pictured(options['alt'] ?? picture)}
    <div class="map ${others.length ? 'world' : ''} ${isCompact ? 'few' : ''}" .style=${`--most: ${most}`}>
      ${isCompact ? nothing : legend}
      <div class="tiles" aria-hidden="true">
        ${regions.map((region) => regionView(region, others.length > 0, emphasis))}
      </div>
      ${isCompact ? legend : nothing} ${isCompact || others.length ? nothing : counts.map(moversView)}
      ${notes.map((note) => html`<p class="note" part="note">${note}</p>`)}
    </div>`;
}

const boundsOf = ({tiles}: MapRegion) => {
  const [columns, rows] = [tiles.map(({column}) => column), tiles.map(({row}) => row)];
  const [x, y] = [Math.min(...columns) - 1, Math.min(...rows) - 1];
  return {x, y, columns: Math.max(...columns) - x, rows: Math.max(...rows) - y};
};

function regionView(region: MapRegion, isNamed: boolean, emphasis: Emphasis): TemplateResult {
  const {x, y, columns, rows} = boundsOf(region);
  const id = `map-${region.region}`;
  const lines = Array.from({length: rows}, (_, index) => region.tiles.filter(({row}) => row === y + index + 1));
  return html`<div
    class="region ${region.region}"
    role="group"
    aria-labelledby=${isNamed ? id : nothing}
    .style=${`--x: ${x}; --y: ${y}; --columns: ${columns}`}
  >
    ${isNamed ? html`<p class="name" id=${id}>${region.name}</p>` : nothing}
    <div class="grid">${lines.map((tiles) => lineView(tiles, emphasis))}</div>
  </div>`;
}

/** The tiles of one line, with room for the columns between them. */
function lineView(tiles: readonly Tile[], emphasis: Emphasis): unknown {
  const [first] = tiles;
  if (!first) return nothing;
  const {column, row} = first;
  return html`<div class="line" .style=${`--c: ${column}; --r: ${row}`}>
    ${tiles.map((one, index) => {
      const gap = one.column - (tiles[index - 1]?.column ?? column - 1) - 1;
      return html`${Array.from({length: gap}, () => html`<s></s>`)}${tileView(one, emphasis)}`;
    })}
  </div>`;
}

// prettier-ignore
function tileView({country, tier, way}: Tile, {isLit}: Emphasis): TemplateResult {
  const wide = country.replace(/[^MW]/g, '').length;
  const classes = `tile t${tier}${wide ? ` w${wide}` : ''}${isLit(country) ? ' lit' : ''}`;
  return html`<b class=${classes}><span>${country}</span>${pipOf(tier)}${triangle(way)}</b>`;
}

/** The last pip of the Watch List is hollow. */
const pipOf = (tier: Tier): unknown => (tier === '2WL' ? html`<u></u>` : nothing);

/** What moved on or off the ladder went neither up nor down. */
const triangle = (way: Way | undefined): unknown => (way && way !== 'aside' ? html`<i class=${way}></i>` : nothing);

const legendOf = (row: Count, isCompact: boolean): TemplateResult =>
  html`<span
    >${row.fact === 'tier' ? html`<b class="tile t${row.tier}">${pipOf(row.tier)}</b>` : triangle(row.way)}${row.label}${isCompact ? nothing : html` <b>${row.n}</b>`}</span
  >`;

const moversView = (row: Count): unknown =>
  row.fact === 'way'
    ? html`<p class="movers" aria-hidden="true">${triangle(row.way)}<b>${row.label}</b> ${row.names}</p>`
    : nothing;
