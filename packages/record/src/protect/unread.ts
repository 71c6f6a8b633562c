import {contextFields} from '../sections/context.js';
import type {Interval, Section} from './counts/cells.js';
import {type Steps, pathTo} from './counts/path.js';
import {isOfCases} from './counts/entries.js';

// Sections and fields whose numbers count no people, and fields that name what is counted.
const known = new Set([
  ...Object.keys(contextFields),
  ...['tier-badge', 'case-backlog', 'shelter-timeline', 'quote'],
  ...[
    'amounts',
    'amount',
    'need',
    'change',
    'currency',
    'minimum',
    'tier',
    'tiers',
    'year',
    'years',
    'date',
    'from',
    'to',
  ],
  ...['sentence', 'label', 'unit', 'note', 'phrase', 'context', 'derivedFrom'],
]);

/**
 * Paths of numbers that may be small counts of people, but stand where nothing here reads any.
 *
 * @param read - where counts were read.
 */
export function unreadIn(
  record: Section,
  read: readonly Steps[],
  stated: (value: unknown) => Interval | undefined,
  below: number,
): string[] {
  const seen = new Set(read.map((steps) => pathTo(steps)));
  const found: string[] = [];
  const look = (value: unknown, steps: Steps): void => {
    if (isOfCases(value)) return;
    if (typeof value === 'object' && value !== null) {
      if (steps.length && seen.has(pathTo(steps))) return;
      for (const [key, one] of Object.entries(value)) {
        // The unit of a key figure says what it counts.
        const isFigure = steps.at(-1) === 'key-figure' && (key === 'value' || key === 'previous');
        if (!known.has(key) && !isFigure) look(one, [...steps, Array.isArray(value) ? Number(key) : key]);
      }
      return;
    }
    const number = typeof value === 'number' || typeof value === 'string' ? stated(value) : undefined;
    if (!number || number.high <= 0 || number.high >= below) return;
    const path = pathTo(steps);
    if (!seen.has(path)) found.push(path);
  };
  look(record, []);
  return found;
}
