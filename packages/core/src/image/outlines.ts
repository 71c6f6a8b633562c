import type {Box} from './scene.js';

type Point = readonly [x: number, y: number];

/** Coordinates to a hundredth of a pixel, so that a file is no longer than what can be seen. */
export const written = (value: number): string => String(Math.round(value * 100) / 100);

export const polygon = (points: readonly Point[]): string =>
  points.length ? `M${points.map((point) => point.map(written).join(' ')).join('L')}Z` : '';

/** The intersection of two boxes. */
export function overlap(a: Box, b: Box): Box {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y),
  };
}

/** A box without its edges. */
export const inside = ({x, y, width, height}: Box, [top, right, bottom, left]: readonly number[]): Box => ({
  x: x + (left ?? 0),
  y: y + (top ?? 0),
  width: Math.max(0, width - (left ?? 0) - (right ?? 0)),
  height: Math.max(0, height - (top ?? 0) - (bottom ?? 0)),
});

export const cornersOf = ({x, y, width, height}: Box): Point[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

export const circle = (x: number, y: number, radius: number): string => around(x, y, radius, 1);

/** A circle the other way round, so that it is not filled in another one. */
export const hole = (x: number, y: number, radius: number): string => around(x, y, radius, 0);

const around = (x: number, y: number, radius: number, way: 0 | 1): string =>
  `M${written(x - radius)} ${written(y)}${[2, -2].map((times) => `a${written(radius)} ${written(radius)} 0 0 ${way} ${written(times * radius)} 0`).join('')}Z`;

/** A box with round corners, clockwise from the top left one: an outline, or an open line along some of its sides. */
export function rounded(box: Box, radii: readonly number[], from = 0, sides = 4): string {
  const corners = cornersOf(box);
  const most = Math.min(box.width, box.height) / 2;
  const radiusOf = (index: number) => Math.min(radii[index % 4] ?? 0, most);
  const at = (index: number, shift: number, along: number): string => {
    const [x, y] = corners[index % 4] ?? [0, 0];
    const [nextX, nextY] = corners[(along + 4) % 4] ?? [0, 0];
    const length = Math.hypot(nextX - x, nextY - y) || 1;
    return [x + ((nextX - x) * shift) / length, y + ((nextY - y) * shift) / length].map(written).join(' ');
  };
  let path = `M${at(from, radiusOf(from), from + 1)}`;
  for (let side = from; side < from + sides; side += 1) {
    const end = side + 1;
    const radius = radiusOf(end);
    path += `L${at(end, radius, side)}`;
    const isTurn = sides === 4 || end < from + sides;
    if (radius && isTurn) path += `A${written(radius)} ${written(radius)} 0 0 1 ${at(end, radius, end + 1)}`;
  }
  return sides === 4 ? `${path}Z` : path;
}
