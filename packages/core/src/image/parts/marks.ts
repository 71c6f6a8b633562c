import {circle, cornersOf, hole, polygon, written} from '../outlines.js';
import type {Box, Fade, Outline} from '../scene.js';

// Marks that styles draw with gradients, which tell no outline. The rule that draws one says which in `--mark`, and its
// measures are read from it: a new mark is a rule and a function here.

type Shape = (x: number, y: number, size: number, line: number) => string;

/** What a mask cuts out of one colour in each of its tiles, solid or as an edge of `line` px. */
const shapes: Readonly<Record<string, Shape>> = {
  dot(x, y, size, line) {
    const [radius, middle] = [size / 2, y + size / 2];
    const inner = radius - line;
    return circle(x + radius, middle, radius) + (inner > 0 ? hole(x + radius, middle, inner) : '');
  },
  square(x, y, size, line) {
    const side = (edge: number) =>
      cornersOf({x: x + edge, y: y + edge, width: size - 2 * edge, height: size - 2 * edge});
    return polygon(side(0)) + (2 * line < size ? polygon(side(line).reverse()) : '');
  },
  up: (x, y, size) =>
    polygon([
      [x + size / 2, y],
      [x + size, y + size],
      [x, y + size],
    ]),
  down: (x, y, size) =>
    polygon([
      [x, y],
      [x + size, y],
      [x + size / 2, y + size],
    ]),
  house(x, y, size) {
    // As high as its tile; the roof has a right angle.
    const rim = (size * 7) / 86;
    const [top, eaves, foot] = [y - rim, y - rim + size / 2, y + size + rim];
    return polygon([
      [x + size / 2, top],
      [x + size, eaves],
      [x + size, foot],
      [x, foot],
      [x, eaves],
    ]);
  },
};

const measure = (style: CSSStyleDeclaration, name: string): number | undefined =>
  parseFloat(style.getPropertyValue(name)) || undefined;

/** The stripes of `--mark: hatch 1.5px 5px` on a ground, of which nothing is seen beyond the path `clip`. */
export function groundMarks(style: CSSStyleDeclaration, {x, y, width, height}: Box, clip: string): Outline[] {
  const [, stripe = 0, stride = 0] = style.getPropertyValue('--mark').trim().split(' ').map(parseFloat);
  if (style.backgroundImage === 'none' || !stride) return [];
  let path = '';
  // Along the middles of the stripes, on which x and y add up to the same, and beyond the edges.
  for (let sum = stripe / Math.SQRT2; sum < width + height + stripe; sum += stride * Math.SQRT2) {
    const [top, bottom] = [-stripe, height + stripe];
    path += `M${written(x + sum - top)} ${written(y + top)}L${written(x + sum - bottom)} ${written(y + bottom)}`;
  }
  return [{path, stroke: style.color, width: stripe, clip}];
}

/** All that a mask leaves of a box, as one outline: marks of `--share` of a tile's height. `undefined` where it cuts none out. */
export function maskMarks(style: CSSStyleDeclaration, box: Box, fill: string): Outline | undefined {
  const name = style.getPropertyValue('--mark').trim();
  const shape = shapes[name];
  const [step = 0, size = step] = style.getPropertyValue('mask-size').split(/[ ,]+/).map(parseFloat);
  if (!shape || !(step > 0 && size > 0)) return undefined;
  // A tile that is cut has its mark whole.
  const starts = (length: number, tile: number) =>
    Array.from({length: Math.ceil(length / tile - 0.01)}, (_, index) => index * tile);
  const own = (size * (measure(style, '--share') ?? 100)) / 100;
  const line = measure(style, '--line') ?? Infinity;
  // Squares begin where their tiles do; others stand in the middle.
  const inset = name === 'square' ? 0 : (size - own) / 2;
  const path = starts(box.height, size).flatMap((top) =>
    starts(box.width, step).map((left) => shape(box.x + left + inset, box.y + top + inset, own, line)),
  );
  return {path: path.join(''), fill};
}

/** How a mask fades a box in from its start and out to its end: over `--in` and `--out`, or over half of it if it is short. */
export function fadeOf(style: CSSStyleDeclaration, {x, width}: Box): Fade {
  const share = (name: string) => Math.min((measure(style, name) ?? 0) / width, 0.5);
  const ends = [share('--in'), share('--out')] as const;
  const [left, right] = style.direction === 'rtl' ? [ends[1], ends[0]] : ends;
  return {
    from: x,
    to: x + width,
    stops: [
      [0, left ? 0 : 1],
      [left, 1],
      [1 - right, 1],
      [1, right ? 0 : 1],
    ],
  };
}
