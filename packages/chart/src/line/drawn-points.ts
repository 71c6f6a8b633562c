import type {LineSpec, PointMark} from '../chart-spec.js';
import {pointShape, type PointShape} from './point-shape.js';
import {printedPoints} from './printed-points.js';

/** A point as it is drawn. */
export interface DrawnPoint extends PointShape {
  readonly mark: PointMark;
  /** Whether its value is printed; a point without a printed value is not drawn. */
  readonly printed: boolean;
  readonly last: boolean;
}

/** Points of a line, with `undefined` between its stretches. */
export type Row = readonly (DrawnPoint | undefined)[];

/** The points of a line with their shapes on its scale. */
export function drawnPoints({end, marks}: LineSpec): readonly DrawnPoint[] {
  const printed = printedPoints(marks);
  const [last] = printed;
  return marks.map((mark, index) => ({
    mark,
    ...pointShape(mark.quantity, end),
    printed: printed.includes(index),
    last: index === last,
  }));
}

/** The points of the line, with gaps between its stretches. */
export function stretched(points: readonly DrawnPoint[]): Row {
  const line: (DrawnPoint | undefined)[] = [];
  for (const point of points) {
    const {stretch} = point.mark;
    if (stretch === undefined) continue;
    const last = line.at(-1);
    if (last && last.mark.stretch !== stretch) line.push(undefined);
    line.push(point);
  }
  return line;
}

/** The points beside the line, which it may not reach. */
export const single = (points: readonly DrawnPoint[]): readonly DrawnPoint[] =>
  points.filter(({mark}) => mark.stretch === undefined);

/** Whether a point has a dot: where its value is printed, and where no line reaches it, since it would be invisible. */
export function isDot(point: DrawnPoint, row: Row): boolean {
  if (point.span) return false;
  const index = row.indexOf(point);
  const isJoined = [row[index - 1], row[index + 1]].some((other) => other?.value !== undefined);
  return point.printed || !isJoined || point.mark.partial === true;
}
