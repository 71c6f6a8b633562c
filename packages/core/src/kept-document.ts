import type {FigureError} from './figure-error.js';

/** So many looks for newer data may fail before readers are told. */
const patience = 2;

/** The last document that was taken, and what has become of looks for a newer one. */
export class KeptDocument {
  /** Where it came from; `undefined` for a figure without `src`. */
  readonly src: string | undefined;
  readonly document: unknown;
  /** Why there is no newer one; the first reason, since the others follow from it. */
  fault: FigureError | undefined;
  #missed = 0;

  constructor(src: string | undefined, document?: unknown) {
    this.src = src;
    this.document = document;
  }

  /** Whether readers must be told that it is old, and then why. */
  get verdict(): readonly ['fresh' | 'stale', FigureError?] {
    return this.#missed < patience ? ['fresh'] : this.fault ? ['stale', this.fault] : ['stale'];
  }

  /** A look has failed. */
  miss(error: FigureError): void {
    this.#missed += 1;
    this.fault ??= error;
  }

  /** The reader or the page has asked for a newer one, and there is none. */
  lose(error: FigureError): void {
    this.#missed = patience;
    this.fault = error;
  }

  /** It is the newest there is. */
  confirm(): void {
    this.#missed = 0;
    this.fault = undefined;
  }
}
