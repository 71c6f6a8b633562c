import {allTiers, type Tier} from '@tip-figures/record/fields/tier/tier.js';
import {wayOf, ways, type Way} from '@tip-figures/record/fields/tier/ways.js';
import {spansOf, type Span} from '@tip-figures/tier-badge/tier-badge.facts.js';
import type {Compared, RegionCompare} from './region-compare.model.js';

/** The governments that the report puts on one tier; without tier, those that the data do not place. */
export interface GroupFact {
  readonly kind: 'group';
  readonly tier: Tier | undefined;
  readonly governments: readonly GovernmentFact[];
}

/** One of them, with its years up to the report. */
export interface GovernmentFact extends Compared {
  readonly kind: 'government';
  /** Years in a row on one tier, or without one. */
  readonly spans: readonly Span[];
}

/** The governments that the report before placed on another tier, the same for all. */
export interface MoveFact {
  readonly kind: 'move';
  readonly way: Way;
  readonly before: Tier;
  readonly tier: Tier;
  readonly governments: readonly GovernmentFact[];
}

export type Fact = GroupFact;

/** What a comparison tells, in the order in which it is drawn: Tier 1 first, what is on no tier last. */
export const factsOf = ({governments}: RegionCompare): Fact[] =>
  [...allTiers, undefined].flatMap((tier): Fact[] => {
    const own = governments.filter((one) => one.tier === tier);
    return own.length ? [{kind: 'group', tier, governments: own.map(withSpans)}] : [];
  });

const withSpans = (one: Compared): GovernmentFact => ({...one, kind: 'government', spans: spansOf(one.years)});

/** What the changes tell: those up first, then those down, in each Tier 1 first. */
export const movesOf = ({governments}: RegionCompare): MoveFact[] =>
  ways.flatMap((way) =>
    allTiers.flatMap((tier) =>
      allTiers.flatMap((before): MoveFact[] => {
        const own = governments.filter((one) => one.tier === tier && one.before === before);
        return own.length && wayOf(before, tier) === way
          ? [{kind: 'move', way, before, tier, governments: own.map(withSpans)}]
          : [];
      }),
    ),
  );

/** The tiers that are drawn and that no group is named after. */
export function unnamed(facts: readonly Fact[]): Tier[] {
  const drawn = facts.flatMap(({governments}) =>
    governments.flatMap(({years}) => years.flatMap(({tier, other}) => [tier, other])),
  );
  return allTiers.filter((tier) => drawn.includes(tier) && !facts.some((fact) => fact.tier === tier));
}
