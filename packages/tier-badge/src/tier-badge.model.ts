import {creditsOf, type Placement, type Tier} from '@tip-figures/record/fields/tier/tier.js';
import {refuse} from '@tip-figures/record/figure-error.js';
import {contextOfReport, type Context} from '@tip-figures/record/section/context.js';
import type {SourceEntry} from '@tip-figures/record/fields/object/sources.js';
import {readSection} from '@tip-figures/record/section/declaration.js';
import {longest} from '@tip-figures/record/fields/tier/history.js';
import {tierBadge} from '@tip-figures/record/figures/tier-badge.js';
import type {LocalText} from '@tip-figures/record/values/local-text.js';

/** A placement that is known. */
export interface Ranked extends Placement {
  readonly tier: Tier;
}

/** One report of a history. */
export interface Entry extends Placement {
  readonly year: number;
  /** Who gives it, by name. */
  readonly credits?: readonly LocalText[];
}

/** A government's placement, the one before it, and the years up to it. */
export interface TierBadge {
  readonly context: Context;
  /** Left out when the data have a history, but no tier for this report. */
  readonly tier: Tier | undefined;
  /** Year of the report. */
  readonly year: number | undefined;
  readonly previous: Ranked | undefined;
  /** One placement a year, without gaps, up to the report and never beyond; empty when none was given. */
  readonly history: readonly Entry[];
}

/**
 * Reads an untrusted section into a tier badge.
 *
 * `tier` may be left out where `history` has it; where both are given they must agree. What reports later than
 * `report` say is left out, so that a story of one report stays as it is when the data grow.
 *
 * @throws {FigureError} code `schema`, naming the path, such as `history["2015"]`.
 */
export function parseTierBadge(section: Record<string, unknown>): TierBadge {
  const parsed = readSection(tierBadge, section);
  const context = contextOfReport(parsed);
  const listed = parsed.history ?? [];
  const year = context.report ?? listed.at(-1)?.year;
  const inHistory = listed.find((entry) => entry.year === year)?.tier;
  const tier = parsed.tier ?? inHistory;
  if (!tier && !parsed.history) refuse('missing', {}, ['tier']);
  if (inHistory && inHistory !== tier) {
    refuse('history-differs', {expected: {value: inHistory, as: `history["${year}"]`}, found: tier}, ['tier']);
  }
  const kept = listed.filter((entry) => !year || entry.year <= year);
  const previous = previousOf(parsed.previous, year, kept);
  return {
    context,
    tier,
    year,
    previous,
    history: kept.length && year ? withGaps(kept, [previous, {tier, year}], year, parsed.sources) : [],
  };
}

const isRanked = <One extends Placement>(placement: One): placement is One & Ranked => placement.tier !== undefined;

function previousOf(given: Ranked | undefined, year: number | undefined, history: readonly Entry[]) {
  if (!given) return history.filter(isRanked).findLast((entry) => year && entry.year < year);
  // The report is yearly: without a year of its own, the previous one is that of the year before.
  const dated = given.year || !year ? given : {...given, year: year - 1};
  if (year && dated.year && dated.year >= year) {
    refuse('report-order', {expected: {most: year - 1}, found: dated.year}, ['previous']);
  }
  const known = history.find((entry) => entry.year === dated.year)?.tier;
  if (known && known !== given.tier) {
    refuse('history-differs', {expected: known, found: given.tier}, ['previous']);
  }
  return dated;
}

function withGaps(
  listed: readonly Entry[],
  beside: readonly (Placement | undefined)[],
  last: number,
  sources: ReadonlyMap<string, SourceEntry> | undefined,
): Entry[] {
  const entries = new Map<number | undefined, Placement>();
  for (const one of [...beside, ...listed]) if (one?.tier) entries.set(one.year, one);
  const first = Math.min(...[...entries.keys(), ...listed.map(({year}) => year)].map((year) => year ?? last));
  return Array.from({length: Math.min(last - first + 1, longest)}, (_, index) => {
    const year = first + index;
    const one = entries.get(year) ?? {};
    return {...one, year, credits: creditsOf(one, sources)};
  });
}
