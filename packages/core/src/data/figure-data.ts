import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {amended, noRemarks} from './amend/amendment.js';
import type {Recipe} from '../figure.js';
import {FigureDocument, type Answer} from './document/figure-document.js';
import {errorOf, FigureError} from '@tip-figures/record/figure-error.js';
import {originOf} from './document/fetch-document.js';
import {contentOf, isEmpty, isSame, valuesOf, type FigureInputs} from './figure-inputs.js';
import {following} from './document/following.js';
import {KeptDocument} from './document/kept-document.js';
import {isSheet} from './sheet/sheet.js';
import {jsonOf, sharedModel} from './shared-models.js';
import {sourceOf} from './source-of.js';
import {native} from '../page/native.js';
import type {Version} from './document/newer-document.js';
import type {Withdrawal} from './amend/withdrawal.js';

/** The state of a figure. `initial` means that it has no data yet. */
export type FigureState = 'initial' | 'pending' | 'fresh' | 'stale' | 'error' | 'withdrawn';

/**
 * Brings attributes, `data`, the JSON child and the document at `src` to one model.
 *
 * They are laid over each other value by value and read by one parser, so that all ways in give the same figure and the
 * same refusals. Whatever a newer document brings, the last good model stays until there is a better one. A document that
 * was requested is read in the next update of the host, which waits for its turn; one that the store brings by itself at
 * once. Whatever changes requests an update.
 */
export class FigureData<Model extends object> implements ReactiveController {
  state: FigureState = 'initial';
  model: Model | undefined;
  /** Set where the figure was withdrawn. */
  withdrawal: Withdrawal | undefined;
  /** The language to draw the figure in, where that is not the page's. */
  language: string | undefined;
  error: FigureError | undefined;
  /** Counts what a page hears of: a new model, a refusal, a model that is no longer fresh. */
  turn = 0;
  /** When the model last changed. */
  since = new Date();
  /** What a reader must know of the data beside the figure's own words. */
  remarks = noRemarks;
  /** The day on which a number changed without a correction; empty where none did. */
  changed = '';
  /** The section that the model was read from, without what is withheld. */
  section: Record<string, unknown> = {};
  /** The latest inputs from the host. */
  inputs!: FigureInputs;

  readonly #host: ReactiveControllerHost & Element;
  readonly #figure: Recipe<Model>;
  /** The section as JSON, for comparison. */
  #written = '';
  /** The values of the inputs, for comparison. */
  #values: readonly unknown[] = [];
  /** Whether inputs or answer must be read. */
  #changed = false;
  /** What was shown before a number changed without a correction. */
  #before: Record<string, unknown> | undefined;
  readonly #document: FigureDocument;
  /** The document that is shown, or the record of its rows, and the part of it that is shown. */
  #shown: Version | undefined;
  /** The last answer that was read. */
  #read: Answer | undefined;
  #kept = new KeptDocument(undefined);
  /** Offers a newer document again when its code has loaded, or refuses it. */
  #offered: ((error?: FigureError) => void) | undefined;
  /** The last error: the same one again is not news. */
  #refused: string | undefined;
  readonly #waiting: (() => void)[] = [];

