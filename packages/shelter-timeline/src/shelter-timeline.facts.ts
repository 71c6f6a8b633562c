import type {Things} from '@tip-figures/record/figures/shelter-timeline.js';
import type {Duration} from '@tip-figures/record/values/justice/duration.js';
import {axisOf, isGap, type Stretch} from './shelter-timeline.lanes.js';
import type {Shelter, ShelterEvent, ShelterTimeline} from './shelter-timeline.model.js';

/** How often shelters apply again. */
export interface CycleFact {
  readonly kind: 'cycle';
  readonly cycle: Duration;
  /** Whether no period is dated, so that it is drawn by itself. */
  readonly isAlone: boolean;
}

/** A number that the source states: of all shelters, or of one entry. Entries are never added up. */
export interface StatedFact {
  readonly kind: 'stated';
  readonly what: 'number' | 'capacity';
  readonly things: Things;
  readonly shelter?: Shelter;
}

/** An entry of which nothing is told but its name. */
export interface ShelterFact {
  readonly kind: 'shelter';
  readonly shelter: Shelter;
}

/** How a shelter stood for a time. */
export interface PeriodFact {
  readonly kind: 'period';
  readonly shelter: Shelter;
  readonly stretch: Stretch;
  readonly isGap: boolean;
}

/** Something that happened. */
export interface EventFact {
  readonly kind: 'event';
  readonly event: ShelterEvent;
}

export type Fact = CycleFact | StatedFact | ShelterFact | PeriodFact | EventFact;

export const isGapFact = (fact: Fact): fact is PeriodFact => fact.kind === 'period' && fact.isGap;

/** What a timeline tells, in the order in which it is drawn. */
export function factsOf({cycle, number, capacity, shelters, events}: ShelterTimeline): Fact[] {
  return [
    ...(cycle ? [{kind: 'cycle' as const, cycle, isAlone: !axisOf(shelters)}] : []),
    ...statedOf({number, capacity}),
    ...shelters.flatMap((shelter): Fact[] => {
      const facts = [
        ...statedOf(shelter, shelter),
        ...shelter.periods.map((stretch, index): Fact => ({
          kind: 'period',
          shelter,
          stretch,
          isGap: isGap(shelter.periods, index),
        })),
      ];
      return facts.length ? facts : [{kind: 'shelter', shelter}];
    }),
    ...events.map((event) => ({kind: 'event' as const, event})),
  ];
}

const statedOf = (of: Pick<ShelterTimeline, 'number' | 'capacity'>, shelter?: Shelter): StatedFact[] =>
  (['number', 'capacity'] as const).flatMap((what) => {
    const things = of[what];
    return things ? [{kind: 'stated', what, things, ...(shelter && {shelter})}] : [];
  });

/** Whether anything is said of money. */
export const isOfFunding = ({cycle, shelters}: ShelterTimeline): boolean =>
  cycle !== undefined ||
  shelters.some(({periods}) => periods.some(({status}) => status === 'funded' || status === 'applying'));
