import type {FigureError} from '@tip-figures/record/figure-error.js';

/** Whether a document is stale, and then why. */
export type Verdict = readonly ['fresh' | 'stale', FigureError?];

/** The last document that was accepted, and the outcome of requests for a newer one. */
export class KeptDocument {
  /** Where the document came from; `undefined` for a figure without `src`. */
  readonly src: string | undefined;
  readonly document: unknown;
  /** Why there is no newer document: the first reason, since the others follow from it. */
  fault: FigureError | undefined;
  /** When the document was last known to be the newest, in milliseconds since 1970. */
  good: number;
  #old = false;

  constructor(src: string | undefined, document?: unknown, good = Date.now()) {
    this.src = src;
    this.document = document;
    this.good = good;
  }

  get verdict(): Verdict {
    return !this.#old ? ['fresh'] : this.fault ? ['stale', this.fault] : ['stale'];
  }

  /** Records a failed request. */
  miss(error: FigureError): void {
    this.fault ??= error;
  }

  /** Records that the document was not confirmed for two intervals; it is stale where there is a reason. */
  expire(error: FigureError | undefined): void {
    this.fault ??= error;
    this.#old = this.fault !== undefined;
  }

  /** Records that the reader or the page requested a newer document in vain. */
  fail(error: FigureError): void {
    this.#old = true;
    this.fault = error;
  }

  /** Records that the document is the newest. */
  confirm(): void {
    this.good = Date.now();
    this.#old = false;
    this.fault = undefined;
  }
}
