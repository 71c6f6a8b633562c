import {contextEntries, contextOf, readCountry, type Context} from '@tip-figures/record/sections/context.js';
import {describe, FigureError} from '@tip-figures/record/figure-error.js';
import type {LocalText} from '@tip-figures/record/values/local-text.js';
import {parseWith, reads, Refusal} from '@tip-figures/record/fields/schema.js';
import {creditsOf, readPlacement, type Placement} from '@tip-figures/tier-badge/tier-badge.placement.js';
import * as v from 'valibot';

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

/** What a section of a document holds. */
export const schema = v.object({
  ...contextEntries,
  countries: v.optional(reads(readCountries)),
  tiers: reads(readTiers),
});

/**
 * Reads an untrusted section into a comparison.
 *
 * `tiers` are by report, so that no report can be shown with the tiers of another.
 *
 * @throws {FigureError} code `schema`, naming the path, such as `tiers["2025"].XK`.
 */
export function parseRegionCompare(section: Record<string, unknown>): RegionCompare {
  const {countries, tiers, ...rest} = parseWith(schema, section);
  const context = contextOf(rest);
  const years = [...tiers.keys()].sort();
  const year = context.report ?? Number(years.at(-1));
  const placed = tiers.get(year);
  if (!placed)
    throw new FigureError('schema', `expected a report that has tiers: ${years.join(', ')}, got ${year}`, 'report');
  const codes = countries ?? [...placed.keys()];
  if (codes.length < 1 || codes.length > most) {
    throw new FigureError('schema', `expected 1 to ${most} countries, got ${codes.length}`, 'countries');
  }
  const governments = codes.map((country) => {
    const placement = placed.get(country) ?? {};
    return {...placement, country, credits: creditsOf(placement, rest.sources)};
  });
  return {context, year, governments};
}

function readCountries(input: unknown): string[] | string | Refusal {
  const listed: unknown[] | undefined =
    typeof input === 'string' ? input.split(/[\s,]+/).filter(Boolean) : listOf(input);
  if (!listed) return `expected codes of countries such as "AL XK RS", got ${describe(input)}`;
  const codes: string[] = [];
  for (const [index, one] of listed.entries()) {
    const country = readCountry(one);
    if (typeof country === 'string') return new Refusal(country, index);
    if (codes.includes(country.code)) return new Refusal(`${country.code} stands there twice`, index);
    codes.push(country.code);
  }
  return codes;
}

function readTiers(input: unknown): Map<number, Map<string, Placement>> | string | Refusal {
  if (!isObject(input)) return `expected tiers by report, got ${describe(input)}`;
  const reports = new Map<number, Map<string, Placement>>();
  for (const [report, tiers] of Object.entries(input)) {
    if (!/^20\d\d$/.test(report)) return new Refusal('expected the year of a report such as 2017', report);
    if (!isObject(tiers)) return new Refusal(`expected tiers by country, got ${describe(tiers)}`, report);
    const placed = new Map<string, Placement>();
    for (const [code, value] of Object.entries(tiers)) {
      const country = readCountry(code);
      if (typeof country === 'string') return new Refusal(country, report, code);
      const placement = readPlacement(value);
      if (placement instanceof Refusal) return new Refusal(placement.message, report, code, ...placement.steps);
      placed.set(code, placement);
    }
    if (!placed.size) return new Refusal('expected tiers of at least one country, got an empty object', report);
    reports.set(Number(report), placed);
  }
  return reports.size ? reports : 'expected tiers of at least one report, got an empty object';
}

const listOf = (input: unknown): unknown[] | undefined => (Array.isArray(input) ? input : undefined);

const isObject = (input: unknown): input is object =>
  typeof input === 'object' && input !== null && !Array.isArray(input);
