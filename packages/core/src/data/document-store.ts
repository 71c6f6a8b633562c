import {fetchDocument} from './fetch-document.js';
import type {Follower} from './document-poller.js';

interface Entry {
  document: Promise<unknown>;
  readonly abort: AbortController;
  users: number;
}

// One request an address, however many figures share it. An entry lives as long as a figure uses it; one that failed is
// deleted at once.
const entries = new Map<string, Entry>();
// Addresses of which the browser's own copy will not do.
const outdated = new Set<string>();

/** A figure's hold on a document; `release` ends it, and aborts a request that nobody waits for. */
export interface Held {
  readonly document: Promise<unknown>;
  release(): void;
}

/** Requests the document at `url`, once for all who hold it. */
export function holdDocument(url: string): Held {
  const entry = entries.get(url) ?? request(url);
  entry.users += 1;
  let held = true;
  return {
    document: entry.document,
    release() {
      if (!held) return;
      held = false;
      entry.users -= 1;
      if (entry.users > 0) return;
      entry.abort.abort();
      remove(url, entry);
    },
  };
}

/** Has the next figure that holds `url` ask its server again. */
export function forgetDocument(url: string): void {
  entries.delete(url);
  outdated.add(url);
}

/** Who is told of newer versions of a document. */
export interface Subscriber extends Omit<Follower, 'seconds'> {
  /** Seconds between two requests, as the attribute of that name has them. */
  readonly refresh: string;
  /** Tag of the element, for warnings. */
  readonly tag: string;
  /** When the subscriber last had an answer, in milliseconds since 1970. */
  readonly checked: number;
  /** Is told that requests will be made, or why the code for them could not be fetched. */
  start(error?: unknown): void;
}

/**
 * Has the document at `url` requested at an interval, together with all who subscribe to it. The code for that is
 * fetched first.
 *
 * @returns unsubscribes, and returns when the last answer came.
 */
export function subscribe(url: string, subscriber: Subscriber): () => number {
  const {refresh, tag, checked} = subscriber;
  let subscribed = true;
  let stop: (() => number) | undefined;
  import('./document-poller.js').then(
    ({follow, readRefresh}) => {
      const seconds = subscribed ? readRefresh(refresh, tag) : undefined;
      if (!seconds) return;
      const next = (document: unknown): boolean => {
        // For those who hold this address from now on.
        const entry = entries.get(url);
        if (entry) entry.document = Promise.resolve(document);
        return subscriber.next(document);
      };
      stop = follow(url, {...subscriber, seconds, next}, checked);
      subscriber.start();
    },
    (error: unknown) => subscribed && subscriber.start(error),
  );
  return () => {
    subscribed = false;
    return stop?.() ?? checked;
  };
}

function request(url: string): Entry {
  const abort = new AbortController();
  const cache = outdated.delete(url) ? 'no-cache' : 'default';
  const document = fetchDocument(url, abort, cache).then((answer) => answer.document);
  const entry: Entry = {document, abort, users: 0};
  entries.set(url, entry);
  document.catch(() => remove(url, entry));
  return entry;
}

function remove(url: string, entry: Entry): void {
  if (entries.get(url) === entry) entries.delete(url);
}
