import {isObject, written} from '../fields/kind.js';
import {isPoint} from '../values/period.js';

/**
 * Of which day, month or year the numbers of a section are: its own `asOf`, else that of its source, else the record's.
 * Empty where nothing says so.
 *
 * @param section - with what the record says for all, as `sectionOf` has it.
 */
export function dayOf({asOf, source, sources}: Readonly<Record<string, unknown>>): string {
  const entry = isObject(sources) ? sources[written(source)] : undefined;
  const date = isObject(entry) ? written(entry['date']) : '';
  return written(asOf) || (isPoint(date) ? date : '');
}

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
