// What is on the canvas of a chart, and what lies over it.

import {Chart} from 'chart.js';
import {inside} from '../support/reading.js';

/** The canvas of a figure. */
export const canvasOf = (figure: Element): HTMLCanvasElement | null => inside<HTMLCanvasElement>(figure, 'canvas');

/** Whether there is a chart on the canvas; a boolean, since a failed assertion would print all of it. */
export const hasChart = (canvas: HTMLCanvasElement | null): boolean =>
  canvas !== null && Chart.getChart(canvas) !== undefined;

/** The buttons over the marks, in their order. */
export const buttonsOf = (figure: Element): HTMLButtonElement[] => [
  ...(figure.shadowRoot?.querySelectorAll<HTMLButtonElement>('.spots button') ?? []),
];

/** Colour of the canvas as `r,g,b`, or `` where it is empty, at a point in CSS pixels from its corner. */
export function colorAt(figure: Element, x: number, y: number): string {
  const canvas = canvasOf(figure)!;
  const scale = canvas.width / canvas.getBoundingClientRect().width;
  const [r, g, b, alpha] = canvas
    .getContext('2d')!
    .getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1).data;
  return alpha ? `${r},${g},${b}` : '';
}

/** The point in the middle of an element, from the corner of the canvas. */
export function middleOf(figure: Element, element: Element): {x: number; y: number} {
  const [box, other] = [canvasOf(figure)!, element].map((one) => one.getBoundingClientRect());
  return {x: (other!.left + other!.right) / 2 - box!.left, y: (other!.top + other!.bottom) / 2 - box!.top};
}

/** Presses a key on what has the focus in a figure. */
export function press(figure: Element, key: string, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...more});
  return figure.shadowRoot!.activeElement!.dispatchEvent(event);
}
