import {alphaOf, fadeOf, layersOf, piecesOf} from './gradients.js';
import {cornersOf, inside, overlap, polygon, rounded} from '../outlines.js';
import type {Box, Fade, Outline} from '../scene.js';

const sides = ['top', 'right', 'bottom', 'left'] as const;
const corners = ['top-left', 'top-right', 'bottom-right', 'bottom-left'] as const;

interface Side {
  readonly width: number;
  readonly style: string;
  readonly color: string;
}

/** The widths of the borders, from the top clockwise. */
export const edgesOf = (style: CSSStyleDeclaration): number[] => sidesOf(style).map(({width}) => width);

/** The outlines that a box itself draws: its background, its borders, or what a mask leaves of them. */
export function boxOutlines(style: CSSStyleDeclaration, box: Box): Outline[] {
  if (box.width < 0.05 && box.height < 0.05) return [];
  const masks = layersOf(style, 'mask');
  const fades = masks.map((layer) => fadeOf(layer, box));
  if (masks.length && fades.every((fade) => !fade) && !masks.every(isWhole)) return masked(style, box);
  const fade = fades.some(Boolean)
    ? fadeAlong(
        fades.filter((one) => one !== undefined),
        box,
      )
    : undefined;
  return [...ground(style, box), ...borders(style, box)].map((outline) => (fade ? {...outline, fade} : outline));
}

const isWhole = ({image}: {readonly image: string}): boolean => !/, ?(transparent|rgba\(0, 0, 0, 0\))/.test(image);

/** The product of several fades, each with its own stops. */
function fadeAlong(all: readonly (readonly (readonly [number, number])[])[], {x, width}: Box): Fade {
  const shares = [...new Set(all.flatMap((stops) => stops.map(([share]) => share)))].sort((a, b) => a - b);
  const alphaAt = (stops: readonly (readonly [number, number])[], share: number): number => {
    const after = stops.findIndex(([at]) => at >= share);
    const [to, upper] = stops[after] ?? stops.at(-1) ?? [0, 1];
    const [from, lower] = stops[after - 1] ?? [to, upper];
    return to > from ? lower + ((upper - lower) * (share - from)) / (to - from) : upper;
  };
  return {
    from: x,
    to: x + width,
    stops: shares.map((share) => [share, all.reduce((alpha, stops) => alpha * alphaAt(stops, share), 1)] as const),
  };
}

/** Marks that a mask cuts out of one colour, as one outline. */
function masked(style: CSSStyleDeclaration, box: Box): Outline[] {
  const [first = [], ...others] = layersOf(style, 'mask').map((layer) => piecesOf(layer, box));
  const color = alphaOf(style.backgroundColor) ? style.backgroundColor : style.borderTopColor;
  const isCut = /intersect|source-in/.test(
    style.getPropertyValue('mask-composite') || style.getPropertyValue('-webkit-mask-composite'),
  );
  const pieces = isCut
    ? others.reduce(
        (kept, layer) =>
          kept.flatMap(({box: a}) =>
            layer.flatMap(({box: b, color: ink}) => {
              const both = a && b && overlap(a, b);
              return both?.width && both.height ? {path: polygon(cornersOf(both)), box: both, color: ink} : [];
            }),
          ),
        first,
      )
    : [first, ...others].flat();
  return [{path: pieces.map(({path}) => path).join(''), fill: color}];
}

function ground(style: CSSStyleDeclaration, box: Box): Outline[] {
  const {backgroundColor: color} = style;
  const radii = radiiOf(style, box);
  const isRound = radii.some(Boolean);
  const plain = alphaOf(color) ? [{path: isRound ? rounded(box, radii) : polygon(cornersOf(box)), fill: color}] : [];
  // The first layer is the topmost.
  const layers = layersOf(style, 'background').reverse();
  const pieces = layers.flatMap((layer) => piecesOf(layer, inside(box, edgesOf(style))));
  return [...plain, ...pieces.map(({path, color: fill}) => ({path, fill}))];
}

function borders(style: CSSStyleDeclaration, box: Box): Outline[] {
  const all = sidesOf(style);
  const radii = radiiOf(style, box);
  const [top] = all;
  const isSame = (a: Side | undefined, b: Side | undefined) =>
    a?.width === b?.width && a?.style === b?.style && a?.color === b?.color;
  if (top && all.every((side) => isSame(side, top))) {
    if (!isSeen(top)) return [];
    // A border that leaves nothing inside is a dot or a block.
    if (2 * top.width >= Math.min(box.width, box.height) - 0.1) return [{path: rounded(box, radii), fill: top.color}];
    return [line(box, all, radii, 0, 4)];
  }
  // Neighbouring sides that are alike make one line.
  const starts = all.flatMap((side, index) => (isSeen(side) && !isSame(side, all[(index + 3) % 4]) ? [index] : []));
  return starts.map((from) => {
    let count = 1;
    while (count < 4 && isSame(all[from], all[(from + count) % 4])) count += 1;
    return line(box, all, radii, from, count);
  });
}

const isSeen = ({width, color}: Side): boolean => width > 0 && alphaOf(color) > 0;

/** A line along the middle of some sides. */
function line(box: Box, all: readonly Side[], radii: readonly number[], from: number, count: number): Outline {
  const {width, style, color} = all[from] ?? {width: 0, style: '', color: ''};
  const half = inside(
    box,
    all.map((side) => side.width / 2),
  );
  const inner = radii.map((radius) => Math.max(0, radius - width / 2));
  const dash = {dashed: width < 2 ? [3, 2] : [2 * width, 1.5 * width], dotted: [width, width]}[style];
  return {
    path: rounded(half, inner, from, count),
    stroke: color,
    width,
    ...(dash && {dash}),
  };
}

function sidesOf(style: CSSStyleDeclaration): Side[] {
  return sides.map((side) => ({
    width: parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0,
    style: style.getPropertyValue(`border-${side}-style`),
    color: style.getPropertyValue(`border-${side}-color`),
  }));
}

function radiiOf(style: CSSStyleDeclaration, {width, height}: Box): number[] {
  return corners.map((corner) => {
    const [radius = ''] = style.getPropertyValue(`border-${corner}-radius`).split(' ');
    const length = parseFloat(radius) || 0;
    return Math.min(radius.endsWith('%') ? (length * width) / 100 : length, width / 2, height / 2);
  });
}
