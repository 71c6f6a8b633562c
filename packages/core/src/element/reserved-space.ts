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
    // Browsers without `:state()` refuse a name without dashes, so there the space stays reserved. It also does in
    // documents of other windows, which do not know the tag.
    if (this.#host.ownerDocument === document && CSS.supports('selector(:state(released))'))
      this.#states ??= this.#host.attachInternals().states;
    if (waiting.has(this.#host)) observer().observe(this.#host);
  }

  hostDisconnected(): void {
    shared?.unobserve(this.#host);
  }
}

/** Releases the space of figures that are far from the view at once, and of others where it is not seen. */
function endUnseen(entries: readonly IntersectionObserverEntry[]): void {
  // What the observer has measured need not be measured again, for which the browser would lay out the page.
  const near = entries.filter(({target, boundingClientRect: {top, bottom}}) => {
    const isAbove = bottom < -innerHeight / 2;
    // Scroll anchoring keeps the view still when something above it shrinks.
    if (isAbove ? CSS.supports('overflow-anchor', 'auto') : top > innerHeight * 1.5) release(target);
    return !isAbove && top <= innerHeight * 1.5;
  });
  if (near.length === 0) return;
  // Others are measured in the frame in which they change, since a reader may scroll between two frames.
  requestAnimationFrame(() => {
    // All are measured before one changes, so that the page is laid out once.
    for (const {target} of near.filter(({target}) => isEndBelow(target))) release(target);
  });
}

function release(target: Element): void {
  waiting.get(target)?.add('released');
  waiting.delete(target);
  shared?.unobserve(target);
}

/** Whether everything below a figure is out of view when the figure gets its own height. */
function isEndBelow(target: Element): boolean {
  const drawn = target.shadowRoot?.lastElementChild;
  return drawn != null && drawn.getBoundingClientRect().bottom >= innerHeight;
}
