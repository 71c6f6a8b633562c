// Addresses that test/support/faults.mjs answers. A body is the document as a value, or its text as a string.

const address = (name: string, query: Record<string, string | number> = {}): string => {
  const words = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));
  return `${location.origin}/faults/${name}${words.size > 0 ? `?${words}` : ''}`;
};

const textOf = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body));

export const notFoundUrl = (): string => address('404.json');

/** A page with status 200, as a login wall sends it. */
export const htmlUrl = (): string => address('html.json');

/** A connection that ends before the body does. */
export const cutUrl = (): string => address('cut.json');

/** 10,000 arrays in one another. */
export const deepUrl = (): string => address('deep.json');

/** 1.2 MB of good JSON; in chunks it has no Content-Length. */
export const largeUrl = ({chunked = false} = {}): string => address('large.json', chunked ? {chunked: 1} : {});

export const neverUrl = (): string => address('never.json');

/** The body as JSON, at once. It has to fit into an address: up to about 10 kB. */
export const echoUrl = (body: unknown): string => address('echo.json', {body: textOf(body)});

/** A body of these very bytes, in whatever encoding. */
export const bytesUrl = (bytes: readonly number[]): string =>
  address('bytes.json', {hex: bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')});

/** Rows as a media type says they are, `text/csv` where it is left out. */
export const sheetUrl = (body: string, type = 'text/csv; charset=utf-8'): string => address('sheet', {body, type});

/** Rows as plain text, at an address that ends in `.csv`. */
export const csvFileUrl = (body: string): string => address('sheet.csv', {body});

export const statusUrl = (code: number): string => address('status.json', {code});

/** Answers 503 a number of times, then the body. Each address from here counts for itself. */
export const recoversUrl = (body: unknown, failures = 1): string =>
  address('recovers.json', {failures, body: textOf(body), key: crypto.randomUUID()});

/** A good document on another site that allows nobody to read it. */
export const elsewhereUrl = async (): Promise<string> => {
  const response = await fetch(address('elsewhere.json'));
  const {url} = (await response.json()) as {url: string};
  return url;
};
