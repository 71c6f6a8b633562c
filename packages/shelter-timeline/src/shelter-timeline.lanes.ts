import type {Period} from '@tip-figures/record/values/period.js';
import type {ShelterEvent, ShelterTimeline, Status, Stretch} from './shelter-timeline.model.js';
import {endOf, monthAt, startOf} from './shelter-timeline.time.js';

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
}

/** A part of the axis with the month, or the year, that it begins with. */
export interface Tick {
  readonly date: string;
  readonly share: number;
}

/** Cycles in a lane that stands for all of them. */
export const cycles = 3;

// How much of a cycle is hatched there; any length would do.
const gap = 0.225;
// From month to century, so that few labels stand below the lanes.
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1800];

/** Whether nothing but the cycle is known. */
export const isRhythm = ({cycle, shelters}: ShelterTimeline): boolean =>
  cycle !== undefined && shelters.every(({periods}) => !periods.length);

/** The months that the periods cover, as far as they are dated. */
export function spanOf({shelters}: ShelterTimeline): Period | undefined {
  const periods = shelters.flatMap(({periods}) => periods);
  const times = periods.flatMap(({from, to}) => [from ? startOf(from) : [], to ? endOf(to) - 0.01 : []].flat());
  if (!times.length) return undefined;
  const [from, to] = [monthAt(Math.min(...times)), monthAt(Math.max(...times))];
  return from === to ? {from} : {from, to};
}

/** Whether a length that is drawn is not the true one. */
export const isSchematic = (model: ShelterTimeline): boolean =>
  isRhythm(model) || model.shelters.some(({periods}) => periods.some(({from, to}) => !from || !to));

/** From the first to the last date that is known; `undefined` where no period is dated. */
export function axisOf({shelters, events}: ShelterTimeline): Axis | undefined {
  const lanes = shelters.map(({periods}) => periods);
  if (!lanes.flat().some(({from, to}) => from ?? to)) return undefined;
  const points = [...lanes.flat().flatMap(({from, to}) => [from, to]), ...events.map(({date}) => date)];
  const dated = points.filter((point) => point !== undefined);
  const [from, to] = [Math.min(...dated.map(startOf)), Math.max(...dated.map(endOf))];
  // Room for what begins or ends at a time that nobody knows.
  const room = Math.max((to - from) / 8, 1);
  return {
    from: Math.floor(lanes.some(([first]) => first && !first.from) ? from - room : from),
    to: Math.ceil(lanes.some((lane) => lane.length && !lane.at(-1)?.to) ? to + room : to),
  };
}

/** The lane of a shelter: its periods to scale, those that are not dated as wide as there is room. */
export function piecesOf(periods: readonly Stretch[], axis: Axis | undefined): Piece[] {
  const ends = periods.map(({from, to}): Ends => ({
    from: axis && from ? shareOf(startOf(from), axis) : undefined,
    to: axis && to ? shareOf(endOf(to), axis) : undefined,
  }));
  let last = 0;
  return periods.map(({status, from: start, to: end}, index): Piece => {
    const from = ends[index]?.from ?? last;
    last = ends[index]?.to ?? from + roomAfter(from, ends.slice(index + 1));
    const open = [...(start ? [] : ['before']), ...(end ? [] : ['after'])].join(' ') as Piece['open'];
    return {status, from, to: last, open};
  });
}

type Ends = Partial<Record<'from' | 'to', number | undefined>>;

/** How far a period reaches that shares the way to the next date with those between. */
function roomAfter(from: number, later: readonly Ends[]): number {
  const index = later.findIndex((one) => (one.from ?? one.to) !== undefined);
  const next = later[index];
  const shared = !next ? later.length + 1 : next.from === undefined ? index + 2 : index + 1;
  return ((next?.from ?? next?.to ?? 1) - from) / shared;
}

/** A lane of cycles, each with a gap of no particular length. */
export const rhythm: readonly Piece[] = Array.from({length: cycles}, (_, index): Piece[] => [
  {status: 'applying', from: index / cycles, to: (index + gap) / cycles, open: ''},
  {status: 'funded', from: (index + gap) / cycles, to: (index + 1) / cycles, open: ''},
]).flat();

/** Whether some of a lane is left blank. */
export const hasBlank = (pieces: readonly Piece[]): boolean =>
  pieces.length > 0 && pieces.reduce((rest, {from, to}) => rest - to + from, 1) > 0.001;

/** Where an event stands on the axis. */
export const placeOf = ({date}: ShelterEvent, axis: Axis): number => shareOf((startOf(date) + endOf(date)) / 2, axis);

/** The axis in steps of the same length, of which the last may be shorter. */
export function ticksOf({from, to}: Axis): Tick[] {
  const step = steps.find((one) => to - from <= 3 * one) ?? Infinity;
  const length = from % 12 || step % 12 ? 7 : 4;
  return Array.from({length: Math.ceil((to - from) / step)}, (_, index) => {
    const start = from + index * step;
    return {date: monthAt(start).slice(0, length), share: (Math.min(start + step, to) - start) / (to - from)};
  });
}

const shareOf = (time: number, {from, to}: Axis): number => (time - from) / (to - from);
