import {written} from '@tip-figures/record/fields/kind.js';
import {isAhead} from '@tip-figures/record/sections/dated.js';
import {readJson} from '@tip-figures/record/json-text.js';
import {fetchDocument} from './fetch-document.js';
import {isOver} from './figure-inputs.js';
import {loadFollowing} from './following.js';
import type {Follower} from './document-poller.js';
import {native} from '../element/native.js';

interface Entry {
  document: Promise<unknown>;
  /** What the page has brought last of it. */
  text?: string | undefined;
  /** As in `Held`. */
  good?: number | undefined;
  readonly abort: AbortController;
  users: number;
}

// One request an address, however many figures share it. An entry lives as long as a figure uses it; one that failed is
// deleted at once.
const entries = new Map<string, Entry>();
// Addresses of which the browser's own copy will not do.
const outdated = new Set<string>();
// What the page itself has brought of documents that nobody has asked for yet.
const given = new Map<string, {readonly text: string; readonly document: unknown}>();

/** A figure's hold on a document; `release` ends it, and aborts a request that nobody waits for. */
export interface Held {
  readonly document: Promise<unknown>;
  /** When the document was known to be the newest, in milliseconds since 1970; left out for one that was requested. */
  readonly good: number | undefined;
  release(): void;
}

/** Requests the document at `url`, once for all who hold it. */
export function holdDocument(url: string): Held {
  const entry = entries.get(url) ?? request(url);
  entry.users += 1;
  let held = true;
  return {
    document: entry.document,
    good: entry.good,
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

/** Spares the next figure that holds `url` a request. Of two documents that the page has of it, the newer one is handed out. */
export function giveDocument(url: string, text: string): void {
  const entry = entries.get(url);
  const before = given.get(url);
  // All figures of a page bring the same: it is read once.
  if ((entry ?? before)?.text === text) return;
  if (entry) {
    entry.text = text;
    entry.document = entry.document.then((document) => newerOf(document, text));
    // Whoever holds it hears of a failure; perhaps nobody does.
    entry.document.catch(() => undefined);
  } else if (!outdated.has(url)) given.set(url, {text, document: newerOf(before?.document, text)});
}

/** The document in `text` where that can be read, and there is none yet or one of an earlier day. */
function newerOf(document: unknown, text: string): unknown {
  try {
    const other = readJson(text);
    return document === undefined || isOver(dayOf(document), dayOf(other)) ? other : document;
  } catch {
    return document;
  }
}

/** A day that lies ahead is a slip, and has no say. */
function dayOf(document: unknown): string {
  const asOf = written((document as {readonly asOf?: unknown} | null)?.asOf);
  return isAhead(asOf, Date.now()) ? '' : asOf;
}

/** Has the next figure that holds `url` ask its server again. */
export function forgetDocument(url: string): void {
  given.delete(url);
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
  loadFollowing().then(
    ({follow, readRefresh}) => {
      const seconds = subscribed ? readRefresh(refresh, tag) : undefined;
      if (!seconds) return;
      const next = (document: unknown): boolean => {
        // For those who hold this address from now on.
        const entry = entries.get(url);
        if (entry) Object.assign(entry, {document: Promise.resolve(document), good: undefined});
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
  const entry = {...documentAt(url), users: 0};
  entries.set(url, entry);
  entry.document.catch(() => remove(url, entry));
  return entry;
}

function documentAt(url: string): Omit<Entry, 'users'> {
  const abort = new AbortController();
  const brought = given.get(url);
  given.delete(url);
  // What could not be read is requested, as without it.
  if (brought?.document !== undefined) {
    // The page cannot know when its server asked for the document: it was not after the page was written.
    const good = Date.parse(native(document).lastModified) || Date.now();
    return {document: Promise.resolve(brought.document), text: brought.text, good, abort};
  }
  const cache = outdated.delete(url) ? 'no-cache' : 'default';
  return {document: fetchDocument(url, abort, cache).then((answer) => answer.document), abort};
}

function remove(url: string, entry: Entry): void {
  if (entries.get(url) === entry) entries.delete(url);
}
