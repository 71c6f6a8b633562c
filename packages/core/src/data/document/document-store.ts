import {written} from '@tip-figures/record/fields/kind.js';
import {isAhead} from '@tip-figures/record/section/dated.js';
import {readJson} from '@tip-figures/record/json-text.js';
import {objectOf} from '@tip-figures/record/object-of.js';
import {fetchDocument} from './fetch-document.js';
import {isOver} from '../figure-inputs.js';
import {following} from './following.js';
import type {Follower} from './document-poller.js';
import {native} from '../../page/native.js';

interface Entry {
  document: Promise<unknown>;
  /** The latest text of the document that came with the page. */
  text?: string | undefined;
  /** The same as in `Held`. */
  good?: number | undefined;
  readonly abort: AbortController;
  users: number;
}

// There is one request for each address, however many figures share it. An entry lives as long as a figure uses it; a
// failed one is deleted at once.
const entries = new Map<string, Entry>();
// Addresses whose copy in the browser's cache is too old.
const outdated = new Set<string>();
// Documents that came with the page and that no figure has requested yet.
const given = new Map<string, {readonly text: string; readonly document: unknown}>();

/** A figure's hold on a document. `release` ends it, and aborts a request that no other figure waits for. */
export interface Held {
  readonly document: Promise<unknown>;
  /** When the document was known to be the newest, in milliseconds since 1970; left out for a requested one. */
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

/** Provides the document at `url` for the next figure. Of two versions in the page the newer one is used. */
export function provideDocument(url: string, text: string): void {
  const entry = entries.get(url);
  const before = given.get(url);
  // All figures of a page provide the same document: it is parsed once.
  if ((entry ?? before)?.text === text) return;
  if (entry) {
    entry.text = text;
    entry.document = entry.document.then((document) => newerOf(document, text));
    // Each holder handles a failure; there may be no holder yet.
    entry.document.catch(() => undefined);
  } else if (!outdated.has(url)) given.set(url, {text, document: newerOf(before?.document, text)});
}

/** Parses the document in `text`; `undefined` where it is no JSON, or not newer than the one there is. */
function newerOf(document: unknown, text: string): unknown {
  try {
    const other = readJson(text);
    return document === undefined || isOver(dayOf(document), dayOf(other)) ? other : document;
  } catch {
    return document;
  }
}

/** The day of a document; empty for a day in the future, which is a mistake. */
function dayOf(document: unknown): string {
  const asOf = written(objectOf(document)['asOf']);
  return isAhead(asOf, Date.now()) ? '' : asOf;
}

/** Has the next figure that holds `url` request it again. */
export function forgetDocument(url: string): void {
  given.delete(url);
  entries.delete(url);
  outdated.add(url);
}

/** A figure that subscribes to newer versions of a document. */
export interface Subscriber extends Omit<Follower, 'seconds'> {
  /** Seconds between two requests, as in the attribute `refresh`. */
  readonly refresh: string | number;
  /** Tag of the element, for warnings. */
  readonly tag: string;
  /** When the subscriber last had an answer, in milliseconds since 1970. */
  readonly checked: number;
  /** Is called when requests will be made, or with the reason why the code for them could not be fetched. */
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
  following.load().then(
    ({follow, readRefresh}) => {
      const seconds = subscribed ? readRefresh(refresh, tag) : undefined;
      if (!seconds) return;
      const next = (document: unknown): boolean => {
        // Figures that hold this address from now on get the newest document.
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
  // A text that could not be parsed is ignored: the document is requested.
  if (brought?.document !== undefined) {
    // The page cannot know when its server read the document, only that this was before the page was written.
    const good = Date.parse(native(document).lastModified) || Date.now();
    return {document: Promise.resolve(brought.document), text: brought.text, good, abort};
  }
  const cache = outdated.delete(url) ? 'no-cache' : 'default';
  return {document: fetchDocument(url, abort, cache).then((answer) => answer.document), abort};
}

function remove(url: string, entry: Entry): void {
  if (entries.get(url) === entry) entries.delete(url);
}
