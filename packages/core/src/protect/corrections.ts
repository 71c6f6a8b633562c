import {contextEntries} from '../context.js';
import type {Section} from './cells.js';
import type {Steps} from './path.js';
import {isSection} from './entries.js';
import {isRecord, leadsToPeople, sectionsIn} from './sections.js';
import type {NamedSection} from './sections.js';

const fields = ['was', 'now', 'reason'];

/** What corrections are judged by. */
export interface Secrets {
  readonly hidden: readonly Steps[];
  readonly sections: readonly NamedSection[];
  readonly isSafe: (value: unknown) => boolean;
  /** Is told of every field that was left out. */
  readonly drop: (steps: Steps) => void;
}

/**
 * A copy of a record whose corrections do without the numbers and words that would tell a hidden count, or a small
 * one of former times.
 */
export const withoutGiveaways = (record: Section, secrets: Omit<Secrets, 'sections'>): Section =>
  without(record, [], {...secrets, sections: sectionsIn(record)}) as Section;

function without(input: unknown, steps: Steps, secrets: Secrets): unknown {
  if (Array.isArray(input)) return input.map((item: unknown, index) => without(item, [...steps, index], secrets));
  if (!isSection(input)) return input;
  const left = Object.entries(input).map(([key, value]) => {
    const at = [...steps, key];
    if (key !== 'corrections' || !Array.isArray(value)) return [key, without(value, at, secrets)] as const;
    const entries = value.map((entry: unknown, index) => {
      if (!isSection(entry) || !tells(entry, steps, secrets)) return entry;
      const given = fields.filter((field) => field in entry);
      for (const field of given) secrets.drop([...at, index, field]);
      return Object.fromEntries(Object.entries(entry).filter(([field]) => !given.includes(field)));
    });
    return [key, entries] as const;
  });
  return Object.fromEntries(left);
}

/** Whether a correction says something of a hidden count, or something of people that may be one. */
function tells({path, was, now}: Section, above: Steps, {hidden, sections, isSafe}: Secrets): boolean {
  const steps = stepsOf(path);
  const [first = '', ...rest] = steps;
  // A figure takes a path that begins with its name, or with a field of its section, wherever the correction stands.
  const within = sections.flatMap(({name, steps: to, section}) => {
    if (name === first) return [[...to, ...rest]];
    return Object.keys(section).some((key) => plain(key) === first) ? [[...to, ...steps]] : [];
  });
  const safe = isSafe(was) && isSafe(now);
  const told = [steps, [...above, ...steps], ...within].some(
    (one) => hidden.some((other) => meet(one, other)) || (leadsToPeople(one) && !safe),
  );
  // Nor does anyone know what a path means that leads nowhere.
  const known = within.length > 0 || isRecord({[first]: {}}) || Object.hasOwn(contextEntries, first);
  return told || (!known && (hidden.length > 0 || !safe));
}

/** Reads a path as the figures do: `victim-breakdown.sex.male`, `a["b"][0]`. */
function stepsOf(path: unknown): string[] {
  const parts = typeof path === 'string' ? path.matchAll(/\["([^"]+)"\]|[^.[\]"]+/g) : [];
  return [...parts].map(([all, quoted]) => plain(quoted ?? all));
}

const plain = (step: string | number): string =>
  String(step)
    .replace(/"/g, '')
    .replace(/\blabor\b/, 'labour');

/** Whether one path leads to the place of another, into it or above it. */
const meet = (a: Steps, b: Steps): boolean =>
  a.every((step, index) => index >= b.length || plain(step) === plain(b[index] ?? ''));
