import {nextTask} from './render-queue.js';
import {native} from '../element/native.js';

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
export class Visibility {
  /** Whether the host is or was near the view. */
  reached = false;
  readonly #host: Element;
  readonly #come: () => void;

  constructor(host: Element, come: () => void) {
    this.#host = host;
    this.#come = come;
  }

  /** The host is in a page. */
  observe(): void {
    if (this.reached) return;
    listeners.set(this.#host, () => {
      this.reached = true;
      observer().unobserve(this.#host);
      this.#come();
    });
    observer().observe(this.#host);
  }

  /** The host is in no page. */
  unobserve(): void {
    shared?.unobserve(this.#host);
  }
}

let asking: Element[] = [];
let measured: Promise<ReadonlySet<Element>> | undefined;

/**
 * Whether a new element is in view, before the observer can tell: it waits for a frame. All that come in one task are
 * measured together, before anything is done with one of them; one alone is taken for seen.
 */
export async function isInView(element: Element): Promise<boolean> {
  asking.push(element);
  // The task in which a page brings its scripts is long enough.
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
