/**
 * Whether a day, month or year begins after tomorrow, which is a slip wherever the reader is; it has no say in which of two
 * documents is newer.
 *
 * @param now - milliseconds since 1970.
 */
export function isAhead(point: string, now: number): boolean {
  const tomorrow = new Date(now + 86_400_000).toISOString();
  return `${point}-01-01`.slice(0, 10) > tomorrow.slice(0, 10);
}
