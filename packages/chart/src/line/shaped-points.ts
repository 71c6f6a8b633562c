import type {LineSpec, PointMark} from '../chart-spec.js';
import {pointShape, type PointShape} from './point-shape.js';
import {printedPoints} from './printed-points.js';

/** A value of a line, and how it is drawn. */
export interface ShapedPoint extends PointShape {
  readonly mark: PointMark;
  /** Whether its value is printed: no other points are drawn. */
  readonly printed: boolean;
  readonly last: boolean;
}

/** The values of a line in their order. */
export function shapedPoints({end, marks}: LineSpec): ShapedPoint[] {
  const printed = printedPoints(marks);
  const [last] = printed;
  return marks.map((mark, index) => ({
    mark,
    ...pointShape(mark.quantity, end),
    printed: printed.includes(index),
    last: index === last,
  }));
}

/** The points of the line, with a gap between its stretches. */
export function stretched(points: readonly ShapedPoint[]): (ShapedPoint | undefined)[] {
  const line: (ShapedPoint | undefined)[] = [];
  for (const point of points) {
    const {stretch} = point.mark;
    if (stretch === undefined) continue;
    const last = line.at(-1);
    if (last && last.mark.stretch !== stretch) line.push(undefined);
    line.push(point);
  }
  return line;
}

/** Whether a value has a point: only what is printed has one, and what no line leads to, which would not be seen. */
export function isDotted(point: ShapedPoint, row: readonly (ShapedPoint | undefined)[]): boolean {
  if (point.span) return false;
  const index = row.indexOf(point);
  const isJoined = [row[index - 1], row[index + 1]].some((other) => other?.value !== undefined);
  return point.printed || !isJoined || point.mark.partial === true;
}
