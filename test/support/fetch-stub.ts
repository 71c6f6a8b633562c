// A `fetch` that answers when the test says so, for races that a server cannot be made to lose.

export interface StubbedRequest {
  readonly url: string;
  readonly init: RequestInit;
  /** Answers with this body; with status 200, and from the address that was asked, unless told otherwise. */
  answer(body: unknown, status?: number, headers?: Record<string, string>, from?: string): void;
  /** Fails as a lost connection does. */
  fail(): void;
}

export interface FetchStub {
  readonly requests: readonly StubbedRequest[];
  /** The latest request to an address that ends so. */
  to(end: string): StubbedRequest;
  restore(): void;
}

/** Puts itself in the place of `fetch`, until `restore`. */
export function stubFetch(): FetchStub {
  const real = window.fetch;
  const requests: StubbedRequest[] = [];
  window.fetch = (input, init = {}) =>
    new Promise((resolve, reject) => {
      const url = input instanceof Request ? input.url : String(input);
      requests.push({
        url,
        init,
        answer: (body, status = 200, headers = {}, from = url) => {
          resolve(answerOf(body, status, headers, from));
        },
        fail: () => {
          reject(new TypeError('connection lost'));
        },
      });
      init.signal?.addEventListener('abort', () => {
        reject(init.signal?.reason as Error);
      });
    });
  return {
    requests,
    to(end) {
      const found = requests.findLast(({url}) => url.endsWith(end));
      if (!found) throw new Error(`nobody asked for ${end}`);
      return found;
    },
    restore() {
      window.fetch = real;
    },
  };
}

/** A response at hand: no stream of the browser's own, so nothing to wait for but promises. */
function answerOf(body: unknown, status: number, headers: Record<string, string>, url: string): Response {
  const isText = headers['content-type']?.startsWith('text/') ?? false;
  const bytes = new TextEncoder().encode(isText ? String(body) : JSON.stringify(body));
  let left = [bytes];
  const reader = {
    read: () => {
      const [value, ...rest] = left;
      left = rest;
      return Promise.resolve(value ? {done: false, value} : {done: true, value: undefined});
    },
    cancel: () => Promise.resolve(),
  };
  return {
    ok: status < 300,
    status,
    url,
    headers: new Headers(headers),
    body: {getReader: () => reader},
    json: () => Promise.resolve(body),
    text: () => Promise.resolve(new TextDecoder().decode(bytes)),
    clone: () => answerOf(body, status, headers, url),
  } as unknown as Response;
}
