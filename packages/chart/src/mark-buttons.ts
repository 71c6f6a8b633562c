import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
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
 * same tooltip for focus and pointer, which stays until it is dismissed.
 */
export class MarkButtons {
  readonly #chart: HTMLElement;
  readonly #update: () => void;
  #marks: readonly ChartMark[] = [];
  #spots: ReadonlyMap<string, Spot> = new Map();
  #rtl = false;
  #stop = 0;
  #open: string | undefined;

  constructor(chart: HTMLElement, update: () => void) {
    this.#chart = chart;
    this.#update = update;
    chart.addEventListener('pointerleave', this.#leave);
  }

  destroy(): void {
    this.#chart.removeEventListener('pointerleave', this.#leave);
  }

  /** Takes over where the marks are drawn; asks for an update where they moved. */
  move(spots: ReadonlyMap<string, Spot>, rtl: boolean): void {
    const moved = rtl !== this.#rtl || JSON.stringify([...spots]) !== JSON.stringify([...this.#spots]);
    this.#spots = spots;
    this.#rtl = rtl;
    if (moved) this.#update();
  }

  render(marks: readonly ChartMark[]): TemplateResult {
    this.#marks = marks.filter(({id}) => this.#spots.has(id));
    this.#stop = Math.max(Math.min(this.#stop, this.#marks.length - 1), 0);
    const open = this.#marks.find(({id}) => id === this.#open);
    return html`<ul class="spots" role="list" @keydown=${this.#key}>
        ${this.#marks.map(
          (mark, index) =>
            html`<li>
              <button
                type="button"
                aria-label=${mark.name}
                tabindex=${index === this.#stop ? 0 : -1}
                .style=${this.#styleOf(mark)}
                @focus=${() => this.#show(index)}
                @blur=${this.#leave}
                @click=${() => this.#show(index)}
                @pointerenter=${() => this.#show(index)}
              ></button>
            </li>`,
        )}
      </ul>
      ${open ? html`<div class="tip" aria-hidden="true"><b>${open.title}</b>${open.detail}</div>` : nothing}`;
  }

  /** Puts the tooltip above its mark and above the tallest stack that it would cover. */
  placeTooltip(): void {
    const tip = this.#chart.querySelector<HTMLElement>('.tip');
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

  #show(index: number): void {
    const id = this.#marks[index]?.id;
    if (id === this.#open && index === this.#stop) return;
    this.#open = id;
    // The tab stop goes with the focus, not with a passing pointer.
    if (this.#focused() === index) this.#stop = index;
    this.#update();
  }

  readonly #leave = (): void => {
    const focused = this.#marks[this.#focused()]?.id;
    if (this.#open === undefined || this.#open === focused) return;
    this.#open = focused;
    this.#update();
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
      this.#update();
      event.stopPropagation();
    }
  };

  #buttons(): HTMLElement[] {
    return [...this.#chart.querySelectorAll<HTMLElement>('.spots button')];
  }

  #focused(): number {
    const active = (this.#chart.getRootNode() as ShadowRoot).activeElement;
    return this.#buttons().indexOf(active as HTMLElement);
  }
}
