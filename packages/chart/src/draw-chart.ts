import {BarController, BarElement, Chart, LinearScale, LineController, LineElement, PointElement} from 'chart.js';
import type {ChartConfiguration, ChartOptions} from 'chart.js';
import {sheetOf} from '@tip-figures/core/sheet-of.js';
import type {TemplateResult} from 'lit';
import type {ChartSpec} from './chart-spec.js';
import {drawBars} from './draw-bars.js';
import {drawLine} from './draw-line.js';
import {drawStrip} from './draw-strip.js';
import type {Drawing} from './drawing.js';
import {inkOf, watchInk} from './ink.js';
import type {Ink} from './ink.js';
import {MarkButtons} from './mark-buttons.js';
import {Places} from './places.js';
import {roomStyles} from './room.styles.js';

Chart.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement);

// Dots of a strip are the points of a line that is not shown: one controller is enough for both.
const types = {strip: 'line', bars: 'bar', line: 'line'} as const;

// Fits the paper of printers between usual margins.
const widestInPrint = 640;

/** A chart on a canvas, with buttons over its marks. The only module that runs Chart.js. */
export class DrawnChart {
  readonly #canvas: HTMLCanvasElement;
  readonly #box: HTMLElement;
  readonly #whole: HTMLElement;
  readonly #probe = document.createElement('i');
  readonly #buttons: MarkButtons;
  readonly #size = new ResizeObserver(() => this.#redraw());
  readonly #stopWatching: () => void;
  #spec: ChartSpec | undefined;
  #chart: Chart | undefined;
  #drawing: Drawing | undefined;
  #ink: Ink | undefined;

  /** @param update - asks the host for an update, after which the buttons are where the marks are. */
  constructor(canvas: HTMLCanvasElement, update: () => void) {
    this.#canvas = canvas;
    this.#box = around(canvas);
    this.#whole = around(this.#box);
    this.#probe.className = 'ink';
    this.#whole.append(this.#probe);
    this.#buttons = new MarkButtons(this.#whole, update);
    adopt(canvas.getRootNode() as ShadowRoot);
    this.#size.observe(this.#box);
    this.#stopWatching = watchInk(this.#probe, () => {
      if (JSON.stringify(inkOf(this.#probe)) !== JSON.stringify(this.#ink)) this.#redraw();
    });
    document.fonts.addEventListener('loadingdone', this.#redraw);
    addEventListener('beforeprint', this.#forPrint);
    addEventListener('afterprint', this.#forScreen);
  }

  /** Draws `spec`, or draws it again. */
  draw(spec: ChartSpec): void {
    if (spec.kind !== this.#spec?.kind) {
      this.#chart?.destroy();
      this.#chart = undefined;
    }
    this.#spec = spec;
    this.#redraw();
  }

  /** The buttons over the marks as they were drawn last. */
  buttons(spec: ChartSpec): TemplateResult {
    return this.#buttons.render(spec.marks);
  }

  destroy(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
    this.#spec = undefined;
    this.#buttons.destroy();
    this.#size.disconnect();
    this.#stopWatching();
    this.#probe.remove();
    document.fonts.removeEventListener('loadingdone', this.#redraw);
    removeEventListener('beforeprint', this.#forPrint);
    removeEventListener('afterprint', this.#forScreen);
  }

  readonly #redraw = (): void => {
    const spec = this.#spec;
    const places = new Places(this.#whole, this.#box);
    // Nothing can be measured where nothing is shown.
    if (!spec || places.width === 0 || places.height === 0) return;
    this.#ink = inkOf(this.#probe);
    this.#drawing = drawingOf(spec, places, this.#ink);
    const options = optionsOf(this.#drawing, spec.kind, places);
    const chart = (this.#chart ??= new Chart(this.#canvas, this.#configOf(spec.kind, options)));
    chart.data = {datasets: this.#drawing.datasets};
    chart.options = options;
    chart.resize(places.width, places.height);
    chart.update('none');
    this.#buttons.move(this.#drawing.spots(chart), places.rtl);
    this.#buttons.placeTooltip();
  };

  #configOf(kind: ChartSpec['kind'], options: ChartOptions): ChartConfiguration {
    return {
      type: types[kind],
      data: {datasets: []},
      options,
      plugins: [
        {
          id: 'beside',
          beforeDatasetsDraw: ({ctx}) => this.#drawing?.under?.(ctx),
          afterDatasetsDraw: ({ctx}) => this.#drawing?.over?.(ctx),
        },
      ],
    };
  }

  // The canvas is printed as it is: light, and at a size that the page will have.
  readonly #forPrint = (): void => {
    this.#probe.classList.add('print');
    this.#whole.style.inlineSize = `${Math.min(this.#whole.offsetWidth, widestInPrint)}px`;
    this.#redraw();
  };

  readonly #forScreen = (): void => {
    this.#probe.classList.remove('print');
    this.#whole.style.inlineSize = '';
    this.#redraw();
  };
}

function drawingOf(spec: ChartSpec, places: Places, ink: Ink): Drawing {
  switch (spec.kind) {
    case 'strip':
      return drawStrip(spec, places, ink);
    case 'bars':
      return drawBars(spec, places, ink);
    case 'line':
      return drawLine(spec, places, ink);
  }
}

// No axis of its own: the text of the chart is HTML, and decides where its rows are.
function optionsOf(
  {left, right, min, max}: Drawing,
  kind: ChartSpec['kind'],
  {width, height, rtl}: Places,
): ChartOptions {
  return {
    animation: false,
    responsive: false,
    maintainAspectRatio: false,
    events: [],
    indexAxis: kind === 'bars' ? 'y' : 'x',
    layout: {autoPadding: false, padding: {left, right: width - right, top: 0, bottom: 0}},
    scales: {
      x: {type: 'linear', display: false, min, max, reverse: rtl},
      y: {type: 'linear', display: false, min: 0, max: height, reverse: true, offset: false},
    },
  };
}

function around(element: Element): HTMLElement {
  if (!element.parentElement) throw new Error('a canvas is drawn on in the box of a chart');
  return element.parentElement;
}

/** Adds the styles of a drawn chart to a shadow root, once. */
function adopt(root: ShadowRoot): void {
  const sheet = sheetOf(roomStyles, root.ownerDocument);
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
