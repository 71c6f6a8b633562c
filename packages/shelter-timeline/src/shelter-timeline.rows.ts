import type {Things} from '@tip-figures/record/figures/shelter-timeline.js';
import type {Duration} from '@tip-figures/record/values/justice/duration.js';
import {isGap, type Stretch} from './shelter-timeline.lanes.js';
import type {Shelter, ShelterEvent, ShelterTimeline} from './shelter-timeline.model.js';

/** A number that the source states: of all shelters, or of one entry. Entries are never added up. */
export interface CountRow {
  readonly fact: 'number' | 'capacity';
  readonly things: Things;
  readonly shelter?: Shelter;
}

/** How a shelter stood for a time. */
export interface PeriodRow {
  readonly fact: 'period';
  readonly shelter: Shelter;
  readonly stretch: Stretch;
  /** Whether there was money before it, and again after it. */
  readonly isGap: boolean;
}

/** What a timeline tells: how often shelters apply, numbers, how each stood, and what happened. */
export type Row =
  | {readonly fact: 'cycle'; readonly cycle: Duration}
  | CountRow
  | PeriodRow
  /** An entry of which nothing is told but its name. */
  | {readonly fact: 'name'; readonly shelter: Shelter}
  | {readonly fact: 'event'; readonly event: ShelterEvent};

/** All of it, in the order in which it is drawn. A name alone is drawn only where nothing else is told. */
export function rowsOf({cycle, number, capacity, shelters, events}: ShelterTimeline): Row[] {
  const all = [{number, capacity}, ...shelters.map((shelter) => ({...shelter, shelter}))];
  const counts = (['number', 'capacity'] as const).flatMap((fact) =>
    all.flatMap((of): CountRow[] => {
      const things = of[fact];
      return things ? [{fact, things, ...('shelter' in of && {shelter: of.shelter})}] : [];
    }),
  );
  return [
    ...(cycle ? [{fact: 'cycle' as const, cycle}] : []),
    ...counts,
    ...shelters.flatMap((shelter): Row[] =>
      shelter.periods.length || counts.some((one) => one.shelter === shelter)
        ? shelter.periods.map((stretch, index) => ({
            fact: 'period',
            shelter,
            stretch,
            isGap: isGap(shelter.periods, index),
          }))
        : [{fact: 'name', shelter}],
    ),
    ...events.map((event) => ({fact: 'event' as const, event})),
  ];
}

export const countsIn = (rows: readonly Row[]): CountRow[] =>
  rows.filter((row): row is CountRow => row.fact === 'number' || row.fact === 'capacity');

export const isGapRow = (row: Row): row is PeriodRow => row.fact === 'period' && row.isGap;

/** Whether anything is said of money. */
export const isOfFunding = (rows: readonly Row[]): boolean =>
  rows.some(
    (row) =>
      row.fact === 'cycle' ||
      (row.fact === 'period' && (row.stretch.status === 'funded' || row.stretch.status === 'applying')),
  );

/** Who runs all shelters that are told of; `undefined` where that is not one, or not said of a number of all. */
export function kindOf(rows: readonly Row[]): Shelter['kind'] {
  const kinds = rows.flatMap((row) => (row.fact === 'cycle' || row.fact === 'event' ? [] : [row.shelter?.kind]));
  return kinds.every((kind) => kind === kinds[0]) ? kinds[0] : undefined;
}
