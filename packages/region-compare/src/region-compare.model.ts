import {creditsOf, type Placement} from '@tip-figures/record/sections/tier-badge.placement.js';
import {refuse} from '@tip-figures/record/figure-error.js';
import {contextOf, type Context} from '@tip-figures/record/sections/context.js';
import {readSection} from '@tip-figures/record/sections/declaration.js';
import {regionCompare} from '@tip-figures/record/sections/region-compare.js';
import type {LocalText} from '@tip-figures/record/values/local-text.js';

/** One government. Without `tier` the data do not place it in the report. */
export interface Compared extends Placement {
  /** Code of the country. */
  readonly country: string;
  /** Who gives the placement, by name. */
  readonly credits: readonly LocalText[];
}

/** Where one report places several governments. Their order says nothing. */
export interface RegionCompare {
  readonly context: Context;
  /** Year of the report. */
  readonly year: number;
  readonly governments: readonly Compared[];
}

/** More than this is a list of the world, which nobody compares by eye. */
const most = 30;

/**
 * Reads an untrusted section into a comparison.
 *
 * `tiers` are by report, so that no report can be shown with the tiers of another.
 *
 * @throws {FigureError} code `schema`, naming the path, such as `tiers["2025"].XK`.
 */
export function parseRegionCompare(section: Record<string, unknown>): RegionCompare {
  const {countries, tiers, ...rest} = readSection(regionCompare, section);
  const context = contextOf(rest);
  const years = [...tiers.keys()].sort();
  const year = context.report ?? Number(years.at(-1));
  const placed = tiers.get(year);
  if (!placed) {
    return refuse('no-tiers', `expected a report that has tiers: ${years.join(', ')}, got ${year}`, ['report']);
  }
  const codes = countries ?? [...placed.keys()];
  if (codes.length < 1 || codes.length > most) {
    refuse('no-countries', `expected 1 to ${most} countries, got ${codes.length}`, ['countries']);
  }
  const governments = codes.map((country) => {
    const placement = placed.get(country) ?? {};
    return {...placement, country, credits: creditsOf(placement, rest.sources)};
  });
  return {context, year, governments};
}
