import type {FigureError} from '@tip-figures/record/figure-error.js';

/** The last document that was accepted, and what became of requests for a newer one. */
export class KeptDocument {
  /** Where it came from; `undefined` for a figure without `src`. */
  readonly src: string | undefined;
  readonly document: unknown;
  /** Why there is no newer one; the first reason, since the others follow from it. */
  fault: FigureError | undefined;
  /** When it was last known to be the newest, in milliseconds since 1970. */
  good: number;
  #old = false;

  constructor(src: string | undefined, document?: unknown, good = Date.now()) {
    this.src = src;
    this.document = document;
    this.good = good;
  }

  /** Whether readers must be told that it is old, and then why. */
  get verdict(): readonly ['fresh' | 'stale', FigureError?] {
    return !this.#old ? ['fresh'] : this.fault ? ['stale', this.fault] : ['stale'];
  }

  /** A request has failed. */
  miss(error: FigureError): void {
    this.fault ??= error;
  }

  /** It has not been confirmed for so long that readers must know, if there is a reason why. */
  expire(error: FigureError | undefined): void {
    this.fault ??= error;
    this.#old = this.fault !== undefined;
  }

  /** The reader or the page has asked for a newer one, and there is none. */
  lose(error: FigureError): void {
    this.#old = true;
    this.fault = error;
  }

  /** It is the newest there is. */
  confirm(): void {
    this.good = Date.now();
    this.#old = false;
    this.fault = undefined;
  }
}
