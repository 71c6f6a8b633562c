import type {ReactiveController, ReactiveControllerHost} from 'lit';

const listeners = new WeakMap<Element, () => void>();

// One observer for all figures of a page; a screen ahead, so that a figure is ready when it is reached.
let shared: IntersectionObserver | undefined;
const observer = (): IntersectionObserver =>
  (shared ??= new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, target} of entries) if (isIntersecting) listeners.get(target)?.();
    },
    {rootMargin: '100% 0%'},
  ));

/** Knows whether its host has been near the reader's view, and says when it comes near. */
export class Visibility implements ReactiveController {
  /** Whether the host is or was near the view. */
  reached = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #come: () => void;

  constructor(host: ReactiveControllerHost & Element, come: () => void) {
    this.#host = host;
    this.#come = come;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.reached) return;
    listeners.set(this.#host, () => {
      this.reached = true;
      observer().unobserve(this.#host);
      this.#come();
    });
    observer().observe(this.#host);
  }

  hostDisconnected(): void {
    shared?.unobserve(this.#host);
  }
}
