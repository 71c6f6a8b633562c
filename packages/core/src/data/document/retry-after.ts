const longest = 3_600_000;

/** `Retry-After` in milliseconds: seconds or a date, at most an hour. Engines read almost any text as a date. */
export function waitOf(header = ''): number {
  const wait = /^\d+$/.test(header)
    ? Number(header) * 1000
    : Date.parse(header.endsWith(' GMT') ? header : '') - Date.now();
  return Math.min(Math.max(wait || 0, 0), longest);
}
