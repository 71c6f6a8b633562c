import {nextTask} from './render-queue.js';
import {native} from '../page/native.js';

const listeners = new WeakMap<Element, () => void>();

// One observer serves all figures of a page, a screen ahead, so that a figure is ready when it is reached.
let shared: IntersectionObserver | undefined;
const observer = (): IntersectionObserver =>
  (shared ??= new IntersectionObserver(
    (entries) => {
      for (const {isIntersecting, target} of entries) if (isIntersecting) listeners.get(target)?.();
    },
    {rootMargin: '100% 0%'},
  ));

/** Knows whether its host has been near the view, and reports when it comes near. */
export class Visibility {
  /** Whether the host is or was near the view. */
  reached = false;
  readonly #host: Element;
  readonly #onReach: () => void;

  constructor(host: Element, onReach: () => void) {
    this.#host = host;
    this.#onReach = onReach;
  }

  /** Begins to observe the host, which is in a page. */
  observe(): void {
    if (this.reached) return;
    listeners.set(this.#host, () => {
      this.reached = true;
      observer().unobserve(this.#host);
      this.#onReach();
    });
    observer().observe(this.#host);
  }

  /** Ends that for a host that has left its page. */
  unobserve(): void {
    shared?.unobserve(this.#host);
  }
}

let asking: Element[] = [];
let measured: Promise<ReadonlySet<Element>> | undefined;

/**
 * Whether a new element is in view, before the observer's first frame. All elements of one task are measured together,
 * before anything is done with one of them; a single one counts as in view.
 */
export async function isInView(element: Element): Promise<boolean> {
  asking.push(element);
  // The task that runs the page's scripts is long enough by itself.
  measured ??= (native(document).readyState === 'complete' ? Promise.resolve() : nextTask()).then(measure);
  return (await measured).has(element);
}

function measure(): ReadonlySet<Element> {
  const all = asking;
  asking = [];
  measured = undefined;
  return new Set(all.length === 1 ? all : all.filter(isSeen));
}

function isSeen(element: Element): boolean {
  const {top, bottom} = element.getBoundingClientRect();
  return bottom >= 0 && top < innerHeight;
}
