import {alphaOf, boxOutlines, edgesOf} from './parts/boxes.js';
import {cornersOf, inside, overlap, polygon, written} from './outlines.js';
import {type pseudos, placeOf, styleOf, writeOut} from './parts/pseudo.js';
import {Recorder} from './parts/recorder.js';
import {runsOf} from './parts/runs.js';
import type {Box, Run, Shape} from './scene.js';
import {native} from '../page/native.js';

/** Draws a chart for a picture on `context`, in the size of the box of `canvas`. */
export type ChartPainter = (canvas: HTMLCanvasElement, context: CanvasRenderingContext2D) => void;

/** The place in the painting order: by `z-index`, then by the number of positioned elements before. */
interface Layer {
  readonly height: number;
  readonly order: number;
}

/** What an element passes down to its children. */
interface Around {
  readonly layer: Layer;
  /** The box outside which nothing is visible. */
  readonly clip?: Box | undefined;
}

/** Points on a drawn path that is no straight line. */
const points = 32;

/**
 * Reads the drawing of an element and its content as shapes, in painting order, relative to its top left corner. Text
 * for screen readers alone and controls are left out.
 */
export function shapesOf(root: HTMLElement, paint?: ChartPainter): Shape[] {
  writeOut(root);
  const {left, top, width} = root.getBoundingClientRect();
  // A page can scale an ancestor of the picture.
  const scale = width ? root.offsetWidth / width : 1;
  const context = native(root.ownerDocument).createElement('canvas').getContext('2d');
  if (!context) throw new Error('the page has no canvas');
  const found: {readonly layer: Layer; readonly shape: Shape}[] = [];
  let placed = 0;
  const layerOf = ({zIndex, position}: CSSStyleDeclaration, below: Layer): Layer => {
    if (position === 'static' && zIndex === 'auto') return below;
    placed += 1;
    return {height: Number(zIndex) || below.height, order: placed};
  };
  const fromRect = (rect: DOMRect): Box => ({
    x: (rect.left - left) * scale,
    y: (rect.top - top) * scale,
    width: rect.width * scale,
    height: rect.height * scale,
  });
  const boxOf = (element: Element): Box => fromRect(element.getBoundingClientRect());

  const drawBox = (style: CSSStyleDeclaration, box: Box, {layer, clip}: Around): void => {
    const angle = angleOf(style);
    const whole = clip && overlap(box, clip);
    const isCut = clip && whole && (whole.width < box.width - 0.1 || whole.height < box.height - 0.1);
    for (const outline of boxOutlines(style, box)) {
      const turn = {angle, x: box.x + box.width / 2, y: box.y + box.height / 2};
      const edges = isCut ? {clip: polygon(cornersOf(whole))} : {};
      found.push({layer, shape: {...outline, ...(angle ? {turn} : {}), ...edges}});
    }
  };
  const drawPseudo = (element: Element, name: (typeof pseudos)[number], around: Around): void => {
    const style = styleOf(element, name);
    if (style) drawBox(style, placeOf(element, name, style, boxOf), {...around, layer: layerOf(style, around.layer)});
  };
  const drawText = (node: Text, style: CSSStyleDeclaration, {layer, clip}: Around): void => {
    for (const run of runsOf(node, style, context)) {
      const shape = moved(run, (run.x - left) * scale, (run.y - top) * scale);
      const isSeen = !clip || (shape.y > clip.y && shape.y < clip.y + clip.height + 2);
      if (isSeen) found.push({layer, shape});
    }
  };
  const visit = (node: Node, style: CSSStyleDeclaration, around: Around): void => {
    if (node instanceof Text) {
      if (style.visibility === 'visible') drawText(node, style, around);
    } else if (node instanceof HTMLElement) {
      draw(node, around);
    } else if (node instanceof SVGElement) {
      const outlines = [...node.querySelectorAll<SVGGeometryElement>('path, circle')].map(pathOf);
      for (const [path, color, width] of outlines) {
        found.push({layer: around.layer, shape: {path: path(left, top, scale), stroke: color, width, fill: 'none'}});
      }
    }
  };
  const draw = (element: HTMLElement, {layer: below, clip}: Around): void => {
    const style = getComputedStyle(element);
    if (style.display === 'none' || isForScreenReaders(style) || element.matches('button, [hidden]')) return;
    const layer = layerOf(style, below);
    const box = boxOf(element);
    if (style.visibility === 'visible' && style.display !== 'contents') {
      const boxes = style.display === 'inline' ? [...element.getClientRects()].map(fromRect) : [box];
      for (const one of boxes) drawBox(style, one, {layer, clip});
    }
    if (element instanceof HTMLCanvasElement) {
      const recorder = new Recorder(element.parentElement ? boxOf(element.parentElement) : box);
      paint?.(element, recorder as unknown as CanvasRenderingContext2D);
      for (const shape of recorder.outlines) found.push({layer, shape});
    }
    const own = style.overflowX === 'visible' ? clip : inside(box, edgesOf(style));
    const around = {layer, clip: own && clip ? overlap(own, clip) : own};
    drawPseudo(element, '::before', around);
    for (const child of element.childNodes) visit(child, style, around);
    drawPseudo(element, '::after', around);
  };

  draw(root, {layer: {height: 0, order: 0}});
  return found.sort((a, b) => a.layer.height - b.layer.height || a.layer.order - b.layer.order).map(({shape}) => shape);
}

/** Whether an element has the class `vh` of the frame. */
const isForScreenReaders = ({clipPath}: CSSStyleDeclaration): boolean => clipPath.startsWith('inset(50%');

/** The rotation of a box about its centre, in degrees. */
function angleOf({transform}: CSSStyleDeclaration): number {
  const [a = 1, b = 0] = (/^matrix\((.*)\)$/.exec(transform)?.[1] ?? '').split(',').filter(Boolean).map(Number);
  return Math.round((Math.atan2(b, a) * 180) / Math.PI);
}

function moved(run: Run, x: number, y: number): Run {
  return {...run, x, y, ...(run.turn ? {turn: {...run.turn, x, y}} : {})};
}

/** The outline of a path of an image in the page, with its colour and width. */
function pathOf(
  element: SVGGeometryElement,
): [path: (left: number, top: number, scale: number) => string, string, number] {
  const style = getComputedStyle(element);
  const matrix = element.getScreenCTM() ?? new DOMMatrix();
  const length = element.getTotalLength();
  const isStraight = /^M[^a-z]*L[^a-zL]*$/i.test(element.getAttribute('d') ?? '');
  const count = isStraight ? 1 : points;
  const own = style.vectorEffect === 'none' ? matrix.a : 1;
  const path = (left: number, top: number, scale: number) =>
    Array.from({length: count + 1}, (_, index) => {
      const {x, y} = element.getPointAtLength((length * index) / count);
      const onScreen = new DOMPoint(x, y).matrixTransform(matrix);
      return `${index ? 'L' : 'M'}${written((onScreen.x - left) * scale)} ${written((onScreen.y - top) * scale)}`;
    }).join('');
  const color = alphaOf(style.stroke) ? style.stroke : style.color;
  return [path, color, parseFloat(style.strokeWidth) * own];
}
