import {errorOf, FigureError} from '@tip-figures/record/figure-error.js';
import {describe} from '@tip-figures/record/problem.js';
import {fetchDocument, type Answer} from './fetch-document.js';
import {changedOn, withChange} from './newer-document.js';
import {least, secondsIn} from './refresh.js';
import {waitOf} from './retry-after.js';
import {native} from '../../page/native.js';

/** The code that compares a newer document with the last one; it is loaded with the poller. */
export const newer = {changedOn, withChange};

/** A figure that follows a document. */
export interface Follower {
  /** Seconds between two requests. */
  readonly seconds: number;
  /** Receives a newer document; returns whether the follower accepted it. */
  next(document: unknown): boolean;
  /** Is called when a request has failed. */
  error(error: FigureError): void;
  /** Is called when the document is unchanged. */
  unchanged(): void;
  /** When the follower last accepted a document or learned that it is unchanged, in milliseconds since 1970. */
  answeredAt(): number;
  /** Is called, maybe again, when the last answer is two intervals old; `error` is why no request is made. */
  expire(error: FigureError | undefined): void;
}

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
  /** The last answer that all followers accepted. */
  #taken: Answer | undefined;
  #failures = 0;
  /** How long the server wants us to wait, in milliseconds. */
  #retryAfter = 0;
  /** Spreads the requests of many readers over time. */
  #jitter = jitter();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Runs whether or not requests are made. */
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

  /** Sets the timers. A hidden or offline page makes no request; when it is back and late, it makes one at once. */
  readonly #plan = (): void => {
    this.#expire();
    clearTimeout(this.#timer);
    if (this.#abort || native(document).hidden || !navigator.onLine) return;
    this.#timer = setTimeout(() => void this.#look(), Math.max(this.#checked + this.#pause - Date.now(), 0));
  };

  /** Calls `expire` of followers whose last answer is two intervals old, and sets the timer for the next one. */
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
      // `no-cache` revalidates the browser's copy: an unchanged document costs a 304.
      const answer = await fetchDocument(this.#url, abort, 'no-cache');
      if (this.#abort !== abort) return;
      // The same text from another address is another answer, since followers may not accept every address.
      const unchanged = answer.text === this.#taken?.text && answer.from === this.#taken.from;
      for (const follower of this.#followers) {
        if (unchanged) follower.unchanged();
        if (unchanged || follower.next(answer.document)) taken += 1;
      }
      // An answer that one follower refused is offered again next time.
      this.#taken = taken === this.#followers.size ? answer : undefined;
    } catch (error) {
      // A superseded request ends without an error; one that timed out is aborted too, and is a failure.
      if (this.#abort !== abort) return;
      const failure = errorOf(error);
      this.#retryAfter = waitOf(failure.retryAfter);
      for (const follower of this.#followers) follower.error(failure);
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

/** A factor of 1 to 1.1: the interval is never shorter than what the page asked for. */
const jitter = (): number => 1 + Math.random() / 10;

/** Reads the attribute `refresh` as seconds between two requests; `undefined` for what is no such number. */
export function readRefresh(input: string | number, name: string): number | undefined {
  const seconds = secondsIn(input);
  if (Number(input) >= least) return seconds;
  const used = seconds ? `; looking every ${least}` : '; not looking at all';
  console.warn(`<${name}> refresh: expected ${least} seconds or more, got ${describe(input)}${used}`);
  return seconds;
}
