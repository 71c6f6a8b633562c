import type {ReactiveController, ReactiveControllerHost} from 'lit';

const waiting = new WeakMap<Element, CustomStateSet>();

// Half a screen of distance: a box that a reader still sees the end of would not be held still.
let shared: IntersectionObserver | undefined;
const observer = (): IntersectionObserver => (shared ??= new IntersectionObserver(endUnseen, {rootMargin: '50% 0%'}));

/**
 * The place that reserve.css keeps for a figure, until the custom state `released` ends it.
 *
 * It ends as soon as nothing moves that a reader sees: text below a figure in view stays where it is.
 */
export class KeptPlace implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #states: CustomStateSet | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    // Browsers before `:state()` refuse a name without dashes; there the place is kept.
    if (CSS.supports('selector(:state(released))')) this.#states = host.attachInternals().states;
    host.addController(this);
  }

  /**
   * The figure is drawn or refused, and needs no more than its own height.
   *
   * @param atOnce - whether what is shown has another place than the one kept, so that text has moved anyway.
   */
  release(atOnce: boolean): void {
    const states = this.#states;
    if (!states || states.has('released')) return;
    if (atOnce) states.add('released');
    else {
      waiting.set(this.#host, states);
      // An update may come after the figure has left the page: whoever puts it back has it observed.
      if (this.#host.isConnected) this.hostConnected();
    }
  }

  hostConnected(): void {
    if (waiting.has(this.#host)) observer().observe(this.#host);
  }

  hostDisconnected(): void {
    shared?.unobserve(this.#host);
  }
}

/** Ends places in the frame in which they are measured: a reader may scroll between two. */
function endUnseen(entries: readonly IntersectionObserverEntry[]): void {
  requestAnimationFrame(() => {
    // All are measured before one changes: otherwise the page is laid out anew for each.
    for (const {target} of entries.filter(({target}) => isUnseen(target))) {
      waiting.get(target)?.add('released');
      waiting.delete(target);
      shared?.unobserve(target);
    }
  });
}

/** Whether all that follows a figure stays out of view, or where it is, when the figure gets its own height. */
function isUnseen(target: Element): boolean {
  const {bottom} = target.getBoundingClientRect();
  // Scroll anchoring holds still what is in view when something above it shrinks.
  if (bottom <= 0) return bottom < -innerHeight / 2 && CSS.supports('overflow-anchor', 'auto');
  const drawn = target.shadowRoot?.lastElementChild;
  return drawn != null && drawn.getBoundingClientRect().bottom >= innerHeight;
}