  constructor(host: ReactiveControllerHost & Element, figure: Recipe<Model>) {
    this.#host = host;
    this.#figure = figure;
    this.#document = new FigureDocument(host, {
      answer: () => (this.#changed = true),
      next: (document) => this.#offer(document, (refused) => this.#kept.miss(refused)),
      error: (error) => this.#kept.miss(error),
      unchanged: () => {
        this.#kept.confirm();
        this.#judge();
      },
      answeredAt: () => this.#kept.good,
      expire: (error) => {
        this.#kept.expire(error);
        this.#judge();
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
    return sourceOf(this.inputs, this.error?.code === 'schema' ? this.#kept.document : undefined, this.#figure);
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
    this.#changed ||= !isSame(values, this.#values);
    this.#values = values;
    this.inputs = inputs;
  }

  /** Reads what has changed; to be called in each update of the host. */
  update(): void {
    // An update can come after the host has left the page; a request that starts then would never be ended.
    if (!this.#host.isConnected) return;
    if (this.#changed) this.#readInputs();
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
    this.#changed = true;
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
      this.#set('pending');
    } else this.#set('error', errorOf(error));
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (this.#document.release()) this.#changed = true;
    this.#endWaiting();
  }

  #readInputs(): void {
    const {src} = this.inputs;
    this.request(this.inputs);
    this.#changed = false;
    const {answer} = this.#document;
    if (src !== undefined && !answer) {
      this.state = 'pending';
      return;
    }
    if (this.#readAnswer(src, answer)) return;
    if (this.#offered || (this.state === 'error' && this.#refused === contentOf(this.inputs))) return;
    try {
      if (this.#kept.src !== src) throw this.#kept.fault ?? new Error('no answer');
      if (isEmpty(this.inputs)) this.#set('initial');
      else if (!this.#accept()) this.#set('pending');
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
    const again = src !== undefined && src === this.#kept.src && (this.model ?? this.withdrawal);
    if (error) this.#kept.fail(errorOf(error));
    else if (again) return this.#offer(document, (refused) => this.#kept.fail(refused));
    else {
      this.#kept = new KeptDocument(src, document, good);
      this.changed = '';
    }
    return false;
  }

  /** Accepts a newer document or calls `refused`; then nothing has changed. */
  #offer(document: unknown, refused: (error: FigureError) => void): boolean {
    const kept = this.#kept;
    this.#offered = undefined;
    try {
      this.#kept = new KeptDocument(this.inputs.src, document);
      if (this.#accept(true)) return true;
      this.#kept = kept;
      this.#offered = (error) => (error ? refused(error) : this.#offer(document, refused));
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
    const {document} = this.#kept;
    try {
      return this.#readDocument(document, newer);
    } catch (error) {
      throw isSheet(document) ? document.refusalOf(error, this.#figure, this.inputs) : error;
    }
  }

  #readDocument(document: unknown, newer: boolean): boolean {
    const origin = originOf(document);
    if (origin && this.inputs.allows?.(origin.from) === false) {
      throw new FigureError('network', `a redirect leads to ${origin.from}, which the site does not allow`);
    }
    const figure = this.#figure;
    const read = amended(this.inputs, document, figure, this.#onLoad);
    const {code} = following;
    if (!read || (!read.withdrawal && this.#awaits(figure.load?.(read.section)))) return false;
    // A withdrawal does not wait for code.
    if (newer && !code && !read.withdrawal) return !this.#awaits(following.load());
    const {section, remarks, withdrawal, language} = read;
    const written = jsonOf(section);
    const version = {document: isSheet(document) ? document.recordFor(figure) : document, section};
    const shown = newer ? this.#shown : undefined;
    const sent = origin?.sent ?? Date.now();
    const day = shown && code?.newer.changedOn(version, shown, figure, sent);
    const changed = day ?? this.changed;
    const before = (day && !this.changed && shown.section) || this.#before;
    if (withdrawal) {
      if (!this.withdrawal || written !== this.#written) this.turn += 1;
      this.section = section;
      this.#written = written;
      this.#shown = version;
      this.changed = '';
      this.#set('withdrawn');
      this.withdrawal = withdrawal;
      return true;
    }
    if (!this.model || written !== this.#written) {
      const model = sharedModel(figure, section);
      if (this.#awaits(figure.loadView?.(model))) return false;
      this.model = model;
      this.section = section;
      this.#written = written;
      this.remarks = changed && code ? code.newer.withChange(remarks, changed, before) : remarks;
      this.changed = changed;
      this.#before = changed ? before : undefined;
      this.since = new Date(this.#kept.good);
      this.turn += 1;
    }
    this.#shown = version;
    this.language = language;
    this.#set(...this.#kept.verdict);
    return true;
  }

  /** Whether there is code to wait for; reads the data again when it has loaded. */
  #awaits(code: Promise<unknown> | undefined): boolean {
    code?.then(() => this.#onLoad(), this.#onLoad);
    return code !== undefined;
  }

  /** Is called when the code for a document has loaded or failed; without it nothing of the document is shown. */
  readonly #onLoad = (error?: FigureError): void => {
    const offered = this.#offered;
    this.#offered = undefined;
    if (offered) {
      offered(error);
      this.#judge();
    } else if (error) this.refuse(error);
    // A change in the meantime is read now; a failed request is not repeated by itself.
    if (offered || !error) this.#changed = true;
    this.#host.requestUpdate();
  };

  /** Decides whether the shown figure is stale. */
  #judge(): void {
    if (this.model) this.#set(...this.#kept.verdict);
  }

  #set(state: FigureState, error?: FigureError): void {
    if (state !== 'fresh' && state !== 'stale') this.model = this.language = undefined;
    this.withdrawal = undefined;
    if (error !== this.error) this.turn += 1;
    this.state = state;
    this.error = error;
    if (state !== 'pending') this.#endWaiting();
    this.#host.requestUpdate();
  }

  #endWaiting(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
