// What is in a picture of a figure, as a reader of its file finds it.

import type {Outline, Run, Scene, Shape} from '@tip-figures/core/image/scene.js';
import type {AnyFigure} from './reading.js';

/** A figure that can be saved. */
export interface Pictured extends AnyFigure {
  toSvg(options?: {card?: 'figure' | 'wide' | 'tall' | 'newsletter'}): Promise<string>;
  toPng(options?: {card?: 'figure' | 'wide' | 'tall' | 'newsletter'; scale?: number}): Promise<Blob>;
}

/** An SVG document, read as strictly as XML is. */
export function parsed(svg: string): SVGSVGElement {
  const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const error = page.querySelector('parsererror');
  if (error) throw new Error(error.textContent);
  return page.documentElement as unknown as SVGSVGElement;
}

/** The words that are drawn, a line each. */
export const linesIn = (svg: string): string[] =>
  Array.from(parsed(svg).querySelectorAll('text'), ({textContent}) => textContent);

/** All letters of some texts in order, for texts of which only the order differs. */
export const lettersOf = (texts: readonly string[]): string =>
  // An engine may part a word at the end of a line, in the page as in the picture.
  (texts.join('').match(/[^\s\u00ad-]/gu) ?? []).sort().join('');

/** What a reader sees of a figure in letters, without what is there to be pressed or opened. */
export function seenIn(figure: Element): string[] {
  const left = '.tools, .menu, .table, .tip, .spots, .status, button';
  const walk = document.createTreeWalker(figure.shadowRoot!, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walk.nextNode()) {
    const {parentElement: parent, textContent} = walk.currentNode;
    if (parent && !parent.closest(left) && isSeen(parent)) texts.push(textContent ?? '');
  }
  return texts;
}

function isSeen(element: Element): boolean {
  const {display, visibility, clipPath} = getComputedStyle(element);
  if (display === 'none' || visibility !== 'visible' || clipPath !== 'none') return false;
  return !element.parentElement || isSeen(element.parentElement);
}

/** A PNG as its pixels. */
export async function pixelsOf(png: Blob): Promise<ImageData> {
  const image = await createImageBitmap(png);
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

/** The colour at a place of a picture, as `r g b`. */
export function colorAt({data, width}: ImageData, x: number, y: number): string {
  const start = 4 * (Math.round(y) * width + Math.round(x));
  return [...data.slice(start, start + 3)].join(' ');
}

export const isOutline = (shape: Shape): shape is Outline => 'path' in shape;
export const isRun = (shape: Shape): shape is Run => 'text' in shape;

/** A picture of some shapes alone. */
export const sceneWith = (shapes: readonly Shape[], size = {width: 40, height: 40}): Scene => ({
  ...size,
  title: 'A title',
  description: 'A sentence',
  language: 'en',
  parts: [{x: 0, y: 0, scale: 1, shapes}],
});

/** The box around an outline. */
export function boxOf({path}: Outline): {x: number; y: number; width: number; height: number} {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  element.setAttribute('d', path);
  svg.append(element);
  document.body.append(svg);
  const {x, y, width, height} = element.getBBox();
  svg.remove();
  return {x, y, width, height};
}
