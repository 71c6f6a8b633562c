import {contextFields} from '../sections/context.js';
import {FigureError} from '../figure-error.js';
import {mostCorrections} from '../limits.js';
import type {Section} from './counts/cells.js';
import {pathTo, type Steps} from './counts/path.js';
import {isSection} from './counts/entries.js';
import {isRecord, leadsToPeople, sectionsIn} from './counts/sections.js';

const fields = ['was', 'now', 'reason'];
// A record may hold records that have some of their own.
const mostOfRecord = 500;

/** What corrections are judged by. */
export interface Secrets {
  readonly hidden: readonly Steps[];
  readonly isSafe: (value: unknown) => boolean;
  /** Is told of every field that was left out. */
  readonly drop: (steps: Steps) => void;
}

/**
 * A copy of a record whose corrections do without the numbers and words that would tell a hidden count, or a small
 * one of former times.
 *
 * @throws {FigureError} code `schema` at the path of corrections that are too many.
 */
export const withoutGiveaways = (record: Section, secrets: Secrets): Section =>
  new Corrections(record, secrets).left(record, []) as Section;

/** A step of a path to what is hidden, and those inside. */
type Branch = Map<string, Branch>;

class Corrections {
  readonly #secrets: Secrets;
  readonly #hidden: Branch = new Map<string, Branch>();
  // By the name of the section, and by each field of one: a figure takes a path that begins with either.
  readonly #sections = new Map<string, Steps[]>();
  readonly #fields = new Map<string, Steps[]>();
  #count = 0;

  constructor(record: Section, secrets: Secrets) {
    this.#secrets = secrets;
    for (const steps of secrets.hidden) {
      let branch = this.#hidden;
      for (const step of steps.map(plain)) {
        const inside = branch.get(step) ?? new Map<string, Branch>();
        branch.set(step, inside);
        branch = inside;
      }
    }
    const note = (of: Map<string, Steps[]>, key: string, steps: Steps) => {
      const list = of.get(key) ?? [];
      of.set(key, list);
      list.push(steps);
    };
    for (const {name, steps, section} of sectionsIn(record)) {
      note(this.#sections, name, steps);
      for (const key of new Set(Object.keys(section).map(plain))) if (key !== name) note(this.#fields, key, steps);
    }
  }

  left(input: unknown, steps: Steps): unknown {
    if (typeof input !== 'object' || input === null) return input;
    if (Array.isArray(input)) {
      return input.map((item: unknown, index) =>
        typeof item === 'object' ? this.left(item, [...steps, index]) : item,
      );
    }
    const left = Object.entries(input).map(([key, value]) => {
      const at = [...steps, key];
      if (key !== 'corrections' || !Array.isArray(value)) return [key, this.left(value, at)] as const;
      this.#count += value.length;
      if (value.length > mostCorrections || this.#count > mostOfRecord) {
        const most = value.length > mostCorrections ? mostCorrections : mostOfRecord;
        throw new FigureError('schema', `cannot be protected: expected at most ${most} corrections`, pathTo(at));
      }
      return [key, value.map((entry: unknown, index) => this.#entry(entry, steps, [...at, index]))] as const;
    });
    return Object.fromEntries(left);
  }

  #entry(entry: unknown, above: Steps, at: Steps): unknown {
    if (!isSection(entry) || !this.#tells(entry, above)) return entry;
    const given = fields.filter((field) => field in entry);
    for (const field of given) this.#secrets.drop([...at, field]);
    return Object.fromEntries(Object.entries(entry).filter(([field]) => !given.includes(field)));
  }

  /** Whether a correction says something of a hidden count, or something of people that may be one. */
  #tells({path, was, now}: Section, above: Steps): boolean {
    const {hidden, isSafe} = this.#secrets;
    const steps = stepsOf(path);
    const [first = '', ...rest] = steps;
    const named = this.#sections.get(first) ?? [];
    const own = this.#fields.get(first) ?? [];
    const safe = isSafe(was) && isSafe(now);
    const isTold = (to: Steps) => this.#isHidden(to) || (!safe && leadsToPeople(to));
    if (isTold(steps) || isTold([...above, ...steps])) return true;
    if (named.some((to) => isTold([...to, ...rest])) || own.some((to) => isTold([...to, ...steps]))) return true;
    // Nor does anyone know what a path means that leads nowhere.
    const known = named.length + own.length > 0 || isRecord({[first]: {}}) || Object.hasOwn(contextFields, first);
    return !known && (hidden.length > 0 || !safe);
  }

  /** Whether a path leads to the place of a hidden count, into it or above it. */
  #isHidden(steps: Steps): boolean {
    let branch: Branch | undefined = this.#hidden;
    for (const step of steps) {
      branch = branch.get(plain(step));
      if (!branch) return false;
      if (!branch.size) return true;
    }
    return branch.size > 0;
  }
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
