import type {ReactiveController, ReactiveControllerHost} from 'lit';

const waiting = new WeakMap<Element, CustomStateSet>();

// Half a screen of distance: a box that a reader still sees the end of would not be held still.
let shared: IntersectionObserver | undefined;
const observer = (): IntersectionObserver => (shared ??= new IntersectionObserver(endUnseen, {rootMargin: '50% 0%'}));

/**
 * The space that reserve.css reserves for a figure, until the custom state `released` gives it up.
 *
 * It is given up as soon as nothing moves that a reader sees: text below a figure in view stays where it is.
 */
export class ReservedSpace implements ReactiveController {
  readonly #host: HTMLElement;
  #states: CustomStateSet | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * The figure is drawn or refused, and needs no more than its own height.
   *
   * @param atOnce - whether what is shown stands elsewhere than the reserved space, so that text has moved anyway.
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
    // Browsers before `:state()` refuse a name without dashes; there the space is kept, and in documents of another window,
    // which do not know the tag.
    if (this.#host.ownerDocument === document && CSS.supports('selector(:state(released))'))
      this.#states ??= this.#host.attachInternals().states;
    if (waiting.has(this.#host)) observer().observe(this.#host);
  }

  hostDisconnected(): void {
    shared?.unobserve(this.#host);
  }
}

/** Releases space in the frame in which it is measured: a reader may scroll between two. */
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
