/** A rectangle in the canvas, in CSS pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The places that the text of a chart reserves for marks, by their `data-place`. */
export class Places {
  readonly width: number;
  readonly height: number;
  readonly rtl: boolean;
  readonly #chart: HTMLElement;
  readonly #origin: DOMRect;
  readonly #scale: number;

  /** Measures from `canvas`, the box that the canvas fills. */
  constructor(chart: HTMLElement, canvas: HTMLElement) {
    this.#chart = chart;
    this.#origin = canvas.getBoundingClientRect();
    this.width = canvas.offsetWidth;
    this.height = canvas.offsetHeight;
    // A page can scale an ancestor of the figure; the canvas has pixels of its own.
    this.#scale = this.#origin.width > 0 ? this.width / this.#origin.width : 1;
    this.rtl = getComputedStyle(chart).direction === 'rtl';
  }

  /** The place with the name `id`; an empty one where there is none. */
  of(id: string): Place {
    const element = this.#element(id);
    return element ? this.#measure(element) : {left: 0, top: 0, right: 0, bottom: 0};
  }

  /** The font size at the place with the name `id`. */
  em(id: string): number {
    return parseFloat(getComputedStyle(this.#element(id) ?? this.#chart).fontSize);
  }

  /** The point at `share` of the width of `place`, in reading direction. */
  along({left, right}: Place, share: number): number {
    return this.rtl ? right - (right - left) * share : left + (right - left) * share;
  }

  #element(id: string): Element | null {
    return this.#chart.querySelector(`[data-place="${id}"]`);
  }

  #measure(element: Element): Place {
    const {left, top, right, bottom} = element.getBoundingClientRect();
    const {left: x, top: y} = this.#origin;
    const scale = this.#scale;
    return {left: (left - x) * scale, top: (top - y) * scale, right: (right - x) * scale, bottom: (bottom - y) * scale};
  }
}
