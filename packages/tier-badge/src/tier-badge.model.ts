import {contextEntries, contextOf} from '@tip-figures/core/context.js';
import type {Context} from '@tip-figures/core/context.js';
import {describe, FigureError} from '@tip-figures/core/figure-error.js';
import {parseWith, readEntries, reads, Refusal, written} from '@tip-figures/core/schema.js';
import * as v from 'valibot';

/** The tiers of the report, best first; a Special Case is not ranked. */
export const ladder = ['1', '2', '2WL', '3'] as const;

/** A placement in the Trafficking in Persons Report. */
export type Tier = (typeof ladder)[number] | 'SC';

/** The placement in one report. */
export interface Placement {
  /** Year of the report; left out when the data do not say. */
  readonly year?: number | undefined;
  /** Left out when the data give none for that year. */
  readonly tier?: Tier | undefined;
}

/** A placement that is known. */
export interface Ranked extends Placement {
  readonly tier: Tier;
}

/** A government's placement, the one before it, and the years around them. */
export interface TierBadge {
  readonly context: Context;
  readonly tier: Tier;
  /** Year of the report. */
  readonly year: number | undefined;
  readonly previous: Ranked | undefined;
  /** One placement a year, without gaps between the first and the last; empty when none was given. */
  readonly history: readonly Placement[];
}

/** How the placement moved since the one before. `other`: one of them is not ranked. */
export type Move = 'none' | 'same' | 'up' | 'down' | 'other';

const longest = 30;

/** What a section of a document holds. */
export const schema = v.object({
  ...contextEntries,
  tier: v.optional(reads(readTier)),
  previous: v.optional(reads(readPrevious)),
  history: v.optional(reads(readHistory)),
});

/**
 * Reads an untrusted section into a tier badge.
 *
 * `tier` may be left out where `history` has it; where both are given they must agree.
 *
 * @throws {FigureError} code `schema`, naming the path, such as `history["2015"]`.
 */
export function parseTierBadge(section: Record<string, unknown>): TierBadge {
  const parsed = parseWith(schema, section);
  const context = contextOf(parsed);
  const history = parsed.history ?? [];
  const year = context.report ?? history.at(-1)?.year;
  const inHistory = history.find((placement) => placement.year === year)?.tier;
  const tier = parsed.tier?.tier ?? inHistory;
  if (!tier) throw new FigureError('schema', 'is missing', 'tier');
  if (inHistory && inHistory !== tier) {
    throw new FigureError('schema', `expected ${inHistory}, which history gives for ${year}, got ${tier}`, 'tier');
  }
  return {context, tier, year, history, previous: previousOf(parsed.previous, year, history)};
}

/** How the placement moved, and by how many steps of the ladder. */
export function moveOf({tier, previous}: TierBadge): {move: Move; steps: number} {
  if (!previous) return {move: 'none', steps: 0};
  if (tier === previous.tier) return {move: 'same', steps: 0};
  const [now, before] = [tier, previous.tier].map((one) => ladder.indexOf(one as (typeof ladder)[number])) as [
    number,
    number,
  ];
  if (now < 0 || before < 0) return {move: 'other', steps: 0};
  return {move: now < before ? 'up' : 'down', steps: Math.abs(now - before)};
}

function previousOf(
  given: Ranked | undefined,
  year: number | undefined,
  history: readonly Placement[],
): Ranked | undefined {
  const isRanked = (placement: Placement): placement is Ranked => placement.tier !== undefined;
  if (!given) return history.filter(isRanked).findLast((placement) => year && (placement.year ?? year) < year);
  // The report is yearly: without a year of its own, the previous one is that of the year before.
  const dated = given.year || !year ? given : {...given, year: year - 1};
  if (year && dated.year && dated.year >= year) {
    throw new FigureError('schema', `expected a report before ${year}, got ${dated.year}`, 'previous');
  }
  const known = history.find((placement) => placement.year === dated.year)?.tier;
  if (known && known !== given.tier) {
    throw new FigureError(
      'schema',
      `expected ${known}, which history gives for ${dated.year}, got ${given.tier}`,
      'previous',
    );
  }
  return dated;
}

function readTier(input: unknown): {tier: Tier} | string {
  const text = written(input);
  return text === 'SC' || ladder.some((tier) => tier === text)
    ? {tier: text as Tier}
    : `expected a tier: 1, 2, 2WL, 3 or SC, got ${describe(input)}`;
}

function readPrevious(input: unknown): Ranked | string | Refusal {
  if (typeof input !== 'object' || input === null) return readTier(input);
  const placement = readPlacement(input);
  if (typeof placement === 'string' || placement instanceof Refusal) return placement;
  const {tier, year} = placement;
  return tier ? {tier, year} : readTier(tier);
}

function readPlacement(input: unknown): (Placement & {readonly year: number}) | Refusal {
  const {report, tier} = Object(input) as Record<string, unknown>;
  if (!/^20\d\d$/.test(written(report))) {
    return new Refusal(`expected the year of a report such as 2017, got ${describe(report)}`, 'report');
  }
  const known = tier === 'unknown' || tier === undefined ? {} : readTier(tier);
  return typeof known === 'string' ? new Refusal(known, 'tier') : {year: Number(report), ...known};
}

function readHistory(input: unknown): Placement[] | string | Refusal {
  const entries = Array.isArray(input) ? [...(input as unknown[]).entries()] : readEntries(input);
  if (typeof entries === 'string') return entries;
  const byYear = new Map<number, Placement>();
  for (const [key, value] of entries) {
    const listed = typeof key === 'number';
    const placement = readPlacement(listed ? value : {report: key, tier: value});
    if (placement instanceof Refusal) return new Refusal(placement.message, key, ...(listed ? placement.steps : []));
    if (byYear.has(placement.year)) return new Refusal('stands there twice', key);
    byYear.set(placement.year, placement);
  }
  return withGaps(byYear);
}

function withGaps(byYear: ReadonlyMap<number, Placement>): Placement[] | string {
  const [first, last] = [Math.min(...byYear.keys()), Math.max(...byYear.keys())];
  const count = last - first + 1;
  return count > 0 && count <= longest
    ? Array.from({length: count}, (_, index) => byYear.get(first + index) ?? {year: first + index})
    : `expected reports of 1 to ${longest} years`;
}
