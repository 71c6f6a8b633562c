import type {ReactiveController, ReactiveControllerHost} from 'lit';

const waiting = new WeakMap<Element, CustomStateSet>();

// The margin is half a screen: a box whose end a reader still sees would move.
let shared: IntersectionObserver | undefined;
const observer = (): IntersectionObserver => (shared ??= new IntersectionObserver(endUnseen, {rootMargin: '50% 0%'}));

/**
 * The space that reserve.css reserves for a figure, until the custom state `released` gives it up.
 *
 * The space is released when no visible text moves by it: text below a figure in view stays where it is.
 */
export class ReservedSpace implements ReactiveController {
  readonly #host: HTMLElement;
  #states: CustomStateSet | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Is called when the figure is drawn or refused and needs its own height only.
   *
   * @param atOnce - whether the figure is drawn outside the reserved space, so that text has moved anyway.
   */
  release(atOnce: boolean): void {
    const states = this.#states;
    if (!states || states.has('released')) return;
    if (atOnce) states.add('released');
    else {
      waiting.set(this.#host, states);
      // An update may come after the figure has left the page; `hostConnected` runs when it is put back.
      if (this.#host.isConnected) this.hostConnected();
    }
  }

  hostConnected(): void {
    // Browsers without `:state()` refuse a name without dashes: there the space ends when the script comes. It stays in
    // documents of other windows, which do not know the tag.
    if (this.#host.ownerDocument === document && CSS.supports('selector(:state(released))'))
      this.#states ??= this.#host.attachInternals().states;
    if (waiting.has(this.#host)) observer().observe(this.#host);
  }

  hostDisconnected(): void {
    shared?.unobserve(this.#host);
  }
}

/** Releases space in the frame in which it is measured: a reader may scroll between two frames. */
function endUnseen(entries: readonly IntersectionObserverEntry[]): void {
  requestAnimationFrame(() => {
    // All are measured before one changes, so that the page is laid out once.
    for (const {target} of entries.filter(({target}) => isUnseen(target))) {
      waiting.get(target)?.add('released');
      waiting.delete(target);
      shared?.unobserve(target);
    }
  });
}

/** Whether everything below a figure is out of view, or does not move, when the figure gets its own height. */
function isUnseen(target: Element): boolean {
  const {bottom} = target.getBoundingClientRect();
  // Scroll anchoring keeps the view still when something above it shrinks.
  if (bottom <= 0) return bottom < -innerHeight / 2 && CSS.supports('overflow-anchor', 'auto');
  const drawn = target.shadowRoot?.lastElementChild;
  return drawn != null && drawn.getBoundingClientRect().bottom >= innerHeight;
}
