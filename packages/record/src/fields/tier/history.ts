import {Refusal, refuse} from '../../figure-error.js';
import type {Path} from '../../path.js';
import {readAll} from '../../read-all.js';
import {kind, readEach} from '../kind.js';
import {report} from '../time/time.js';
import {entry, placement, type Placement} from './tier.js';

/** The most years from the first report of a history to the last. */
export const longest = 30;

/** The placements by year, oldest first. */
export const history = kind('history', readHistory, {each: placement, fields: entry.fields ?? {}});

function readHistory(input: unknown, at: Path): (Placement & {readonly year: number})[] | Refusal {
  const read: (readonly [Placement & {readonly year: number}, string | number])[] = Array.isArray(input)
    ? readAll(input, (item: unknown, index) => [entry.read(item, [...at, index]), index])
    : readEach(input, at, (key, value, path) => {
        const year = report.read(key, path);
        return [{...placement.read(value, path), year}, key];
      });
  const years = new Set<number>();
  const entries = readAll(read, ([one, key]) => {
    if (years.has(one.year)) refuse('duplicate-key', {}, [...at, key]);
    years.add(one.year);
    return one;
  });
  entries.sort((a, b) => a.year - b.year);
  const length = Number(entries.at(-1)?.year) - Number(entries[0]?.year) + 1;
  return length <= longest
    ? entries
    : new Refusal('too-many-years', {expected: {most: longest, of: 'years'}, found: length});
}
