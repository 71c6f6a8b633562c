import '@tip-figures/core/page/own-globals.js';
import type {ChartPainter} from '@tip-figures/core/image/walk.js';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {LineSpec} from './chart-spec.js';
import type * as DrawModule from './draw/draw-chart.js';
import {lineCode} from './line-code.js';
import {native} from '@tip-figures/core/page/native.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Draws a chart in its host.
 *
 * The code of charts is fetched only when a chart is due. A chart lives as long as its canvas: it is destroyed on
 * disconnect and drawn again on return. Code that could not be fetched is requested again at the next update, or when
 * the browser is online again.
 */
export class ChartController implements ReactiveController {
  /** The chart to draw in the box that the host renders: see `chartBox`. The code of lines must be there. */
  spec: LineSpec | undefined;
  readonly #host: Host;
  readonly #due: () => boolean;
  readonly #load: () => Promise<typeof DrawModule>;
  #canvas: HTMLCanvasElement | null = null;
  #chart: DrawModule.DrawnChart | undefined;
  #drawing: Promise<void> | undefined;

  /**
   * @param due - whether the chart may be drawn by now, such as when the host is near the view.
   * @param load - fetches the chart code.
   */
  constructor(host: Host, due: () => boolean, load = () => import('./draw/draw-chart.js')) {
    this.#host = host;
    this.#due = due;
    this.#load = load;
    host.addController(this);
  }

  /** Resolves when the chart is drawn, if it is due and its code could be fetched. */
  get settled(): Promise<void> {
    return Promise.resolve(this.#drawing)
      .then(() => this.#host.updateComplete)
      .then(() => undefined);
  }

  /** The function that draws `spec` for a picture; rejects where the code of charts cannot be fetched. */
  async painter(spec: LineSpec | undefined): Promise<ChartPainter | undefined> {
    if (!spec) return undefined;
    // A figure that shows less than the chart may lack its styles.
    if (this.#host.shadowRoot) lineCode().adoptStyles(this.#host.shadowRoot);
    const {paintChart} = await this.#load();
    return (canvas, context) => paintChart(spec, canvas, context);
  }

  hostConnected(): void {
    addEventListener('online', this.#retry);
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const {shadowRoot} = this.#host;
    if (this.spec && shadowRoot) lineCode().adoptStyles(shadowRoot);
    this.#drawing = this.#draw();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#retry);
    this.#clear();
  }

  readonly #retry = (): void => this.#host.requestUpdate();

  async #draw(): Promise<void> {
    // An update can come after the host has left the page, or in a document without a window.
    if (!this.#host.isConnected || !native(this.#host.ownerDocument).defaultView) return;
    if (!this.#canvas?.isConnected) {
      this.#clear();
      this.#canvas = this.#host.shadowRoot?.querySelector('canvas') ?? null;
    }
    const canvas = this.#canvas;
    if (!canvas || !this.#due()) return;
    // Without the code of charts, words and table still give all values.
    const module = await this.#load().catch(() => undefined);
    if (!module || canvas !== this.#canvas || !this.spec) return;
    try {
      this.#chart ??= new module.DrawnChart(canvas);
      await this.#chart.draw(this.spec);
    } catch {
      // Some browsers and extensions give a page no canvas.
      if (canvas === this.#canvas) this.#destroy();
    }
  }

  #clear(): void {
    this.#destroy();
    this.#canvas = null;
  }

  #destroy(): void {
    this.#chart?.destroy();
    this.#chart = undefined;
  }
}
