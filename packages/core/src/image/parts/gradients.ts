import {cornersOf, circle, cut, overlap, polygon, written} from '../outlines.js';
import type {Box} from '../scene.js';

/** A stop, in pixels along its gradient. */
interface Stop {
  readonly at: number;
  readonly color: string;
}

/** A stretch of one colour in a gradient. */
interface Band {
  readonly from: number;
  readonly to: number;
  readonly color: string;
}

/** A layer of a background or a mask, as in the computed style. */
export interface Layer {
  readonly image: string;
  readonly size: string;
  readonly position: string;
  readonly repeat: string;
}

/** A shape of one colour that a gradient draws: a polygon, or the path of a round one. */
export interface Piece {
  readonly path: string;
  readonly color: string;
  /** The box of the shape, where it is one, so that others can be cut by it. */
  readonly box?: Box;
}

// A shorter stretch only smooths an edge.
const edge = 3;

/** Splits a text at a separator outside brackets. */
export function split(text: string, at = ','): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    depth += Number(letter === '(') - Number(letter === ')');
    if (letter === at && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${letter}`);
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

export const alphaOf = (color: string): number =>
  color === 'transparent' ? 0 : Number(/^(?:rgba\(.*,|[a-z]+\(.*\/) *([\d.]+)\)$/.exec(color)?.[1] ?? 1);

/** A computed length, with percentages of `whole`, sums and the lesser of two. */
export function lengthOf(text: string, whole: number): number {
  const least = /^min\((.*)\)$/.exec(text)?.[1];
  if (least) return Math.min(...split(least).map((one) => lengthOf(one, whole)));
  let sum = 0;
  for (const [, sign, number, unit] of text.matchAll(/(-?)\s*([\d.]+)(px|%)/g)) {
    sum += Number(`${sign ?? ''}${number ?? 0}`) * (unit === '%' ? whole / 100 : 1);
  }
  return sum;
}

/** The layers of a background or a mask. */
export function layersOf(style: CSSStyleDeclaration, kind: 'background' | 'mask'): Layer[] {
  const all = (name: string) => split(style.getPropertyValue(`${kind}-${name}`));
  const [sizes, positions, repeats] = [all('size'), all('position'), all('repeat')];
  const of = (values: string[], index: number) => values[index % values.length] ?? '';
  return all('image').flatMap((image, index) =>
    image.includes('gradient(')
      ? {image, size: of(sizes, index), position: of(positions, index), repeat: of(repeats, index)}
      : [],
  );
}

/** The shapes that a layer draws in a box. */
export function piecesOf(layer: Layer, box: Box): Piece[] {
  return tilesOf(layer, box).flatMap((tile) => drawn(layer.image, tile, overlap(tile, box)));
}

/** The fade of a mask without hard edges in its box, as pairs of place and strength. */
export function fadeOf({image, size}: Layer, {width}: Box): readonly (readonly [number, number])[] | undefined {
  if (image.includes('radial') || size !== 'auto') return undefined;
  const {head, stops} = read(image, width);
  const isSoft = stops.some((stop, index) => {
    const next = stops[index + 1];
    return next && alphaOf(stop.color) !== alphaOf(next.color) && next.at - stop.at > edge;
  });
  const shares = stops.map(({at, color}) => [at / width, alphaOf(color)] as const);
  if (!isSoft) return undefined;
  return head === 'to left' || head === '270deg'
    ? shares.map(([at, alpha]) => [1 - at, alpha] as const).reverse()
    : shares;
}

function tilesOf({size, position, repeat}: Layer, box: Box): Box[] {
  const [width = '', height = width] = split(size, ' ');
  const [x = '', y = '50%'] = split(position, ' ');
  const [across = '', down = across] = repeat.split(' ');
  const sized = (text: string, whole: number) => (/\d/.test(text) ? lengthOf(text, whole) : whole) || whole;
  const tile = {width: sized(width, box.width), height: sized(height, box.height)};
  const starts = (at: string, length: number, whole: number, repeats: boolean): number[] => {
    const first = lengthOf(at, whole - length);
    if (!repeats) return [first];
    const before = first - Math.ceil(first / length) * length;
    return Array.from({length: Math.ceil((whole - before) / length - 0.01)}, (_, index) => before + index * length);
  };
  const isRepeated = (axis: string, way: string) => axis === 'repeat' || axis === `repeat-${way}`;
  const lefts = starts(x, tile.width, box.width, isRepeated(across, 'x'));
  const tops = starts(y, tile.height, box.height, isRepeated(down, 'y'));
  return tops.flatMap((top) => lefts.map((left) => ({...tile, x: box.x + left, y: box.y + top})));
}

function drawn(image: string, tile: Box, seen: Box): Piece[] {
  if (!image.includes('radial')) {
    const angle = angleOf(read(image, 0).head);
    const [over, down] = [Math.sin(angle), -Math.cos(angle)];
    const length = Math.abs(tile.width * over) + Math.abs(tile.height * down);
    const [x, y] = [tile.x + tile.width / 2, tile.y + tile.height / 2];
    const along = ([left, top]: readonly [number, number]) => (left - x) * over + (top - y) * down + length / 2;
    return bandsOf(image, length).flatMap(({from, to, color}) => {
      const low = cut(cornersOf(seen), (point) => along(point) - from);
      const points = cut(low, (point) => to - along(point));
      if (points.length < 3) return [];
      const [xs, ys] = [points.map(([left]) => left), points.map(([, top]) => top)];
      const [left, top] = [Math.min(...xs), Math.min(...ys)];
      const box = {x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top};
      return {path: polygon(points), color, ...(over * down < 1e-6 && over * down > -1e-6 && {box})};
    });
  }
  const at = split(/at (.*)/.exec(read(image, 0).head)?.[1] ?? '50% 50%', ' ');
  const place = (text = '50%', whole = 0) => lengthOf(text === 'center' ? '50%' : text, whole);
  const [x, y] = [place(at[0], tile.width), place(at[1], tile.height)];
  const radius = Math.min(x, tile.width - x, y, tile.height - y);
  const [left, top] = [tile.x + x, tile.y + y];
  // A tile that begins outside the visible box draws nothing in it.
  if (left > seen.x + seen.width || top > seen.y + seen.height) return [];
  return bandsOf(image, radius).map(({from, to, color}) => ({
    color,
    path: circle(left, top, Math.min(to, radius)) + (from > 0 ? hole(left, top, from) : ''),
  }));
}

/** The inner edge of a ring, in the other direction, so that it is not filled. */
const hole = (x: number, y: number, radius: number): string => {
  const [length, way] = [written(radius), 2 * radius];
  return `M${written(x - radius)} ${written(y)}a${length} ${length} 0 0 0 ${written(way)} 0a${length} ${length} 0 0 0 ${written(-way)} 0Z`;
};

function angleOf(head: string): number {
  const named = {'to right': 90, 'to left': 270, 'to top': 0, 'to bottom': 180}[head];
  return ((named ?? (head ? parseFloat(head) : 180)) * Math.PI) / 180;
}

/** The first argument of a gradient where it is no colour, and its stops. */
function read(image: string, length: number): {head: string; stops: Stop[]} {
  const parts = split(image.slice(image.indexOf('(') + 1, -1));
  const head = /^(to |-?[\d.]+(deg|rad|turn)|circle|ellipse|closest|farthest|at )/.test(parts[0] ?? '')
    ? parts.shift()
    : '';
  const stops: Stop[] = [];
  for (const [index, part] of parts.entries()) {
    const [color = '', ...places] = split(part, ' ');
    const whole = index === 0 ? ['0%'] : ['100%'];
    for (const place of places.length ? places : whole) {
      stops.push({at: Math.max(lengthOf(place, length), stops.at(-1)?.at ?? -Infinity), color});
    }
  }
  return {head: head ?? '', stops};
}

/** Stretches of one visible colour; two neighbouring colours each have half of their transition. */
function bandsOf(image: string, length: number): Band[] {
  const {stops} = read(image, length);
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last) return [];
  const bands: Band[] = [];
  const add = (from: number, to: number, color: string): void => {
    const before = bands.at(-1);
    if (alphaOf(color) < 0.5 || to <= from) return;
    if (before?.color === color && before.to >= from - 0.01) bands.splice(-1, 1, {...before, to});
    else bands.push({from, to, color});
  };
  const period = last.at - first.at;
  const isRepeating = image.startsWith('repeating') && period > 0;
  const turns = isRepeating ? Math.ceil((length - first.at) / period) : 1;
  if (!isRepeating) add(0, first.at, first.color);
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [index, {at, color}] of stops.entries()) {
      const next = stops[index + 1];
      if (!next) continue;
      const middle = turn * period + (at + next.at) / 2;
      add(turn * period + at, middle, color);
      add(middle, turn * period + next.at, next.color);
    }
  }
  if (!isRepeating) add(last.at, length, last.color);
  return bands;
}
