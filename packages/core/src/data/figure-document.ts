import {Task} from '@lit/task';
import type {ReactiveControllerHost} from 'lit';
import {forgetDocument, giveDocument, holdDocument, subscribe, type Held, type Subscriber} from './document-store.js';
import {FigureError} from '@tip-figures/record/figure-error.js';

/** What a request has brought. */
export interface Answer {
  readonly document?: unknown;
  readonly error?: unknown;
  /** When the document was known to be the newest, in milliseconds since 1970. */
  readonly good?: number | undefined;
}

/** Who is told what becomes of a document. */
interface Reader extends Omit<Subscriber, 'refresh' | 'tag' | 'checked' | 'start'> {
  /** Is told that the request has brought something; an update of the host follows. */
  answer(): void;
}

/** The document at the `src` of a figure: requested once, and subscribed to where the figure is live. */
export class FigureDocument {
  /** What the request has brought; `undefined` while there is nothing. */
  answer: Answer | undefined;
  /** Whether newer documents are requested. */
  following = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #reader: Reader;
  /** Made when there is something to request, and run by hand: on its own it would update every host twice. */
  #task: Task<readonly string[]> | undefined;
  /** The address that was requested, as written and as a whole. */
  #requested: string | undefined;
  #url: string | undefined;
  #held: Held | undefined;
  /** Interval and address of what is subscribed to. */
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

  /** Takes `text` for the document at `src`, until the server of that is asked. */
  give(src: string, text: string): void {
    this.#url = this.#urlOf(src);
    if (this.#url) giveDocument(this.#url, text);
  }

  /** Has the next call of `request` ask the server again. */
  reload(): void {
    if (this.#url) forgetDocument(this.#url);
    this.#drop();
  }

  /** Subscribes to newer documents once the first one came; `undefined` ends that. */
  follow(refresh: string | undefined): void {
    const url = this.answer && this.#url;
    const subscription = url && refresh !== undefined ? `${refresh} ${url}` : '';
    if (subscription === this.#subscription) return;
    this.#unfollow();
    this.#subscription = subscription;
    if (!url || refresh === undefined) return;
    const start = (failure?: unknown): void => {
      this.following = !failure;
      // Without its code the next update tries again.
      if (failure) this.#subscription = '';
      else this.#host.requestUpdate();
    };
    const checked = this.#checked;
    this.#unsubscribe = subscribe(url, {...this.#reader, refresh, tag: this.#host.localName, checked, start});
  }

  /** Lets go of the document; returns whether a request was dropped, which is then made again by `request`. */
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
    // Not the document's base, which a form or picture of that name would hide.
    const {baseURI} = this.#host;
    return src.trim() && URL.canParse(src, baseURI) ? new URL(src, baseURI).href : undefined;
  }

  #receive(answer: Answer): void {
    // The request was dropped meanwhile.
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
