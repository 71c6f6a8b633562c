import {html, nothing, render, type TemplateResult} from 'lit';
import type {ChartMark} from './chart-spec.js';
import type {Place} from './places.js';

/** Where a mark was drawn. */
export interface Spot {
  readonly place: Place;
  /** Whether a tooltip stands above it rather than over it. */
  readonly tall?: boolean;
}

const least = 24;
const gap = 6;

/**
 * Real buttons over the marks of a canvas: one tab stop, arrow keys in reading direction, and the
 * same tooltip for focus and pointer, which stays until it is dismissed. They are rendered by
 * themselves, so that a pointer on its way over a chart does not render the whole figure.
 */
export class MarkButtons {
  readonly #chart: HTMLElement;
  readonly #box = document.createElement('div');
  #marks: readonly ChartMark[] = [];
  #spots: ReadonlyMap<string, Spot> = new Map();
  #rtl = false;
  #stop = 0;
  #open: string | undefined;

  constructor(chart: HTMLElement) {
    this.#chart = chart;
    chart.append(this.#box);
    chart.addEventListener('pointerleave', this.#leave);
  }

  destroy(): void {
    this.#chart.removeEventListener('pointerleave', this.#leave);
    this.#box.remove();
  }

  /** Puts a button over each mark that was drawn. */
  show(marks: readonly ChartMark[], spots: ReadonlyMap<string, Spot>, rtl: boolean): void {
    this.#marks = marks.filter(({id}) => spots.has(id));
    this.#spots = spots;
    this.#rtl = rtl;
    this.#stop = Math.max(Math.min(this.#stop, this.#marks.length - 1), 0);
    this.#render();
  }

  #render(): void {
    const open = this.#marks.find(({id}) => id === this.#open);
    render([this.#list(), open ? tooltip(open) : nothing], this.#box);
    if (open) this.#place();
  }

  #list(): TemplateResult {
    // One listener for all buttons; what does not bubble is heard on its way down.
    return html`<ul
      class="spots"
      role="list"
      @keydown=${this.#key}
      @click=${this.#enter}
      @focus=${{handleEvent: this.#enter, capture: true}}
      @blur=${{handleEvent: this.#leave, capture: true}}
      @pointerenter=${{handleEvent: this.#enter, capture: true}}
    >
      ${this.#marks.map(
        (mark, index) =>
          html`<li>
            <button
              type="button"
              aria-label=${mark.name}
              tabindex=${index === this.#stop ? 0 : -1}
              .style=${this.#styleOf(mark)}
            ></button>
          </li>`,
      )}
    </ul>`;
  }

  /** Puts the tooltip above its mark and above the tallest stack that it would cover. */
  #place(): void {
    const tip = this.#box.querySelector<HTMLElement>('.tip');
    const place = this.#open === undefined ? undefined : this.#spots.get(this.#open)?.place;
    if (!tip || !place) return;
    const width = tip.offsetWidth;
    const middle = (place.left + place.right) / 2;
    const left = Math.max(Math.min(middle - width / 2, this.#chart.clientWidth - width), 0);
    const covered = [...this.#spots.values()].filter(
      ({tall, place: other}) => tall && other.right > left && other.left < left + width && other.bottom > place.top,
    );
    const top = Math.min(place.top, ...covered.map(({place: other}) => other.top));
    tip.style.left = `${left}px`;
    tip.style.top = `${top - gap - tip.offsetHeight}px`;
  }

  /** A mark can be small; what a finger must hit may not be. */
  #styleOf({id}: ChartMark): string {
    const {left, top, right, bottom} = this.#spots.get(id)?.place ?? {left: 0, top: 0, right: 0, bottom: 0};
    const width = Math.max(right - left, least);
    const height = Math.max(bottom - top, least);
    const x = (left + right - width) / 2;
    const y = (top + bottom - height) / 2;
    return `left: ${x}px; top: ${y}px; width: ${width}px; height: ${height}px`;
  }

  readonly #enter = ({target}: Event): void => {
    const index = this.#buttons().indexOf(target as HTMLElement);
    const id = this.#marks[index]?.id;
    if (id === undefined || (id === this.#open && index === this.#stop)) return;
    this.#open = id;
    // The tab stop goes with the focus, not with a passing pointer.
    if (this.#focused() === index) this.#stop = index;
    this.#render();
  };

  readonly #leave = (): void => {
    const focused = this.#marks[this.#focused()]?.id;
    if (this.#open === undefined || this.#open === focused) return;
    this.#open = focused;
    this.#render();
  };

  readonly #key = (event: KeyboardEvent): void => {
    // Such as Alt and Left, which go back a page.
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const last = this.#marks.length - 1;
    const step = this.#rtl ? -1 : 1;
    const to: Record<string, number> = {
      ArrowRight: this.#stop + step,
      ArrowLeft: this.#stop - step,
      ArrowDown: this.#stop + 1,
      ArrowUp: this.#stop - 1,
      Home: 0,
      End: last,
    };
    const next = to[event.key];
    if (next !== undefined) {
      this.#buttons()[Math.max(Math.min(next, last), 0)]?.focus();
      event.preventDefault();
    } else if (event.key === 'Escape' && this.#open !== undefined) {
      this.#open = undefined;
      this.#render();
      event.stopPropagation();
    }
  };

  #buttons(): HTMLElement[] {
    return [...this.#box.querySelectorAll('button')];
  }

  #focused(): number {
    const active = (this.#chart.getRootNode() as ShadowRoot).activeElement;
    return this.#buttons().indexOf(active as HTMLElement);
  }
}

const tooltip = ({title, detail}: ChartMark): TemplateResult =>
  html`<div class="tip" aria-hidden="true"><b>${title}</b>${detail}</div>`;
