import {FigureError} from '@tip-figures/record/figure-error.js';
import {describe} from '@tip-figures/record/problem.js';
import {fetchDocument, type Answer} from './fetch-document.js';
import {changedOn, withChange} from './newer-document.js';
import {waitOf} from './retry-after.js';
import {native} from '../element/native.js';

/** What judges a newer document, which comes along. */
export const newer = {changedOn, withChange};

/** Who wants to know of newer versions of a document. */
export interface Follower {
  /** Seconds between two requests. */
  readonly seconds: number;
  /** Is handed a newer document; returns whether the follower accepted it. */
  next(document: unknown): boolean;
  /** Is told that a request has failed. */
  error(error: FigureError): void;
  /** Is told that the document is as it was. */
  unchanged(): void;
  /** When the follower last accepted a document or was told that it is unchanged, in milliseconds since 1970. */
  answeredAt(): number;
  /** Is told, perhaps again and again, that this is two intervals ago; `error` is why nothing is requested at all. */
  expire(error: FigureError | undefined): void;
}

/** Limits of the interval between two requests, in seconds. */
const least = 15;
const most = 86_400;
/** The longest interval after failures, in milliseconds. */
const longest = 15 * 60_000;

const pollers = new Map<string, Poller>();

/**
 * Requests the document at `url` again and again, once for all who follow it.
 *
 * @param checked - when the follower last had an answer, in milliseconds since 1970.
 * @returns ends it, and returns when the last answer came.
 */
export function follow(url: string, follower: Follower, checked: number): () => number {
  const poller = pollers.get(url) ?? new Poller(url, checked);
  pollers.set(url, poller);
  return poller.add(follower);
}

/** One timer and one request in flight for an address, however many figures follow it. */
class Poller {
  readonly #url: string;
  readonly #followers = new Set<Follower>();
  #checked: number;
  /** The last answer that all followers took. */
  #taken: Answer | undefined;
  #failures = 0;
  /** What the server asked us to wait, in milliseconds. */
  #retryAfter = 0;
  /** Keeps the readers of a story from asking all at once. */
  #jitter = jitter();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Runs whether or not anything is asked. */
  #expiry: ReturnType<typeof setTimeout> | undefined;
  #abort: AbortController | undefined;

  constructor(url: string, checked: number) {
    this.#url = url;
    this.#checked = checked;
    native(document).addEventListener('visibilitychange', this.#plan);
    addEventListener('online', this.#plan);
    addEventListener('offline', this.#plan);
  }

  add(follower: Follower): () => number {
    this.#followers.add(follower);
    this.#plan();
    return () => {
      this.#followers.delete(follower);
      if (this.#followers.size === 0) this.#end();
      return this.#checked;
    };
  }

  /** Sets the timers anew; a hidden or offline page asks nothing, and at once when it is back and late. */
  readonly #plan = (): void => {
    this.#expire();
    clearTimeout(this.#timer);
    if (this.#abort || native(document).hidden || !navigator.onLine) return;
    this.#timer = setTimeout(() => void this.#look(), Math.max(this.#checked + this.#pause - Date.now(), 0));
  };

  /** Tells those whose last good answer is two intervals old, and waits for the next who will be so far. */
  readonly #expire = (): void => {
    clearTimeout(this.#expiry);
    const now = Date.now();
    const offline = navigator.onLine
      ? undefined
      : new FigureError('network', `${this.#url} is not asked for while there is no connection`);
    let next = Infinity;
    for (const follower of this.#followers) {
      const end = follower.answeredAt() + follower.seconds * 2000;
      if (end > now) next = Math.min(next, end);
      else follower.expire(offline);
    }
    if (next < Infinity) this.#expiry = setTimeout(this.#expire, next - now);
  };

  get #pause(): number {
    const interval = Math.min(...[...this.#followers].map(({seconds}) => seconds)) * 1000;
    const backoff = this.#failures ? Math.max(interval, Math.min(interval * 2 ** this.#failures, longest)) : interval;
    return Math.max(backoff * this.#jitter, this.#retryAfter);
  }

  async #look(): Promise<void> {
    const abort = new AbortController();
    this.#abort = abort;
    let taken = 0;
    this.#retryAfter = 0;
    try {
      // The browser's cache asks with what it knows: an unchanged document costs a 304.
      const answer = await fetchDocument(this.#url, abort, 'no-cache');
      if (this.#abort !== abort) return;
      // From another address it is another answer, even in the same words: not everybody takes it from anywhere.
      const unchanged = answer.text === this.#taken?.text && answer.from === this.#taken.from;
      for (const follower of this.#followers) {
        if (unchanged) follower.unchanged();
        if (unchanged || follower.next(answer.document)) taken += 1;
      }
      // What somebody refused is no answer: it is offered again next time.
      this.#taken = taken === this.#followers.size ? answer : undefined;
    } catch (error) {
      // Given up by us; one that took too long is aborted as well, and is a miss.
      if (this.#abort !== abort) return;
      this.#retryAfter = waitOf((error as FigureError).retryAfter);
      for (const follower of this.#followers) follower.error(error as FigureError);
    }
    this.#abort = undefined;
    this.#checked = Date.now();
    this.#failures = taken ? 0 : this.#failures + 1;
    this.#jitter = jitter();
    this.#plan();
  }

  #end(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#expiry);
    this.#abort?.abort();
    this.#abort = undefined;
    native(document).removeEventListener('visibilitychange', this.#plan);
    removeEventListener('online', this.#plan);
    removeEventListener('offline', this.#plan);
    pollers.delete(this.#url);
  }
}

/** Up to a tenth longer, never shorter than what the page asked for. */
const jitter = (): number => 1 + Math.random() / 10;

/** Reads the attribute `refresh` as seconds between two requests; `undefined` for what is no such number. */
export function readRefresh(input: string, name: string): number | undefined {
  const seconds = Number(input);
  if (seconds >= least) return Math.min(seconds, most);
  const used = seconds > 0 ? `; looking every ${least}` : '; not looking at all';
  console.warn(`<${name}> refresh: expected ${least} seconds or more, got ${describe(input)}${used}`);
  return seconds > 0 ? least : undefined;
}
