import type {statuses} from '@tip-figures/record/figures/shelter-timeline.js';
import type {LocalText} from '@tip-figures/record/values/local-text.js';
import type {Period} from '@tip-figures/record/values/period.js';

/** How a shelter stood; `applying` while money can stop because an application is looked at. */
export type Status = (typeof statuses)[number];

/** A time in which a shelter stood so. An end that the source does not date is left out. */
export interface Stretch {
  readonly status: Status;
  /** First and last year, month or day, ISO 8601. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly note?: LocalText | undefined;
}

/** Shelters, each with its periods. */
export type Lanes = readonly {readonly periods: readonly Stretch[]}[];

/** A stretch of a lane, in shares of it; an end that the source does not date is open. */
export interface Piece {
  readonly stretch: Stretch;
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

/** A point of the axis; its label has no room where it is too near to the end. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** When a year, month or day begins, in months. */
export function startOf(point: string): number {
  const [year = 0, month = 1, day = 1] = point.split('-').map(Number);
  return year * 12 + month - 1 + (day - 1) / daysIn(year, month);
}

/** When it is over. */
export function endOf(point: string): number {
  const [year = 0, month = 1, day] = point.split('-').map(Number);
  if (day) return year * 12 + month - 1 + day / daysIn(year, month);
  return startOf(point) + (point.length > 4 ? 1 : 12);
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const middleOf = (point: string): number => (startOf(point) + endOf(point)) / 2;

/** The month at such a time, such as `2017-06`. */
const monthAt = (time: number): string =>
  `${Math.floor(time / 12)}-${String((Math.floor(time) % 12) + 1).padStart(2, '0')}`;

interface Times {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** When periods begin and end: a year, month or day in which one ends and the next begins is shared by both. */
export const timesOf = (periods: readonly Stretch[]): Times[] =>
  periods.map(({from, to}, index) => ({
    from: from === undefined ? undefined : from === periods[index - 1]?.to ? middleOf(from) : startOf(from),
    to: to === undefined ? undefined : to === periods[index + 1]?.from ? middleOf(to) : endOf(to),
  }));

/** The years or months that the periods cover; `undefined` where one of them has an end without a date. */
export function spanOf(shelters: Lanes): Period | undefined {
  const periods = shelters.flatMap(({periods}) => periods);
  const times = periods.flatMap(({from, to}) => (from && to ? [startOf(from), endOf(to) - 0.01] : []));
  if (!times.length || times.length < 2 * periods.length) return undefined;
  const [first, last] = [Math.min(...times), Math.max(...times)];
  // Whole years are called so.
  const length = first % 12 === 0 && Math.ceil(last) % 12 === 0 ? 4 : 7;
  const [from, to] = [monthAt(first).slice(0, length), monthAt(last).slice(0, length)];
  return from === to ? {from} : {from, to};
}

/** From the first to the last date of the periods, and on where an end is not known; `undefined` where none is dated. */
export function axisOf(shelters: Lanes): Axis | undefined {
  const lanes = shelters.map(({periods}) => periods.filter(isDated));
  const spans = lanes.flat();
  if (!spans.length) return undefined;
  const points = spans.flatMap(({from, to}) => [from, to]).filter((point) => point !== undefined);
  const [from, to] = [Math.min(...points.map(startOf)), Math.max(...points.map(endOf))];
  // Room for what begins or ends at a time that nobody knows.
  const room = Math.max((to - from) / 8, 1);
  // Of what is open at its end, the beginning alone is dated.
  const last = Math.max(...spans.map((one) => (one.to ? endOf(one.to) : startOf(one.from ?? ''))));
  return {
    from: Math.floor(lanes.some(([first]) => first && !first.from) ? from - room : from),
    to: Math.ceil(lanes.some((lane) => lane.length && !lane.at(-1)?.to) ? to + room : to),
    dated: {from: Math.floor(from), to: Math.ceil(last)},
  };
}

/** Whether a period has a place in time. */
export const isDated = ({from, to}: Stretch): boolean => (from ?? to) !== undefined;

/** The lane of a shelter: its dated periods to scale. What has no date takes its room among them, and is not drawn. */
export function piecesOf(periods: readonly Stretch[], axis: Axis): Piece[] {
  const share = (time: number | undefined) => (time === undefined ? undefined : shareOf(time, axis));
  const ends = timesOf(periods).map(({from, to}): Times => ({from: share(from), to: share(to)}));
  let last = 0;
  return periods
    .map((stretch, index): Piece => {
      const from = ends[index]?.from ?? last;
      last = ends[index]?.to ?? from + roomAfter(from, ends.slice(index + 1));
      return {stretch, from, to: last, open: openEnds(stretch)};
    })
    .filter(({stretch}) => isDated(stretch));
}

function openEnds({from, to}: Stretch): Piece['open'] {
  if (from) return to ? '' : 'after';
  return to ? 'before' : 'before after';
}

/** How far a period reaches that shares the way to the next date with those between. */
function roomAfter(from: number, later: readonly Times[]): number {
  const index = later.findIndex((one) => (one.from ?? one.to) !== undefined);
  const next = later[index];
  const shared = !next ? later.length + 1 : next.from === undefined ? index + 2 : index + 1;
  return ((next?.from ?? next?.to ?? 1) - from) / shared;
}

/** Whether a period is a dated gap: there was money before it, and again after it. */
export const isGap = (periods: readonly Stretch[], index: number): boolean => {
  const {status, from, to} = periods[index] ?? {status: 'funded'};
  const isFunded = (one: Stretch) => one.status === 'funded';
  return Boolean(
    status !== 'funded' && from && to && periods.slice(0, index).some(isFunded) && periods.slice(index).some(isFunded),
  );
};

// From a year to a century, so that few labels stand below the lanes.
const steps = [12, 24, 60, 120, 240, 600, 1800];
const mostParts = 6;
// The last share of the narrowest lane in which the label of a year has room.
const lastRoom = 0.84;

/** The years that begin within the dates, and half-years between them; where none has room for its label, the first month. */
export function ticksOf(axis: Axis, labelOf: (date: string) => string): Tick[] {
  const {from, to} = axis.dated;
  const step = steps.find((one) => to - from <= mostParts * one) ?? Infinity;
  const distance = step === 12 ? 6 : step;
  const ticks: Tick[] = [];
  for (let time = Math.ceil(from / distance) * distance; time < to; time += distance) {
    const at = shareOf(time, axis);
    ticks.push({at, label: time % step || at > lastRoom ? '' : labelOf(monthAt(time).slice(0, 4))});
  }
  return ticks.some(({label}) => label) ? ticks : [{at: shareOf(from, axis), label: labelOf(monthAt(from))}];
}

/** Where a time stands on the axis. */
const shareOf = (time: number, {from, to}: Axis): number => (time - from) / (to - from);
