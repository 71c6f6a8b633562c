import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {AnyModel, Recipe} from '../figure.js';
import {FigureDocument, type Answer} from './document/figure-document.js';
import {errorOf, type FigureError} from '@tip-figures/record/figure-error.js';
import {contentOf, isEmpty, isSame, valuesOf, type FigureInputs} from './figure-inputs.js';
import {following} from './document/following.js';
import {KeptDocument} from './document/kept-document.js';
import {DocumentReader} from './document-reader.js';
import {ShownData} from './shown-data.js';
import {sourceOf} from './source-of.js';
import {native} from '../page/native.js';

/**
 * Brings attributes, `data`, the JSON child and the document at `src` to one model.
 *
 * They are laid over each other value by value and read by one parser, so that all ways in give the same figure and the
 * same refusals. Whatever a newer document brings, the last good model stays until there is a better one. A document that
 * was requested is read in the next update of the host, which waits for its turn; one that the store brings by itself at
 * once. Whatever changes requests an update.
 */
export class FigureData implements ReactiveController {
  readonly shown: ShownData;
  /** The latest inputs from the host. */
  inputs!: FigureInputs;

  readonly #host: ReactiveControllerHost & Element;
  readonly #figure: Recipe<AnyModel>;
  /** The values of the inputs, for comparison. */
  #values: readonly unknown[] = [];
  /** Whether inputs or answer must be read. */
  #isChanged = false;
  readonly #reader: DocumentReader;
  readonly #document: FigureDocument;
  /** The last answer that was read. */
  #read: Answer | undefined;
  #kept = new KeptDocument(undefined);
  /** Offers a newer document again when its code has loaded, or refuses it. */
  #offered: ((error?: FigureError) => void) | undefined;
  /** The last error: the same one again is not news. */
  #refused: string | undefined;
  readonly #waiting: (() => void)[] = [];

  constructor(host: ReactiveControllerHost & Element, figure: Recipe<AnyModel>) {
    this.#host = host;
    this.#figure = figure;
    this.shown = new ShownData(() => {
      if (this.shown.state !== 'pending') this.#endWaiting();
      host.requestUpdate();
    });
    this.#reader = new DocumentReader(figure, this.shown, this.#onLoad);
    this.#document = new FigureDocument(host, {
      answer: () => (this.#isChanged = true),
      next: (document) => this.#offer(document, (refused) => this.#kept.miss(refused)),
      error: (error) => this.#kept.miss(error),
      unchanged: () => {
        this.#kept.confirm();
        this.shown.judge(this.#kept.verdict);
      },
      answeredAt: () => this.#kept.good,
      expire: (error) => {
        this.#kept.expire(error);
        this.shown.judge(this.#kept.verdict);
      },
    });
    host.addController(this);
  }

  /** Whether newer documents are requested. */
  get following(): boolean {
    return this.#document.following;
  }

  /** The address of the source of data that cannot be shown. */
  get source(): string | undefined {
    const isRefused = this.shown.error?.code === 'schema';
    return sourceOf(this.inputs, isRefused ? this.#kept.document : undefined, this.#figure);
  }

  /** Resolves when the figure no longer waits for its document, or is out of the page. */
  get answered(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (!this.#host.isConnected) this.#endWaiting();
    });
  }

  /** Takes new inputs from the host; ignores equal ones. */
  take(inputs: FigureInputs): void {
    const values = valuesOf(inputs);
    this.#isChanged ||= !isSame(values, this.#values);
    this.#values = values;
    this.inputs = inputs;
  }

  /** Reads what has changed; to be called in each update of the host. */
  update(): void {
    // An update can come after the host has left the page; a request that starts then would never be ended.
    if (!this.#host.isConnected) return;
    if (this.#isChanged) this.#readInputs();
    this.#document.follow(this.inputs.refresh);
  }

  /** Uses `text` as the document at `src` until the server is asked. */
  provide(src: string, text: string): void {
    this.#document.provide(src, text);
  }

  /** Requests the document again. */
  reload(): void {
    // In parallel with the document; who needs this code reports that it is missing.
    following.load().catch(() => undefined);
    this.#document.reload();
    this.#refused = undefined;
    this.#isChanged = true;
    this.#host.requestUpdate();
  }

  /** Requests the document of `inputs` unless that was done; the next update reads it. */
  request({src, ready}: FigureInputs): void {
    if (!this.#host.isConnected || !this.#document.request(ready ? src : undefined)) return;
    this.#refused = this.#offered = undefined;
  }

  /** Drops a model that cannot be put into words, or refused inputs. */
  refuse(error: unknown): void {
    this.#refused = contentOf(this.inputs);
    if (native(document).readyState === 'loading') {
      // Missing data may be in children that the parser has not reached.
      addEventListener('DOMContentLoaded', () => this.#onLoad(), {once: true});
      this.shown.clear('pending');
    } else this.shown.refuse(errorOf(error));
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.#document.release()) this.#isChanged = true;
    this.#endWaiting();
  }

  #readInputs(): void {
    const {src} = this.inputs;
    this.request(this.inputs);
    this.#isChanged = false;
    const {answer} = this.#document;
    if (src !== undefined && !answer) {
      this.shown.wait();
      return;
    }
    if (this.#readAnswer(src, answer)) return;
    if (this.#offered || (this.shown.state === 'error' && this.#refused === contentOf(this.inputs))) return;
    try {
      if (this.#kept.src !== src) throw this.#kept.fault ?? new Error('no answer');
      if (isEmpty(this.inputs)) this.shown.clear('initial');
      else if (!this.#reader.read(this.inputs, this.#kept)) this.shown.clear('pending');
    } catch (error) {
      this.refuse(error);
    }
  }

  /**
   * Keeps what the last request has brought: a document, or a reason to call the figure stale; returns whether all is read
   * with it.
   */
  #readAnswer(src: string | undefined, answer: Answer = {}): boolean {
    if (answer === this.#read) return false;
    this.#read = answer;
    const {document, error, good} = answer;
    // After a reload the last good figure stays when the new document is refused, and says so at once.
    const again = src !== undefined && src === this.#kept.src && (this.shown.model ?? this.shown.withdrawal);
    if (error) this.#kept.fail(errorOf(error));
    else if (again) return this.#offer(document, (refused) => this.#kept.fail(refused));
    else {
      this.#kept = new KeptDocument(src, document, good);
      this.#reader.forget();
    }
    return false;
  }

  /** Accepts a newer document or calls `refused`; then nothing has changed. */
  #offer(document: unknown, refused: (error: FigureError) => void): boolean {
    const kept = this.#kept;
    this.#offered = undefined;
    try {
      this.#kept = new KeptDocument(this.inputs.src, document);
      if (this.#reader.read(this.inputs, this.#kept, this.shown.version)) return true;
      this.#kept = kept;
      this.#offered = (error) => (error ? refused(error) : this.#offer(document, refused));
    } catch (error) {
      this.#kept = kept;
      refused(errorOf(error));
    }
    return false;
  }

  /** Is called when the code for a document has loaded or failed; without it nothing of the document is shown. */
  readonly #onLoad = (error?: FigureError): void => {
    const offered = this.#offered;
    this.#offered = undefined;
    if (offered) {
      offered(error);
      this.shown.judge(this.#kept.verdict);
    } else if (error) this.refuse(error);
    // A change in the meantime is read now; a failed request is not repeated by itself.
    if (offered || !error) this.#isChanged = true;
    this.#host.requestUpdate();
  };

  #endWaiting(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
