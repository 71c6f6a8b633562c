import {contextEntries, contextOf} from '@tip-figures/core/context.js';
import type {Context} from '@tip-figures/core/context.js';
import {describe, FigureError} from '@tip-figures/core/figure-error.js';
import {parseWith, readEntries, reads, Refusal} from '@tip-figures/core/schema.js';
import * as v from 'valibot';

/** The tiers of the report, best first; a Special Case is not ranked. */
export const ladder = ['1', '2', '2WL', '3'] as const;

/** A placement in the Trafficking in Persons Report. */
export type Tier = (typeof ladder)[number] | 'SC';

/** The placement in one report. */
export interface Placement {
  /** Year of the report; left out when the data do not say. */
  readonly year?: number;
  /** Left out when the data give none for that year. */
  readonly tier?: Tier;
}

/** A government's placement, the one before it, and the years around them. */
export interface TierBadge {
  readonly context: Context;
  readonly tier: Tier;
  /** Year of the report. */
  readonly year?: number;
  readonly previous?: {readonly tier: Tier; readonly year?: number};
  /** One placement a year, without gaps between the first and the last; empty when none was given. */
  readonly history: readonly Placement[];
}

/** How the placement moved since the one before. `other`: one of them is not ranked. */
export type Move = 'none' | 'same' | 'up' | 'down' | 'other';

const longest = 30;

const schema = v.object({
  ...contextEntries,
  tier: v.optional(reads((input) => boxed(readTier(input)))),
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
  const history = withGaps(parsed.history ?? []);
  const year = context.report ?? history.at(-1)?.year;
  const inHistory = history.find((placement) => placement.year === year)?.tier;
  const tier = parsed.tier?.value ?? inHistory;
  if (!tier) throw new FigureError('schema', 'is missing', 'tier');
  if (inHistory && inHistory !== tier) {
    throw new FigureError('schema', `expected ${inHistory}, which history gives for ${year}, got ${tier}`, 'tier');
  }
  const previous = previousOf(parsed.previous, year, history);
  return {
    context,
    tier,
    history,
    ...(year ? {year} : {}),
    ...(previous ? {previous} : {}),
  };
}

/** How the placement moved, and by how many steps of the ladder. */
export function moveOf({tier, previous}: TierBadge): {move: Move; steps: number} {
  if (!previous) return {move: 'none', steps: 0};
  if (tier === previous.tier) return {move: 'same', steps: 0};
  const [now, before] = [tier, previous.tier].map((one) => ladder.indexOf(one as (typeof ladder)[number])) as [number, number];
  if (now < 0 || before < 0) return {move: 'other', steps: 0};
  return {move: now < before ? 'up' : 'down', steps: Math.abs(now - before)};
}

function previousOf(
  given: {tier: Tier; year?: number} | undefined,
  year: number | undefined,
  history: readonly Placement[],
): TierBadge['previous'] {
  const before = history.findLast((placement) => placement.tier && year && (placement.year ?? year) < year);
  const known = before?.tier && {tier: before.tier, ...(before.year ? {year: before.year} : {})};
  if (!given) return known;
  // The report is yearly: without a year of its own, the previous one is that of the year before.
  const dated = given.year || !year ? given : {...given, year: year - 1};
  const inHistory = history.find((placement) => placement.year === dated.year)?.tier;
  if (inHistory && inHistory !== given.tier) {
    throw new FigureError('schema', `expected ${inHistory}, which history gives for ${dated.year}, got ${given.tier}`, 'previous');
  }
  return dated;
}

function readTier(input: unknown): Tier | string[] {
  const text = typeof input === 'number' ? String(input) : input;
  if (text === 'SC' || ladder.some((tier) => tier === text)) return text as Tier;
  return [`expected a tier: 1, 2, 2WL, 3 or SC, got ${describe(input)}`];
}

const boxed = (tier: Tier | string[]): {value: Tier} | string =>
  typeof tier === 'string' ? {value: tier} : (tier[0] ?? '');

function readPrevious(input: unknown): {tier: Tier; year?: number} | string | Refusal {
  if (typeof input !== 'object' || input === null) {
    const tier = boxed(readTier(input));
    return typeof tier === 'string' ? tier : {tier: tier.value};
  }
  const placement = readPlacement(input);
  if (typeof placement === 'string' || placement instanceof Refusal) return placement;
  const {tier, year} = placement;
  return tier ? {tier, year} : 'expected a tier: 1, 2, 2WL, 3 or SC, got nothing';
}

function readPlacement(input: unknown): {year: number; tier?: Tier} | string | Refusal {
  const {report, tier} = Object(input) as Record<string, unknown>;
  if (!isYear(report)) return new Refusal(`expected the year of a report such as 2017, got ${describe(report)}`, 'report');
  if (tier === 'unknown' || tier === undefined) return {year: Number(report)};
  const one = boxed(readTier(tier));
  return typeof one === 'string' ? new Refusal(one, 'tier') : {year: Number(report), tier: one.value};
}

function readHistory(input: unknown): {year: number; tier?: Tier}[] | string | Refusal {
  const entries = Array.isArray(input)
    ? input.map((placement, index) => [index, placement as unknown] as const)
    : readEntries(input);
  if (typeof entries === 'string') return entries;
  const placements: {year: number; tier?: Tier}[] = [];
  for (const [key, value] of entries) {
    const placement = readPlacement(typeof key === 'number' ? value : {report: key, tier: value});
    if (typeof placement === 'string') return new Refusal(placement, key);
    if (placement instanceof Refusal) {
      return typeof key === 'number' ? new Refusal(placement.message, key, ...placement.steps) : new Refusal(placement.message, key);
    }
    if (placements.some(({year}) => year === placement.year)) return new Refusal('stands there twice', key);
    placements.push(placement);
  }
  return placements.length ? placements : 'expected at least one report, got none';
}

function withGaps(placements: readonly {year: number; tier?: Tier}[]): Placement[] {
  const years = placements.map(({year}) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (last - first >= longest) {
    throw new FigureError('schema', `expected at most ${longest} years, got ${last - first + 1}`, 'history');
  }
  return placements.length === 0
    ? []
    : Array.from({length: last - first + 1}, (_, index) => {
        const year = first + index;
        return placements.find((placement) => placement.year === year) ?? {year};
      });
}

const isYear = (input: unknown): boolean => /^20\d\d$/.test(String(input));
