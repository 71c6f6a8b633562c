import {Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {FigureError} from '@tip-figures/record/figure-error.js';
import {isSame} from './figure-inputs.js';
import {forgetDocument, holdDocument, type Held} from './load-document.js';

/** What a host wants: the address of a document, and whether it may be fetched by now. */
export interface Wanted {
  readonly src: string | undefined;
  readonly ready: boolean;
}

/** Asks for its host's document when it is wanted; late answers to an earlier wish are dropped. */
export class DocumentRequest implements ReactiveController {
  /** How often the document was asked for again. */
  reloads = 0;
  readonly #host: ReactiveControllerHost & Element;
  readonly #wanted: () => Wanted;
  /** Made when there is something to ask for, and run by hand: on its own it would update every host twice. */
  #task: Task<readonly string[]> | undefined;
  #asked: readonly [src: string | undefined, reloads: number] = [undefined, 0];
  #held: Held | undefined;
  #dropped = false;

  constructor(host: ReactiveControllerHost & Element, wanted: () => Wanted) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  hostUpdate(): void {
    // An update that waited for its turn can come after the host has left the page, where nothing would let go again.
    if (!this.#host.isConnected) return;
    const {src, ready} = this.#wanted();
    const asked = [ready ? src : undefined, this.reloads] as const;
    if (isSame(asked, this.#asked)) return;
    this.#asked = asked;
    const [address] = asked;
    if (address === undefined) {
      this.#task?.abort();
      return;
    }
    this.#task ??= new Task(this.#host, {autoRun: false, task: ([next = ''], {signal}) => this.#load(next, signal)});
    void this.#task.run([address]);
  }

  /** Whether the host has to wait for a document. */
  get waits(): boolean {
    const {src, ready} = this.#wanted();
    return src !== undefined && !(ready && this.#task && this.#task.status >= TaskStatus.COMPLETE);
  }

  /** What came: a document, or the reason why there is none. */
  get answer(): {readonly document?: unknown; readonly error?: unknown} | undefined {
    const {status, value: document, error} = this.#task ?? {};
    if (this.#asked[0] === undefined) return undefined;
    if (status === TaskStatus.ERROR) return {error};
    return status === TaskStatus.COMPLETE ? {document} : undefined;
  }

  /** The document's whole address; `undefined` where there is none that could be asked. */
  get url(): string | undefined {
    const {src} = this.#wanted();
    return src === undefined ? undefined : addressOf(src, this.#host);
  }

  /** Asks for the document again. */
  reload(): void {
    const {url} = this;
    if (url) forgetDocument(url);
    this.reloads += 1;
  }

  hostConnected(): void {
    // A request that was dropped on removal is asked for again.
    if (this.#dropped) this.reloads += 1;
    this.#dropped = false;
  }

  hostDisconnected(): void {
    this.#dropped = this.#task?.status === TaskStatus.PENDING;
    this.#held?.release();
  }

  async #load(src: string, signal: AbortSignal): Promise<unknown> {
    this.#held?.release();
    const address = addressOf(src, this.#host);
    if (!address) throw new FigureError('schema', `expected an address, got ${JSON.stringify(src)}`, 'src');
    const held = holdDocument(address);
    this.#held = held;
    signal.addEventListener('abort', () => held.release());
    return held.document;
  }
}

// Not the document's base, which a form or picture of that name would hide.
const addressOf = (src: string, {baseURI}: Element): string | undefined =>
  src.trim() && URL.canParse(src, baseURI) ? new URL(src, baseURI).href : undefined;
