import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {DocumentRequest} from './document-request.js';
import {errorOf} from './figure-error.js';
import type {FigureError} from './figure-error.js';
import {isEmpty, isEqual, refuseOlder, sectionFrom} from './figure-inputs.js';
import type {FigureInputs} from './figure-inputs.js';
import {LiveDocument} from './live-document.js';

/** In which state a figure is. `initial`: it was given no data yet. */
export type FigureState = 'initial' | 'pending' | 'fresh' | 'stale' | 'error';

/** So many looks for newer data may fail before readers are told. */
const patience = 2;

/**
 * Brings attributes, `data`, the JSON child and the document at `src` to one model.
 *
 * They are laid over each other value by value and read by one parser, so that all ways in give
 * the same figure and the same refusals. Whatever a newer document brings, the last good model
 * stays until there is a better one.
 */
export class FigureSource<Model> implements ReactiveController {
  state: FigureState = 'initial';
  model: Model | undefined;
  error: FigureError | undefined;
  /** Counts what a page should hear of: a new model, a refusal, a model that is no longer fresh. */
  turn = 0;
  /** When the model last changed. */
  since = new Date();
  /** Looks for newer documents. */
  readonly live: LiveDocument;

  readonly #host: ReactiveControllerHost & Element;
  readonly #name: string;
  readonly #inputs: () => FigureInputs;
  readonly #parse: (section: Record<string, unknown>) => Model;
  readonly #request: DocumentRequest;
  readonly #waiting = new Set<() => void>();
  #seen: readonly unknown[] = [];
  #brought: unknown;
  /** The last document that was taken, and where it came from. */
  #good: {readonly src: string | undefined; readonly document: unknown} | undefined;
  #section: Record<string, unknown> = {};
  #missed = 0;
  #fault: FigureError | undefined;

  constructor(
    host: ReactiveControllerHost & Element,
    name: string,
    inputs: () => FigureInputs,
    parse: (section: Record<string, unknown>) => Model,
  ) {
    this.#host = host;
    this.#name = name;
    this.#inputs = inputs;
    this.#parse = parse;
    this.#request = new DocumentRequest(host, inputs);
    host.addController(this);
    this.live = new LiveDocument(host, this, () => {
      const {url, waits} = this.#request;
      return {url: waits ? undefined : url, seconds: inputs().refresh};
    });
  }

  /** Resolves when the figure no longer waits for its document, or is out of the page. */
  get answered(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#host.isConnected) this.#waiting.add(resolve);
      else resolve();
    });
  }

  /** Asks for the document again. */
  reload(): void {
    this.#request.reload();
  }

  /** Takes a newer document, unless it is refused, and says whether it was. */
  readonly take = (document: unknown): boolean => {
    const [good, missed] = [this.#good, this.#missed];
    try {
      this.#good = {src: this.#inputs().src, document};
      this.#missed = 0;
      this.#accept(true);
      return true;
    } catch (error) {
      [this.#good, this.#missed] = [good, missed];
      this.miss(errorOf(error));
      return false;
    }
  };

  /** A look for newer data has failed. */
  readonly miss = (error: FigureError): void => {
    this.#missed += 1;
    if (this.#missed < patience || !this.model) return;
    this.#set('stale', (this.#fault ??= error));
  };

  /** The document is as it was. */
  readonly same = (): void => {
    this.#missed = 0;
    if (this.model) this.#set('fresh');
  };

  /** Gives up a model that cannot be put into words. */
  refuse(error: unknown): void {
    this.#clear('error', errorOf(error));
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#resolve();
  }

  hostUpdate(): void {
    // Out of the page the answer to a dropped request is no news.
    if (!this.#host.isConnected) return;
    const inputs = this.#inputs();
    const {attributes, data, child, src} = inputs;
    const {waits, reloads, answer} = this.#request;
    const seen = [
      data,
      child,
      src,
      waits,
      reloads,
      answer?.document,
      answer?.error,
      ...Object.entries(attributes).flat(),
    ];
    if (same(seen, this.#seen)) return;
    this.#seen = seen;
    if (waits) {
      this.state = 'pending';
      return;
    }
    this.#note(src);
    try {
      if (src !== undefined && this.#good?.src !== src) throw this.#fault ?? new Error('no answer');
      if (isEmpty(inputs)) this.#clear('initial');
      else this.#accept();
    } catch (error) {
      this.refuse(error);
    }
  }

  /** Keeps what the last request has brought: a document, or a reason to call the figure stale. */
  #note(src: string | undefined): void {
    const {answer} = this.#request;
    const brought = answer?.error ?? answer?.document;
    if (src !== undefined && brought === this.#brought) return;
    this.#brought = brought;
    if (src === undefined || !answer?.error) {
      this.#good = {src, document: answer?.document};
      this.#missed = 0;
    } else {
      this.#missed = patience;
      this.#fault = errorOf(answer.error);
    }
  }

  /** @throws {FigureError} for a document that is refused; the model is then as it was. */
  #accept(newer = false): void {
    const section = sectionFrom(this.#inputs(), this.#good?.document, this.#name);
    if (!this.model || !isEqual(section, this.#section)) {
      if (newer && this.model) refuseOlder(section, this.#section);
      this.model = this.#parse(section);
      this.#section = section;
      this.since = new Date();
      this.turn += 1;
    }
    if (this.#missed < patience) this.#set('fresh');
    else this.#set('stale', this.#fault);
  }

  #clear(state: FigureState, error?: FigureError): void {
    this.model = undefined;
    this.#set(state, error);
  }

  #set(state: FigureState, error?: FigureError): void {
    if (state === 'fresh') this.#fault = undefined;
    if (error !== this.error) this.turn += 1;
    this.state = state;
    this.error = error;
    this.#resolve();
    this.#host.requestUpdate();
  }

  #resolve(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }
}

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, index) => Object.is(value, b[index]));
