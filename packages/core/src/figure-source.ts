import {initialState, Task, TaskStatus} from '@lit/task';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {FigureError} from './figure-error.js';
import {readJson} from './json-text.js';
import {forgetDocument, holdDocument} from './load-document.js';
import type {Held} from './load-document.js';
import {sectionOf} from './section.js';

/** In which state a figure is. `initial`: it was given no data yet. */
export type FigureState = 'initial' | 'pending' | 'fresh' | 'stale' | 'error';

/** The ways in, strongest first: what the host holds of each at this moment. */
export interface FigureInputs {
  /** Values of attributes, by the names that a section gives them. */
  readonly attributes: Readonly<Record<string, unknown>>;
  /** The `data` property. */
  readonly data: unknown;
  /** Text of the JSON child. */
  readonly child: string | undefined;
  /** Address of a document. */
  readonly src: string | undefined;
  /** Whether the document may be fetched by now. */
  readonly ready: boolean;
}

/**
 * Brings attributes, `data`, the JSON child and the document at `src` to one model.
 *
 * They are laid over each other value by value and read by one parser, so that all ways in give
 * the same figure and the same refusals.
 */
export class FigureSource<Model> implements ReactiveController {
  state: FigureState = 'initial';
  model: Model | undefined;
  error: FigureError | undefined;
  /** Counts the models and errors, so that the host sees which updates brought one. */
  turn = 0;

  readonly #host: ReactiveControllerHost & Element;
  readonly #name: string;
  readonly #inputs: () => FigureInputs;
  readonly #parse: (section: Record<string, unknown>) => Model;
  readonly #document: Task<readonly [string | undefined, number]>;
  #reloads = 0;
  readonly #waiting = new Set<() => void>();
  #held: Held | undefined;
  #dropped = false;
  #seen: readonly unknown[] = [];

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
    this.#document = new Task(host, {
      args: () => {
        const {src, ready} = inputs();
        return [ready ? src : undefined, this.#reloads] as const;
      },
      task: ([src], {signal}) => (src === undefined ? initialState : this.#load(src, signal)),
    });
    host.addController(this);
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
    const {src} = this.#inputs();
    const address = src === undefined ? undefined : addressOf(src);
    if (address) forgetDocument(address);
    this.#reloads += 1;
  }

  hostConnected(): void {
    // A request that was dropped on removal is asked for again.
    if (this.#dropped) this.#reloads += 1;
    this.#dropped = false;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#dropped = this.#document.status === TaskStatus.PENDING;
    this.#held?.release();
    this.#answer();
  }

  hostUpdate(): void {
    // Out of the page the answer to a dropped request is no news.
    if (!this.#host.isConnected) return;
    const {attributes, data, child, src, ready} = this.#inputs();
    const {status, value, error} = this.#document;
    const waiting = src !== undefined && !(ready && status >= TaskStatus.COMPLETE);
    const seen = [data, child, src, waiting, this.#reloads, value, error, ...Object.entries(attributes).flat()];
    if (same(seen, this.#seen)) return;
    this.#seen = seen;
    if (waiting) this.#set('pending');
    else if (src !== undefined && status === TaskStatus.ERROR) this.#fail(error);
    else if (src === undefined && data === undefined && child === undefined && isEmpty(attributes)) {
      this.#set('initial');
    } else this.#read(src === undefined ? undefined : value, child, data, attributes);
  }

  #read(document: unknown, child: string | undefined, data: unknown, attributes: Record<string, unknown>): void {
    try {
      const layers = [
        document,
        child === undefined ? undefined : readJson(child),
        data === undefined ? undefined : readJson(textOf(data)),
      ];
      const sections = layers.filter((layer) => layer !== undefined).map((layer) => sectionOf(layer, this.#name));
      this.#set('fresh', this.#parse(Object.assign({}, ...sections, attributes) as Record<string, unknown>));
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Gives up a model that cannot be put into words. */
  refuse(error: unknown): void {
    this.#fail(error);
  }

  #fail(error: unknown): void {
    const known = error instanceof FigureError;
    this.#set('error', undefined, known ? error : new FigureError('schema', String(error), '', {cause: error}));
  }

  #set(state: FigureState, model?: Model, error?: FigureError): void {
    this.state = state;
    this.model = model;
    this.error = error;
    if (model !== undefined || error) this.turn += 1;
    if (state !== 'pending') this.#answer();
  }

  #answer(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }

  async #load(src: string, signal: AbortSignal): Promise<unknown> {
    this.#held?.release();
    const address = addressOf(src);
    if (!address) throw new FigureError('schema', `expected an address, got ${JSON.stringify(src)}`, 'src');
    const held = holdDocument(address);
    this.#held = held;
    signal.addEventListener('abort', () => held.release());
    return held.document;
  }
}

const addressOf = (src: string): string | undefined =>
  src.trim() && URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : undefined;

const isEmpty = (attributes: object): boolean => Object.keys(attributes).length === 0;

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, index) => Object.is(value, b[index]));

function textOf(data: unknown): string {
  let text: unknown;
  try {
    text = JSON.stringify(data);
  } catch (cause) {
    throw new FigureError('json', `data cannot be written as JSON: ${String(cause)}`, '', {cause});
  }
  if (typeof text !== 'string') throw new FigureError('json', 'data is a function or symbol, not JSON');
  return text;
}
