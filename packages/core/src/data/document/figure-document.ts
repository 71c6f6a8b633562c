import {Task} from '@lit/task';
import type {ReactiveControllerHost} from 'lit';
import {
  forgetDocument,
  provideDocument,
  holdDocument,
  subscribe,
  type Held,
  type Subscriber,
} from './document-store.js';
import {addressOf} from '@tip-figures/record/address.js';
import {FigureError} from '@tip-figures/record/figure-error.js';

/** The result of a request. */
export interface Answer {
  readonly document?: unknown;
  readonly error?: unknown;
  /** When the document was known to be the newest, in milliseconds since 1970. */
  readonly good?: number | undefined;
}

/** A figure that is notified of its document's answers. */
interface Reader extends Omit<Subscriber, 'refresh' | 'tag' | 'checked' | 'start'> {
  /** Is called when the request has an answer; an update of the host follows. */
  answer(): void;
}

/** The document at the `src` of a figure: requested once, and subscribed to where the figure is live. */
export class FigureDocument {
  /** The answer to the request; `undefined` before it came. */
  answer: Answer | undefined;
  /** Whether newer documents are requested. */
  following = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #reader: Reader;
  /** The task is made at the first request, and run by hand: on its own it would update every host twice. */
  #task: Task<readonly string[]> | undefined;
  /** The address that was requested, as written and as absolute address. */
  #requested: string | undefined;
  #url: string | undefined;
  #held: Held | undefined;
  /** Interval and address of the subscription. */
  #subscription = '';
  #unsubscribe: (() => number) | undefined;
  /** When the last answer came, in milliseconds since 1970. */
  #checked = 0;

  constructor(host: ReactiveControllerHost & Element, reader: Reader) {
    this.#host = host;
    this.#reader = reader;
  }

  /** Requests the document at `src`; returns `false` where that was requested already. */
  request(src: string | undefined): boolean {
    if (src === this.#requested) return false;
    this.#drop();
    this.#requested = src;
    if (src === undefined) return true;
    this.#task ??= new Task(this.#host, {
      autoRun: false,
      task: ([address = '']) => this.#load(address),
      onComplete: (document) => this.#receive({document}),
      onError: (error) => this.#receive({error}),
    });
    void this.#task.run([src]);
    return true;
  }

  /** Uses `text` as the document at `src` until the server is asked. */
  provide(src: string, text: string): void {
    this.#url = this.#urlOf(src);
    if (this.#url) provideDocument(this.#url, text);
  }

  /** Has the next call of `request` ask the server again. */
  reload(): void {
    if (this.#url) forgetDocument(this.#url);
    this.#drop();
  }

  /** Subscribes to newer documents once the first one came; `undefined` unsubscribes. */
  follow(refresh: string | number | undefined): void {
    const url = this.answer && this.#url;
    const subscription = url && refresh !== undefined ? `${refresh} ${url}` : '';
    if (subscription === this.#subscription) return;
    this.#unfollow();
    this.#subscription = subscription;
    if (!url || refresh === undefined) return;
    const start = (failure?: unknown): void => {
      this.following = !failure;
      // When the code could not be fetched, the next update tries again.
      if (failure) this.#subscription = '';
      else this.#host.requestUpdate();
    };
    const checked = this.#checked;
    this.#unsubscribe = subscribe(url, {...this.#reader, refresh, tag: this.#host.localName, checked, start});
  }

  /** Releases the document; returns whether a request was dropped, which `request` then makes again. */
  release(): boolean {
    this.#unfollow();
    const isPending = this.#requested !== undefined && !this.answer;
    if (isPending) this.#drop();
    else this.#held?.release();
    return isPending;
  }

  #load(src: string): Promise<unknown> {
    this.#url = this.#urlOf(src);
    if (!this.#url) throw new FigureError('schema', `expected an address, got ${JSON.stringify(src)}`, 'src');
    this.#held = holdDocument(this.#url);
    return this.#held.document;
  }

  #urlOf(src: string): string | undefined {
    // `document.baseURI` could be hidden by a form or an image of that name.
    const {baseURI} = this.#host;
    return src.trim() ? addressOf(src, baseURI)?.href : undefined;
  }

  #receive(answer: Answer): void {
    // The request was dropped in the meantime.
    if (this.#requested === undefined) return;
    const good = this.#held?.good ?? Date.now();
    this.answer = {...answer, good};
    this.#checked = good;
    this.#reader.answer();
  }

  #drop(): void {
    this.#held?.release();
    this.#requested = this.answer = undefined;
  }

  #unfollow(): void {
    this.#checked = this.#unsubscribe?.() ?? this.#checked;
    this.#unsubscribe = undefined;
    this.#subscription = '';
    this.following = false;
  }
}
