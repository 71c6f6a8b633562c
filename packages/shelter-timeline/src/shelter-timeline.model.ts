import {refuse} from '@tip-figures/record/figure-error.js';
import {contextOf, type Context} from '@tip-figures/record/section/context.js';
import {readSection} from '@tip-figures/record/section/declaration.js';
import {refuseWhereabouts, shelterTimeline, type Things} from '@tip-figures/record/figures/shelter-timeline.js';
import type {Duration} from '@tip-figures/record/values/justice/duration.js';
import type {LocalText} from '@tip-figures/record/values/local-text.js';
import {startOf, timesOf, type Stretch} from './shelter-timeline.lanes.js';

/** A shelter, or several, by name or kind, never by place. */
export interface Shelter {
  /** What events call it. */
  readonly id?: string | undefined;
  readonly label: LocalText;
  /** How many they are; one where it is left out. */
  readonly number?: Things | undefined;
  readonly capacity?: Things | undefined;
  readonly kind?: 'ngo' | 'state' | undefined;
  /** In the order of time, without overlap. */
  readonly periods: readonly Stretch[];
}

/** Something that happened, to one of the shelters where `shelter` says which. */
export interface ShelterEvent {
  /** Left out where the source does not say when. */
  readonly date?: string | undefined;
  readonly text: LocalText;
  readonly note?: LocalText | undefined;
  readonly shelter?: Shelter | undefined;
}

/** When shelters had money, and when they waited for it. */
export interface ShelterTimeline {
  readonly context: Context;
  /** How often they have to apply again. */
  readonly cycle?: Duration | undefined;
  /** How many there are, and how many people they have room for, as the source states it. */
  readonly number?: Things | undefined;
  readonly capacity?: Things | undefined;
  /** At least one, where neither is stated. */
  readonly shelters: readonly Shelter[];
  /** Oldest first, then those without a date. */
  readonly events: readonly ShelterEvent[];
}

/**
 * Reads an untrusted section into a timeline.
 *
 * An address, or anything else that tells where a shelter is, is refused rather than passed over: the
 * document would be public all the same.
 *
 * @throws {FigureError} code `schema`, naming the path, such as `shelters[0].periods[1].from`.
 */
export function parseShelterTimeline(section: Record<string, unknown>): ShelterTimeline {
  refuseWhereabouts(section, []);
  const {cycle, number, capacity, shelters: given = [], events = [], ...shared} = readSection(shelterTimeline, section);
  if (!given.length && !number && !capacity) refuse('missing', {}, ['shelters']);
  const shelters = given.map(({periods = [], count, number = count, ...shelter}, index) => {
    if (shelter.id !== undefined && given.findIndex(({id}) => id === shelter.id) < index) {
      refuse('not-an-id', {expected: {kind: 'unused id'}, found: shelter.id}, ['shelters', index, 'id']);
    }
    checkOrder(periods, index);
    return {...shelter, ...(number && {number}), periods};
  });
  const linked = events.map(({shelter: id, ...event}, index) => {
    const shelter = shelters.find((one) => id !== undefined && one.id === id);
    if (id !== undefined && !shelter) {
      refuse('unknown-shelter', {expected: {kind: 'id', of: 'a shelter'}, found: id}, ['events', index, 'shelter']);
    }
    return {...event, shelter};
  });
  const timeOf = ({date}: ShelterEvent) => (date === undefined ? Infinity : startOf(date));
  linked.sort((a, b) => (timeOf(a) === timeOf(b) ? 0 : timeOf(a) - timeOf(b)));
  return {context: contextOf(shared), cycle, number, capacity, shelters, events: linked};
}

/** Refuses the first end that lies before what the list has before it. */
function checkOrder(periods: readonly Stretch[], shelter: number): void {
  let last = 0;
  for (const [index, times] of timesOf(periods).entries()) {
    for (const name of ['from', 'to'] as const) {
      const time = times[name];
      if (time === undefined) continue;
      if (time < last) {
        refuse('not-in-order', {}, ['shelters', shelter, 'periods', index, name]);
      }
      // The shortest period is a day.
      last = name === 'from' ? time + 1 / 32 : time;
    }
  }
}
