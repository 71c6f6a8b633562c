import {shareOf, type Axis} from './shelter-timeline.lanes.js';
import {monthAt} from './shelter-timeline.time.js';

/** A point of the axis with its label. */
export interface Tick {
  readonly label: string;
  readonly at: number;
  /** Whether its label has room in a wide column alone. */
  readonly isWide: boolean;
}

// From month to century, so that few labels stand below the lanes.
const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1800];
const mostParts = 6;
// Width of a letter and the space beside a label, in shares of the narrowest lane; a wide one has more room.
const letter = 7.5 / 280;
const space = 10 / 280;
const wide = 280 / 380;

/** First and last point of the axis, and those between that have room for their labels. */
export function ticksOf(axis: Axis, labelOf: (date: string) => string): Tick[] {
  const {from, to} = axis;
  const step = steps.find((one) => to - from <= mostParts * one) ?? Infinity;
  const times = [from];
  for (let time = (Math.floor(from / step) + 1) * step; time < to; time += step) times.push(time);
  const points = [...times, to].map((time) => ({
    label: labelOf(monthAt(time).slice(0, step % 12 || time % 12 ? 7 : 4)),
    at: shareOf(time, axis),
  }));
  const narrow = withRoom(points, 1);
  const all = withRoom(points, wide, narrow);
  return all.map((one) => ({...one, isWide: !narrow.includes(one)}));
}

interface Point {
  readonly label: string;
  readonly at: number;
}

/** The points whose labels do not touch; the ends, and those that are kept in any case, come first. */
function withRoom(points: readonly Point[], scale: number, kept: readonly Point[] = []): Point[] {
  const ends = [points[0], points.at(-1)];
  const chosen = points.filter((point) => ends.includes(point) || kept.includes(point));
  for (const point of points) {
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

/** From where to where a label reaches: those at the ends stand inside the axis. */
function boxOf({label, at}: Point, scale: number): readonly [number, number] {
  const width = label.length * letter * scale;
  const start = Math.min(Math.max(at - width / 2, 0), 1 - width);
  return at === 0 ? [0, width] : [start, start + width];
}
