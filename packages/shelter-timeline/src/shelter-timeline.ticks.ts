import {letter, shareOf, wide, type Axis} from './shelter-timeline.lanes.js';
import {monthAt} from './shelter-timeline.time.js';

/** A point of the axis with its label. */
export interface Tick {
  readonly label: string;
  readonly at: number;
  /** Which end of its label stands at the point; empty for the middle, where that has room inside the axis. */
  readonly side: 'start' | 'end' | '';
  /** Whether its label has room in a wide column alone. */
  readonly isWide: boolean;
}

// From month to century, so that few labels stand below the lanes.
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1800];
const mostParts = 6;
// The space beside a label, in shares of the narrowest lane.
const space = 10 / 280;

/** The first time that is dated, and those after it to the last that have room for their labels. */
export function ticksOf(axis: Axis, labelOf: (date: string) => string): Tick[] {
  const {from, to} = axis.dated;
  const step = steps.find((one) => to - from <= mostParts * one) ?? Infinity;
  const times = [from];
  for (let time = (Math.floor(from / step) + 1) * step; time < to; time += step) times.push(time);
  if (to > from) times.push(to);
  const points = times.map((time): Point => {
    const label = labelOf(monthAt(time).slice(0, (to > from && step % 12) || time % 12 ? 7 : 4));
    const at = shareOf(time, axis);
    const half = (label.length * letter) / 2;
    return {label, at, side: at < half ? 'start' : at > 1 - half ? 'end' : ''};
  });
  const narrow = withRoom(points, 1);
  const all = withRoom(points, wide, narrow);
  return all.map((one) => ({...one, isWide: !narrow.includes(one)}));
}

type Point = Omit<Tick, 'isWide'>;

/** The points whose labels do not touch; those that are kept in any case come first, then the ends. */
function withRoom(points: readonly Point[], scale: number, kept = points.slice(0, 1)): Point[] {
  const chosen = [...kept];
  for (const point of [...points.slice(-1), ...points]) {
    if (chosen.includes(point)) continue;
    const [start, end] = boxOf(point, scale);
    const touches = chosen.some((other) => {
      const [from, to] = boxOf(other, scale);
      return start < to + space * scale && end > from - space * scale;
    });
    if (!touches) chosen.push(point);
  }
  return points.filter((point) => chosen.includes(point));
}

/** From where to where a label reaches. */
function boxOf({label, at, side}: Point, scale: number): readonly [number, number] {
  const width = label.length * letter * scale;
  const start = at - (side === 'start' ? 0 : side === 'end' ? width : width / 2);
  return [start, start + width];
}
