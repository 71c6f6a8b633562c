import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {amended} from './amendment.js';
import {DocumentRequest} from './document-request.js';
import type {Recipe} from '../element/figure.js';
import {errorOf, type FigureError} from '@tip-figures/record/figure-error.js';
import {contentOf, isEmpty, isEqual, isSame, layersOf, refuseOlder, type FigureInputs} from './figure-inputs.js';
import {KeptDocument} from './kept-document.js';
import {LiveDocument} from './live-document.js';
import {Waiters} from './waiters.js';
import {noRemarks} from './remarks.js';

/** In which state a figure is. `initial`: it was given no data yet. */
export type FigureState = 'initial' | 'pending' | 'fresh' | 'stale' | 'error';

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
  /** What must be said of the data beside the figure's own words. */
  remarks = noRemarks;
  /** What the model was read from, without what is withheld. */
  section: Record<string, unknown> = {};
  /** Looks for newer documents. */
  readonly live: LiveDocument;

  readonly #host: ReactiveControllerHost & Element;
  readonly #figure: Recipe<Model>;
  readonly #inputs: () => FigureInputs;
  readonly #request: DocumentRequest;
  readonly #waiters = new Waiters();
  #seen: readonly unknown[] = [];
  #brought: unknown;
  /** What was refused last: given again, it is no news. */
  #refused: readonly unknown[] = [];
  #kept = new KeptDocument(undefined);
  /** A newer document whose code is on its way. */
  #offered: {readonly document: unknown; readonly refused: (error: FigureError) => void} | undefined;

  constructor(host: ReactiveControllerHost & Element, figure: Recipe<Model>, inputs: () => FigureInputs) {
    this.#host = host;
    this.#figure = figure;
    this.#inputs = inputs;
    this.#request = new DocumentRequest(host, inputs);
    host.addController(this);
    this.live = new LiveDocument(host, this, () => {
      const {url, waits} = this.#request;
      return {url: waits ? undefined : url, refresh: inputs().refresh};
    });
  }

  /** Resolves when the figure no longer waits for its document, or is out of the page. */
  get answered(): Promise<void> {
    return this.#host.isConnected ? this.#waiters.wait() : Promise.resolve();
  }

  /** Asks for the document again. */
  reload(): void {
    this.#request.reload();
  }

  /** Takes a newer document, and says whether it did; all is as it was where it is refused, or cannot be read yet. */
  readonly take = (document: unknown): boolean => this.#offer(document, this.miss);

  /** A look for newer data has failed. */
  readonly miss = (error: FigureError): void => this.#kept.miss(error);

  /** Two intervals have passed since the last good answer; `error` is why none was asked for. */
  readonly expire = (error?: FigureError): void => {
    this.#kept.expire(error);
    if (this.model) this.#set(...this.#kept.verdict);
  };

  /** When the last good answer came, in milliseconds since 1970. */
  readonly answeredAt = (): number => this.#kept.good;

  /** The document is as it was. */
  readonly same = (): void => {
    this.#kept.confirm();
    if (this.model) this.#set(...this.#kept.verdict);
  };

  /** Gives up a model that cannot be put into words. */
  refuse(error: unknown): void {
    this.#refused = this.#given;
    this.#set('error', errorOf(error));
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#waiters.release();
  }

  hostUpdate(): void {
    // Out of the page the answer to a dropped request is no news.
    if (!this.#host.isConnected) return;
    const inputs = this.#inputs();
    const {attributes, data, child, words, src} = inputs;
    const {waits, reloads, answer} = this.#request;
    const brought = Object.values(answer ?? {});
    const seen = [data, child, words, src, waits, reloads, ...brought, ...Object.entries(attributes).flat()];
    if (isSame(seen, this.#seen)) return;
    this.#seen = seen;
    if (waits) {
      this.state = 'pending';
      return;
    }
    this.#note(src);
    if (this.#offered || (this.state === 'error' && isSame(this.#given, this.#refused))) return;
    try {
      if (this.#kept.src !== src) throw this.#kept.fault ?? new Error('no answer');
      if (isEmpty(inputs)) this.#set('initial');
      else if (!this.#accept()) this.#set('pending');
    } catch (error) {
      this.refuse(error);
    }
  }

  /** The request and its answer, and by content what stands in the page itself. */
  get #given(): readonly unknown[] {
    const inputs = this.#inputs();
    return [inputs.src, this.#request.reloads, this.#brought, contentOf(inputs)];
  }

  /** Keeps what the last request has brought: a document, or a reason to call the figure stale. */
  #note(src: string | undefined): void {
    const {error, document} = this.#request.answer ?? {};
    const brought = error ?? document;
    if (src !== undefined && brought === this.#brought) return;
    this.#brought = brought;
    // Asked for again: where it is refused, the last good figure stays, and says so at once.
    const again = src !== undefined && src === this.#kept.src && this.model;
    if (src !== undefined && error) this.#kept.lose(errorOf(error));
    else if (again) this.#offer(document, (refused) => this.#kept.lose(refused));
    else this.#kept = new KeptDocument(src, document);
  }

  /** Takes a newer document, or says why not; all is then as it was. */
  #offer(document: unknown, refused: (error: FigureError) => void): boolean {
    const kept = this.#kept;
    this.#offered = undefined;
    try {
      this.#kept = new KeptDocument(this.#inputs().src, document);
      if (this.#accept(true)) return true;
      this.#kept = kept;
      this.#offered = {document, refused};
    } catch (error) {
      this.#kept = kept;
      refused(errorOf(error));
    }
    return false;
  }

  /**
   * Reads the kept document; `false` while the code for it is on its way.
   *
   * @throws {FigureError} for a document that is refused; the model is then as it was.
   */
  #accept(newer = false): boolean {
    const {attributes, ...given} = this.#inputs();
    const layers = layersOf(given, this.#kept.document);
    const read = amended(layers, attributes, this.#figure, this.#amend);
    if (!read) return false;
    const {section, remarks} = read;
    if (!this.model || !isEqual(section, this.section)) {
      if (newer && this.model) refuseOlder(section, this.section);
      this.model = this.#figure.parse(section);
      this.section = section;
      this.remarks = remarks;
      this.since = new Date();
      this.turn += 1;
    }
    this.#set(...this.#kept.verdict);
    return true;
  }

  /** The code for a document has come, or not: without it nothing of it is shown. */
  readonly #amend = (error?: FigureError): void => {
    const offered = this.#offered;
    this.#offered = undefined;
    if (offered && error) offered.refused(error);
    else if (offered) this.#offer(offered.document, offered.refused);
    else if (error) this.refuse(error);
    if (offered && this.model) this.#set(...this.#kept.verdict);
    // What has changed meanwhile is looked at now; what failed is not asked for again by itself.
    if (offered || !error) this.#seen = [];
    this.#host.requestUpdate();
  };

  #set(state: FigureState, error?: FigureError): void {
    if (state !== 'fresh' && state !== 'stale') this.model = undefined;
    if (error !== this.error) this.turn += 1;
    this.state = state;
    this.error = error;
    if (state !== 'pending') this.#waiters.release();
    this.#host.requestUpdate();
  }
}
