import type {ReportRegion} from '@tip-figures/record/fields/choice/countries.js';
import {allTiers, type Tier} from '@tip-figures/record/fields/tier/tier.js';
import {wayOf, ways, type Way} from '@tip-figures/record/fields/tier/ways.js';
import type {Compared, RegionCompare} from '../region-compare.model.js';
import {places, type Place} from './map.places.js';

/** A government that has a tile: its tier and its place, and how it has moved since the report before. */
export interface TileRow extends Compared, Place {
  readonly tier: Tier;
  readonly way: Way | undefined;
}

/** The governments on one tier, or that moved one way. */
export type CountRow = {readonly tiles: readonly TileRow[]} & (
  {readonly fact: 'tier'; readonly tier: Tier} | {readonly fact: 'way'; readonly way: Way}
);

/** The tiles of a map, region by region as they lie: governments that the report does not place have none. */
export function tilesOf({map, governments}: RegionCompare): TileRow[] {
  const all = new Map(governments.map((one) => [one.country, one]));
  return [...places].flatMap(([code, place]): TileRow[] => {
    const one = all.get(code);
    if (!one?.tier || (map !== 'all' && map !== place.region)) return [];
    const way = one.before && one.before !== one.tier ? wayOf(one.before, one.tier) : undefined;
    return [{...one, ...place, tier: one.tier, way}];
  });
}

/** What a map tells: each tier that it has, Tier 1 first, then those that moved up, and those down. */
export const rowsOf = (tiles: readonly TileRow[]): CountRow[] =>
  [
    ...allTiers.map((tier) => ({fact: 'tier' as const, tier, tiles: tiles.filter((one) => one.tier === tier)})),
    ...ways.map((way) => ({fact: 'way' as const, way, tiles: tiles.filter((one) => one.way === way)})),
  ].filter((row) => row.tiles.length > 0);

/** What a map says. */
export interface MapWords {
  readonly regions: readonly MapRegion[];
  readonly counts: readonly Count[];
}

export interface MapRegion {
  readonly region: ReportRegion;
  readonly name: string;
  readonly tiles: readonly Tile[];
}

export interface Tile extends TileRow {
  readonly government: string;
  /** The government and its tier; of one that moved the tier before, too. */
  readonly name: string;
}

/** A tier, or a way, with how many governments it has, and which. */
export type Count = CountRow & {readonly label: string; readonly n: string; readonly names: string};
