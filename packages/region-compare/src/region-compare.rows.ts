import {allTiers, type Tier} from '@tip-figures/record/fields/tier/tier.js';
import {wayOf, ways, type Way} from '@tip-figures/record/fields/tier/ways.js';
import {spansOf, type Span} from '@tip-figures/tier-badge/tier-badge.rows.js';
import type {Compared, RegionCompare} from './region-compare.model.js';

/** One government, with its years up to the report. */
export interface Government extends Compared {
  /** Years in a row on one tier, or without one. */
  readonly spans: readonly Span[];
}

/** The governments that the report puts on one tier; without tier, those that the data do not place. */
export interface TierRow {
  readonly tier: Tier | undefined;
  readonly governments: readonly Government[];
}

/** The governments that the report before placed on another tier, the same for all. */
export interface MoveRow extends TierRow {
  readonly way: Way;
  readonly before: Tier;
  readonly tier: Tier;
}

/** What a comparison tells, in the order in which it is drawn: Tier 1 first, what is on no tier last. */
export const rowsOf = ({governments}: RegionCompare): TierRow[] =>
  [...allTiers, undefined].flatMap((tier): TierRow[] => {
    const own = governments.filter((one) => one.tier === tier);
    return own.length ? [{tier, governments: own.map(withSpans)}] : [];
  });

const withSpans = (one: Compared): Government => ({...one, spans: spansOf(one.years)});

/** What the changes tell: those up first, then those down, in each Tier 1 first. */
export const movesOf = ({governments}: RegionCompare): MoveRow[] =>
  ways.flatMap((way) =>
    allTiers.flatMap((tier) =>
      allTiers.flatMap((before): MoveRow[] => {
        const own = governments.filter((one) => one.tier === tier && one.before === before);
        return own.length && wayOf(before, tier) === way ? [{way, before, tier, governments: own.map(withSpans)}] : [];
      }),
    ),
  );
