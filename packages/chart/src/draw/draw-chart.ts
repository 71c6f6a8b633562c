import {
  BasicPlatform,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartConfiguration,
  type ChartOptions,
} from 'chart.js';
import {adopt} from '@tip-figures/core/render/sheet-of.js';
import {optionsOf} from './chart-options.js';
import type {LineSpec} from '../chart-spec.js';
import {drawLine} from './draw-line.js';
import type {Drawing} from './drawing.js';
import {colorsOf, watchColors, type ChartColors} from './colors.js';
import {MarkButtons} from '../marks/mark-buttons.js';
import {Places} from '../marks/places.js';
import {drawnChartStyles} from './drawn-chart.styles.js';
import {inBatch} from './batch.js';
import {native} from '@tip-figures/core/page/native.js';

Chart.register(LinearScale, LineController, LineElement, PointElement);

// This width fits the paper of printers between usual margins, in px.
const widestInPrint = 640;

const drawn = new WeakMap<Element, () => void>();

// One observer serves all charts: they measure together, and then draw.
let shared: ResizeObserver | undefined;
const observer = (): ResizeObserver =>
  (shared ??= new ResizeObserver((entries) => {
    for (const {target} of entries) drawn.get(target)?.();
  }));

/** A chart on a canvas, with buttons over its marks. The only module that runs Chart.js. */
export class DrawnChart {
  readonly #canvas: HTMLCanvasElement;
  readonly #box: HTMLElement;
  readonly #whole: HTMLElement;
  readonly #probe = native(document).createElement('i');
  readonly #buttons: MarkButtons;
  readonly #stopWatching: () => void;
  #spec: LineSpec | undefined;
  #chart: Chart | undefined;
  #colors: ChartColors | undefined;
  /** The chart that was drawn last, with the time and size, for comparison. */
  #written = '';
  #drawn: Promise<void> | undefined;
  #size = '';

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#box = around(canvas);
    this.#whole = around(this.#box);
    this.#probe.className = 'colors';
    this.#whole.append(this.#probe);
    this.#buttons = new MarkButtons(this.#whole);
    adopt(canvas.getRootNode() as ShadowRoot, drawnChartStyles);
    drawn.set(this.#box, () => {
      if (this.#size !== sizeOf(this.#box)) this.#redraw();
    });
    observer().observe(this.#box);
    this.#stopWatching = watchColors(this.#probe, () => {
      if (JSON.stringify(colorsOf(this.#probe)) !== JSON.stringify(this.#colors)) this.#redraw();
    });
    native(document).fonts.addEventListener('loadingdone', this.#redraw);
    addEventListener('beforeprint', this.#forPrint);
    addEventListener('afterprint', this.#forScreen);
  }

  /** Draws `spec`, unless it is drawn already; rejects where the page has no canvas. */
  draw(spec: LineSpec): Promise<void> {
    const text = JSON.stringify(spec);
    // The same chart may be in the queue.
    if (this.#drawn && text === this.#written) return this.#drawn;
    this.#spec = spec;
    this.#written = text;
    return (this.#drawn = inBatch(() => this.#look()));
  }

  destroy(): void {
    this.#drawn = undefined;
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#spec = undefined;
    this.#buttons.destroy();
    this.#text.removeAttribute('aria-hidden');
    observer().unobserve(this.#box);
    this.#stopWatching();
    this.#probe.remove();
    native(document).fonts.removeEventListener('loadingdone', this.#redraw);
    removeEventListener('beforeprint', this.#forPrint);
    removeEventListener('afterprint', this.#forScreen);
  }

  /** The text of the chart. */
  get #text(): Element {
    return this.#box.nextElementSibling ?? this.#box;
  }

  readonly #redraw = (): void => {
    inBatch(() => this.#look()).catch(() => this.destroy());
  };

  #look(): (() => void) | undefined {
    const spec = this.#spec;
    if (!spec) return undefined;
    const places = new Places(this.#whole, this.#box);
    // A chart that is not shown cannot be measured.
    if (places.width === 0 || places.height === 0) return undefined;
    this.#size = sizeOf(this.#box);
    this.#colors = colorsOf(this.#probe);
    const drawing = drawLine(spec, places, this.#colors);
    return () => this.#draw(spec, drawing, places);
  }

  #draw(spec: LineSpec, drawing: Drawing, {width, height, rtl}: Places): void {
    // The chart was removed while others measured.
    if (spec !== this.#spec) return;
    const {datasets} = drawing;
    const options = optionsOf(drawing, {width, height, rtl});
    if (!this.#chart) {
      Object.assign(this.#canvas, {width, height});
      Object.assign(this.#canvas.style, {width: `${width}px`, height: `${height}px`});
      if (!this.#canvas.getContext('2d')) throw new Error('the page has no canvas');
      this.#chart = new Chart(this.#canvas, this.#configOf(datasets, options));
    } else {
      this.#chart.data = {datasets};
      this.#chart.options = options;
      // A change of size updates the chart by itself.
      if (this.#chart.width === width && this.#chart.height === height) this.#chart.update('none');
      else this.#chart.resize(width, height);
    }
    this.#buttons.show(spec.marks, drawing.spots, rtl);
    // The buttons have the same words. Before all charts are measured this would have each of them laid out by itself.
    this.#text.setAttribute('aria-hidden', 'true');
  }

  #configOf(datasets: Drawing['datasets'], options: ChartOptions): ChartConfiguration {
    return {
      type: 'line',
      data: {datasets},
      options,
      // The platform for pages would measure the canvas, and observe its box, once more.
      platform: BasicPlatform,
    };
  }

  // The canvas is printed as it is, so it is drawn in light colours and at the size of the printed page.
  readonly #forPrint = (): void => {
    this.#probe.classList.add('print');
    this.#whole.style.inlineSize = `${Math.min(this.#whole.offsetWidth, widestInPrint)}px`;
    this.#look()?.();
  };

  readonly #forScreen = (): void => {
    this.#probe.classList.remove('print');
    this.#whole.style.inlineSize = '';
    this.#look()?.();
  };
}

/**
 * Draws a chart in a copy of its box, on any context with the methods that Chart.js uses.
 *
 * @param canvas - its place in the copy, which is laid out.
 */
export function paintChart(spec: LineSpec, canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): void {
  const box = around(canvas);
  const whole = around(box);
  const probe = Object.assign(native(canvas.ownerDocument).createElement('i'), {className: 'colors'});
  adopt(canvas.getRootNode() as ShadowRoot, drawnChartStyles);
  whole.append(probe);
  const places = new Places(whole, box);
  const drawing = drawLine(spec, places, colorsOf(probe));
  probe.remove();
  // What stands there until the canvas is drawn.
  whole.querySelector('.drawn svg')?.remove();
  const item = {getContext: () => context, canvas: undefined};
  const chart = new Chart(item as unknown as HTMLCanvasElement, {
    type: 'line',
    // Segments with a style of their own are drawn one by one; the context could not read a `Path2D`.
    data: {datasets: drawing.datasets.map((dataset) => ({segment: {}, ...dataset}))},
    options: {...optionsOf(drawing, places), devicePixelRatio: 1},
    platform: BasicPlatform,
  });
  chart.destroy();
}

const sizeOf = ({offsetWidth, offsetHeight}: HTMLElement): string => `${offsetWidth} ${offsetHeight}`;

function around(element: Element): HTMLElement {
  if (!element.parentElement) throw new Error('a canvas is drawn on in the box of a chart');
  return element.parentElement;
}
