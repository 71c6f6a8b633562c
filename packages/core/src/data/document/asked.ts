import {addressOf} from '@tip-figures/record/address.js';

/** A request that was begun before the code that reads its answer had come. */
interface Begun {
  readonly answer: Promise<Response>;
  readonly abort: AbortController;
}

/** The first addresses that the scripts of a page have asked for, each with its request until that is taken. */
type Asked = Map<string, Begun | undefined>;

interface Finder {
  querySelectorAll(selector: string): Iterable<Element>;
}

/** How many requests are begun ahead of their code. */
const most = 4;
/** How long an answer waits to be taken, in milliseconds. */
const patience = 20_000;

// The scripts are several files that cannot import from each other before they have come. An element of a page can have
// the name of a global, but none has a symbol.
const key = Symbol.for('tip-figures:asked');
const asked = (): Asked => ((globalThis as {[key]?: Asked | undefined})[key] ??= new Map<string, Begun | undefined>());

/** As `native`, in fewer bytes. */
export const findInPage = (selector: string): Element[] => [
  ...(Document.prototype as Finder).querySelectorAll.call(document, selector),
];

/** Begins the request for the document of a tag that no script has defined yet, where its figure would make it at once. */
export function askAhead(tag: Element): void {
  const src = tag.getAttribute('src') ?? '';
  // What a server has drawn came with its document.
  if (tag.shadowRoot || !src.trim() || tag.matches('[loading=lazy]')) return;
  const address = addressOf(src, tag.baseURI);
  if (address) begin(address.href);
}

/** Begins the request for the document at an address, unless somebody has. */
export function begin(url: string): void {
  const all = asked();
  if (all.has(url) || all.size >= most) return;
  const abort = new AbortController();
  const answer = ask(url, {signal: abort.signal});
  // Who takes it handles a failure.
  answer.catch(() => undefined);
  leave(url, {answer, abort});
}

/** Leaves a request to who asks for the address next. */
export function leave(url: string, begun: Begun): void {
  const all = asked();
  all.set(url, begun);
  setTimeout(() => all.get(url)?.abort.abort(), patience);
}

/** The request for an address that was begun and that nobody has taken yet. */
export function take(url: string): Begun | undefined {
  const all = asked();
  const begun = all.get(url);
  if (all.has(url) || all.size < most) all.set(url, undefined);
  return begun?.abort.signal.aborted ? undefined : begun;
}

/**
 * Asks for a document, without a referrer and without cookies. Only where the head of the page has had exactly this address
 * fetched, a browser uses that answer for a request with the same credentials, which the page has sent already.
 */
export const ask = async (url: string, options: RequestInit): Promise<Response> =>
  // A page that has broken `fetch` keeps a request from being made, not its figures.
  fetch(url, {credentials: isPreloaded(url) ? 'same-origin' : 'omit', referrerPolicy: 'no-referrer', ...options});

const preloads = ':root>head>link[rel~=preload][as=fetch][crossorigin]:not([crossorigin=use-credentials i],[media])';

const isPreloaded = (url: string): boolean =>
  (findInPage(preloads) as HTMLLinkElement[]).some(({href}) => href === url);
