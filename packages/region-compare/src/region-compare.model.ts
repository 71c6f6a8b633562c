import {creditsOf, type Placement, type Tier} from '@tip-figures/record/fields/tier/tier.js';
import {refuse} from '@tip-figures/record/figure-error.js';
import {contextOfReport, type Context} from '@tip-figures/record/section/context.js';
import {readSection} from '@tip-figures/record/section/declaration.js';
import {regionCompare} from '@tip-figures/record/figures/region-compare.js';
import {together, type Together} from '@tip-figures/record/fields/choice/countries.js';
import {longest} from '@tip-figures/record/fields/tier/history.js';
import type {LocalText} from '@tip-figures/record/values/local-text.js';

/** What one report says of one government. Without `tier` the data do not place it. */
export interface Placed extends Placement {
  readonly year: number;
  /** Who gives the placement, by name. */
  readonly credits: readonly LocalText[];
}

/** One government, as the report places it. */
export interface Compared extends Placed {
  /** Code of the country. */
  readonly country: string;
  /** One placement a year, without gaps, up to the report; that of the report alone where no other is shown. */
  readonly years: readonly Placed[];
  /** The tier in the report before. */
  readonly before: Tier | undefined;
  /** Whether that is another one. */
  readonly hasMoved: boolean;
}

/** Where reports place several governments. */
export interface RegionCompare {
  readonly context: Context;
  /** Year of the report. */
  readonly year: number;
  /** Year of the first report that is shown. */
  readonly first: number;
  readonly governments: readonly Compared[];
  /** Whether those that moved stand first within their tier. */
  readonly isByChange: boolean;
  /** Set for a map: what it is of. Its governments are all that the report places; its code knows those of a region. */
  readonly map: Together | undefined;
  /** Set where only those that moved are shown: of how many governments that both reports place. */
  readonly of: number | undefined;
}

/** More than this is a list of the world, which nobody compares by eye. */
const most = 30;

/** The years of those that moved. */
const lately = 10;

/**
 * Reads an untrusted section into a comparison.
 *
 * `tiers` are by report, so that no report can be shown with the tiers of another. Reports after `report` are not shown.
 * Without the report before, nobody can be said to have moved, or not to have. A map and those that moved alone are
 * forms of their own, and take none of the choices of another.
 *
 * @throws {FigureError} code `schema`, naming the path, such as `tiers["2025"].XK`.
 */
export function parseRegionCompare(section: Record<string, unknown>): RegionCompare {
  const {countries, view, variant, order, only, tiers, ...rest} = readSection(regionCompare, section);
  const context = contextOfReport(rest);
  const reports = [...tiers.keys()].sort();
  const year = context.report ?? Number(reports.at(-1));
  const placed = tiers.get(year);
  if (!placed) {
    return refuse('no-tiers', {choices: reports.map(String), found: year}, ['report']);
  }
  const map = view && (countries ?? 'all');
  if (typeof map === 'object') refuse('not-a-choice', {choices: together, found: map.join(' ')}, ['countries']);
  if (!map && typeof countries === 'string' && countries !== 'all') refuse('missing', {}, ['view']);
  const forms = Object.entries(view ? {only, variant, order} : only ? {variant, order} : {});
  for (const [name, found] of forms) if (found) refuse('of-another-form', {found}, [name]);
  if (only && !tiers.has(year - 1)) refuse('missing', {}, ['tiers', String(year - 1)]);
  const codes = typeof countries === 'object' ? countries : [...placed.keys()];
  if (codes.length < 1 || (codes.length > most && countries !== 'all' && !map && !only)) {
    refuse('no-countries', {expected: {least: 1, most, of: 'countries'}, found: codes.length}, ['countries']);
  }
  const begun = reports.find((one) => codes.some((code) => tiers.get(one)?.get(code)?.tier)) ?? year;
  const shown = only ? lately : (view ?? variant) ? 1 : longest;
  const first = Math.max(Math.min(begun, year), year - shown + 1);
  const governments = codes.map((country): Compared => {
    const placedIn = (report: number): Placed => {
      const placement = tiers.get(report)?.get(country) ?? {};
      return {...placement, year: report, credits: creditsOf(placement, rest.sources)};
    };
    const years = Array.from({length: year - first}, (_, index) => placedIn(first + index));
    const before = tiers.get(year - 1)?.get(country)?.tier;
    const now = placedIn(year);
    const hasMoved = before !== undefined && now.tier !== undefined && before !== now.tier;
    return {...now, country, years: [...years, now], before, hasMoved};
  });
  return {
    ...{context, year, first, isByChange: order === 'change'},
    governments: only ? governments.filter(({hasMoved}) => hasMoved) : governments,
    map,
    of: only && governments.filter(({before, tier}) => before && tier).length,
  };
}
