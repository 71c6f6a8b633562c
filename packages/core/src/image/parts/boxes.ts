import {fadeOf, groundMarks, maskMarks} from './marks.js';
import {cornersOf, inside, polygon, rounded} from '../outlines.js';
import type {Box, Outline} from '../scene.js';

const sides = ['top', 'right', 'bottom', 'left'] as const;
const corners = ['top-left', 'top-right', 'bottom-right', 'bottom-left'] as const;

interface Side {
  readonly width: number;
  readonly style: string;
  readonly color: string;
}

/** The widths of the borders, from the top clockwise. */
export const edgesOf = (style: CSSStyleDeclaration): number[] => sidesOf(style).map(({width}) => width);

/** How much of a computed colour is seen, from 0 to 1. */
export const alphaOf = (color: string): number =>
  color === 'transparent' ? 0 : Number(/^(?:rgba\(.*,|[a-z]+\(.*\/) *([\d.]+)\)$/.exec(color)?.[1] ?? 1);

/** What a box draws of itself: its ground, its borders, or what a mask leaves of them. */
export function boxOutlines(style: CSSStyleDeclaration, box: Box): Outline[] {
  if (box.width < 0.05 && box.height < 0.05) return [];
  const all = () => [...ground(style, box), ...borders(style, box)];
  if (style.maskImage === 'none') return all();
  const cut = maskMarks(style, box, alphaOf(style.backgroundColor) ? style.backgroundColor : style.borderTopColor);
  const fade = fadeOf(style, box);
  return cut ? [cut] : all().map((outline) => ({...outline, fade}));
}

function ground(style: CSSStyleDeclaration, box: Box): Outline[] {
  const {backgroundColor: fill} = style;
  const edges = edgesOf(style);
  const [inner, radii] = [inside(box, edges), radiiOf(style, box)];
  const pathOf = (area: Box, corners: readonly number[]) =>
    corners.some(Boolean) ? rounded(area, corners) : polygon(cornersOf(area));
  const within = radii.map((radius, corner) => Math.max(0, radius - (edges[corner] ?? 0)));
  const plain = alphaOf(fill) ? [{path: pathOf(box, radii), fill}] : [];
  return [...plain, ...groundMarks(style, inner, pathOf(inner, within))];
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
