import type {Period} from '@tip-figures/record/values/period.js';
import type {ShelterTimeline, Status, Stretch} from './shelter-timeline.model.js';
import {endOf, monthAt, startOf, timesOf, type Times} from './shelter-timeline.time.js';

/** A stretch of a lane, in shares of it; an end that the source does not date is open. */
export interface Piece {
  readonly status: Status;
  readonly from: number;
  readonly to: number;
  readonly open: '' | 'before' | 'after' | 'before after';
}

/** A time that the lanes have in common, in months. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  /** The first and the last time that is dated; what is drawn beyond them has no date. */
  readonly dated: {readonly from: number; readonly to: number};
}

/** Whether a status is drawn as a block with its word in it, and not as a band. */
export const isBlock = (status: Status): boolean => status === 'closed' || status === 'unknown';

/** Whether nothing but the cycle is known. */
export const isRhythm = ({cycle, shelters}: ShelterTimeline): boolean =>
  cycle !== undefined && shelters.every(({periods}) => !periods.length);

/** The years or months that the periods cover, as far as they are dated. */
export function spanOf({shelters}: ShelterTimeline): Period | undefined {
  const periods = shelters.flatMap(({periods}) => periods);
  const times = periods.flatMap(({from, to}) => [from ? startOf(from) : [], to ? endOf(to) - 0.01 : []].flat());
  if (!times.length) return undefined;
  const [first, last] = [Math.min(...times), Math.max(...times)];
  // Whole years are called so.
  const length = first % 12 === 0 && Math.ceil(last) % 12 === 0 ? 4 : 7;
  const [from, to] = [monthAt(first).slice(0, length), monthAt(last).slice(0, length)];
  return from === to ? {from} : {from, to};
}

/** Whether each shelter stood as it did for all of a time, so that nothing was so for a part of it. */
export const isThroughout = ({shelters}: ShelterTimeline, {from, to = from}: Period): boolean =>
  shelters.every(({periods}) => {
    const length = periods.reduce((sum, one) => sum + endOf(one.to ?? '') - startOf(one.from ?? ''), 0);
    const isOne = periods.every(({status}) => status === periods[0]?.status);
    return !periods.length || (isOne && length > endOf(to) - startOf(from) - 0.01);
  });

/** Whether a period that is drawn has an end that the source does not date. */
export const isOpenEnded = ({shelters}: ShelterTimeline): boolean =>
  shelters.some(({periods}) => periods.some(({from, to}) => !from || !to));

/** From the first to the last date that is known, and on where an end is not; `undefined` where no period is dated. */
export function axisOf({shelters, events}: ShelterTimeline): Axis | undefined {
  const lanes = shelters.map(({periods}) => periods);
  if (!lanes.flat().some(({from, to}) => from ?? to)) return undefined;
  const spans = [...lanes.flat(), ...events.map(({date}) => ({from: date, to: date}))];
  // An event without a date has no place in time.
  const dated = spans.flatMap(({from, to}) => [from, to]).filter((point) => point !== undefined);
  const [from, to] = [Math.min(...dated.map(startOf)), Math.max(...dated.map(endOf))];
  // Room for what begins or ends at a time that nobody knows.
  const room = Math.max((to - from) / 8, 1);
  // Of what is open at its end, the beginning alone is dated.
  const last = Math.max(...spans.map((one) => (one.to ? endOf(one.to) : one.from ? startOf(one.from) : 0)));
  return {
    from: Math.floor(lanes.some(([first]) => first && !first.from) ? from - room : from),
    to: Math.ceil(lanes.some((lane) => lane.length && !lane.at(-1)?.to) ? to + room : to),
    dated: {from: Math.floor(from), to: Math.ceil(last)},
  };
}

/** The lane of a shelter: its periods to scale, those that are not dated as wide as there is room. */
export function piecesOf(periods: readonly Stretch[], axis: Axis | undefined): Piece[] {
  const share = (time: number | undefined) => (axis && time !== undefined ? shareOf(time, axis) : undefined);
  const ends = timesOf(periods).map(({from, to}): Times => ({from: share(from), to: share(to)}));
  let last = 0;
  return periods.map(({status, from: start, to: end}, index): Piece => {
    const from = ends[index]?.from ?? last;
    last = ends[index]?.to ?? from + roomAfter(from, ends.slice(index + 1));
    const open = [...(start ? [] : ['before']), ...(end ? [] : ['after'])].join(' ') as Piece['open'];
    return {status, from, to: last, open};
  });
}

/** How far a period reaches that shares the way to the next date with those between. */
function roomAfter(from: number, later: readonly Times[]): number {
  const index = later.findIndex((one) => (one.from ?? one.to) !== undefined);
  const next = later[index];
  const shared = !next ? later.length + 1 : next.from === undefined ? index + 2 : index + 1;
  return ((next?.from ?? next?.to ?? 1) - from) / shared;
}

/** Width of a letter in shares of the narrowest lane, and how narrow that is beside the lanes of a wide column. */
export const letter = 7.5 / 280;
export const wide = 280 / 380;

/** Where a time stands on the axis. */
export const shareOf = (time: number, {from, to}: Pick<Axis, 'from' | 'to'>): number => (time - from) / (to - from);
