import type {Section, Steps} from './cells.js';
import {isSection} from './entries.js';
import {leadsToPeople} from './sections.js';

const fields = ['was', 'now', 'reason'];

/**
 * A copy of a document whose corrections do without the numbers and words that would tell a hidden count, or a
 * small one of former times.
 *
 * @param drop - is told of every field that was left out.
 */
export function withoutGiveaways(
  input: unknown,
  steps: Steps,
  hidden: readonly Steps[],
  isSafe: (value: unknown) => boolean,
  drop: (steps: Steps) => void,
): unknown {
  if (!isSection(input)) return input;
  const left = Object.entries(input).map(([key, value]) => {
    const at = [...steps, key];
    if (key !== 'corrections' || !Array.isArray(value)) {
      return [key, withoutGiveaways(value, at, hidden, isSafe, drop)] as const;
    }
    const entries = value.map((entry: unknown, index) => {
      if (!isSection(entry) || !tells(entry, steps, hidden, isSafe)) return entry;
      const given = fields.filter((field) => field in entry);
      for (const field of given) drop([...at, index, field]);
      return Object.fromEntries(Object.entries(entry).filter(([field]) => !given.includes(field)));
    });
    return [key, entries] as const;
  });
  return Object.fromEntries(left);
}

/** Whether a correction says something of a hidden count, or something of people that may be one. */
function tells(
  {path, was, now}: Section,
  above: Steps,
  hidden: readonly Steps[],
  isSafe: (value: unknown) => boolean,
): boolean {
  const steps = stepsOf(path);
  // It may begin at the record, or where the corrections stand.
  return [steps, [...above, ...steps]].some(
    (one) => hidden.some((other) => meet(one, other)) || (leadsToPeople(one) && !(isSafe(was) && isSafe(now))),
  );
}

/** Reads a path as this room or an editor writes it: `victim-breakdown.sex.male`, `a["b"][0]`. */
function stepsOf(path: unknown): string[] {
  const parts = typeof path === 'string' ? path.match(/"[^"]*"|[^.[\]"]+/g) : null;
  return (parts ?? []).map(plain);
}

const plain = (step: string | number): string =>
  String(step)
    .replace(/"/g, '')
    .replace(/\blabor\b/, 'labour');

/** Whether one path leads to the place of another, into it or above it. */
const meet = (a: Steps, b: Steps): boolean =>
  a.every((step, index) => index >= b.length || plain(step) === plain(b[index] ?? ''));
