import {creditsOf, ladder, type Placement, type Tier} from '@tip-figures/record/sections/tier-badge.placement.js';
import {refuse} from '@tip-figures/record/figure-error.js';
import {contextOf, type Context} from '@tip-figures/record/sections/context.js';
import type {SourceEntry} from '@tip-figures/record/fields/sources.js';
import {readSection} from '@tip-figures/record/sections/declaration.js';
import {longest, tierBadge} from '@tip-figures/record/sections/tier-badge.js';
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
  /** The first report with a tier, where that is after this one. */
  readonly first: number | undefined;
}

/**
 * How the placement moved since the one before. `again`: a Special Case before too. `other`: one of them is not ranked,
 * or reports without a tier lie between. `gone`: now there is none.
 */
export type Move = 'none' | 'same' | 'again' | 'up' | 'down' | 'changed' | 'gone';

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
  const context = contextOf(parsed);
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
    first: kept.some(isRanked) ? undefined : listed.find(isRanked)?.year,
  };
}

/** How the placement moved, and by how many steps of the ladder. */
export function moveOf({tier, year, previous}: TierBadge): {move: Move; steps: number} {
  if (!previous) return {move: 'none', steps: 0};
  if (!tier) return {move: 'gone', steps: 0};
  if (tier === 'SC' && previous.tier === 'SC') return {move: 'again', steps: 0};
  if (year && previous.year && previous.year < year - 1) return {move: 'changed', steps: 0};
  if (tier === previous.tier) return {move: 'same', steps: 0};
  const [now, before] = [tier, previous.tier].map((one) => ladder.indexOf(one as (typeof ladder)[number])) as [
    number,
    number,
  ];
  if (now < 0 || before < 0) return {move: 'changed', steps: 0};
  return {move: now < before ? 'up' : 'down', steps: Math.abs(now - before)};
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
