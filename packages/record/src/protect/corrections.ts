import {contextFields} from '../sections/context.js';
import {refuse} from '../figure-error.js';
import {mostCorrections} from '../limits.js';
import {stepsOf, type Path} from '../path.js';
import {keyOf} from '../values/key.js';
import type {Section} from './counts/cells.js';
import {isSection} from './counts/entries.js';
import {leadsToPeople, type Declarations} from './counts/declarations.js';
import {sectionsIn} from './counts/sections.js';

const fields = ['was', 'now', 'reason'];
// A record may hold records with corrections of their own.
const mostOfRecord = 500;

/** What corrections are judged by. */
export interface Secrets {
  readonly hidden: readonly Path[];
  readonly isSafe: (value: unknown) => boolean;
  /** Is called for every field that was left out. */
  readonly drop: (steps: Path) => void;
  readonly declarations: Declarations;
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
interface Branch {
  isHidden: boolean;
  readonly inside: Map<string, Branch>;
}

const newBranch = (): Branch => ({isHidden: false, inside: new Map()});

class Corrections {
  readonly #secrets: Secrets;
  readonly #hidden = newBranch();
  // A figure accepts paths that begin with the name of its section, and paths that begin with a field.
  readonly #sections = new Map<string, Path[]>();
  readonly #fields = new Map<string, Path[]>();
  #count = 0;

  constructor(record: Section, secrets: Secrets) {
    this.#secrets = secrets;
    for (const steps of secrets.hidden) {
      let branch = this.#hidden;
      for (const step of steps.map(plain)) {
        const inside = branch.inside.get(step) ?? newBranch();
        branch.inside.set(step, inside);
        branch = inside;
      }
      branch.isHidden = true;
    }
    const note = (of: Map<string, Path[]>, key: string, steps: Path) => {
      const list = of.get(key) ?? [];
      of.set(key, list);
      list.push(steps);
    };
    for (const {name, steps, section} of sectionsIn(record, secrets.declarations)) {
      note(this.#sections, name, steps);
      for (const key of new Set(Object.keys(section).map(plain))) if (key !== name) note(this.#fields, key, steps);
    }
  }

  left(input: unknown, steps: Path): unknown {
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
        refuse('too-many', {expected: {most, of: 'corrections'}, found: value.length}, at);
      }
      return [key, value.map((entry: unknown, index) => this.#entry(entry, steps, [...at, index]))] as const;
    });
    return Object.fromEntries(left);
  }

  #entry(entry: unknown, above: Path, at: Path): unknown {
    if (!isSection(entry) || !this.#tells(entry, above)) return entry;
    const given = fields.filter((field) => field in entry);
    for (const field of given) this.#secrets.drop([...at, field]);
    return Object.fromEntries(Object.entries(entry).filter(([field]) => !given.includes(field)));
  }

  /** Whether a correction says something of a hidden count, or something of people that may be one. */
  #tells({path, was, now}: Section, above: Path): boolean {
    const {hidden, isSafe, declarations} = this.#secrets;
    const steps = typeof path === 'string' ? stepsOf(path).map(plain) : [];
    const [first = '', ...rest] = steps;
    const named = this.#sections.get(first) ?? [];
    const own = this.#fields.get(first) ?? [];
    const safe = isSafe(was) && isSafe(now);
    // The name of a section may be followed by the `id` that it has, or had, in its list.
    const ways = (to: Path) =>
      typeof to.at(-1) === 'number'
        ? [
            [...to, ...rest],
            [...to, ...rest.slice(1)],
          ]
        : [[...to, ...rest]];
    const isRevealed = (to: Path) => this.#isHidden(to) || (!safe && leadsToPeople(to, declarations));
    if (isRevealed(steps) || isRevealed([...above, ...steps])) return true;
    if (named.flatMap(ways).some(isRevealed) || own.some((to) => isRevealed([...to, ...steps]))) return true;
    // A path that leads nowhere may mean any count.
    const known =
      named.length + own.length > 0 || Object.hasOwn(declarations, first) || Object.hasOwn(contextFields, first);
    return !known && (hidden.length > 0 || !safe);
  }

  /** Whether a path leads to the place of a hidden count, into it or above it. */
  #isHidden(steps: Path): boolean {
    let branch: Branch | undefined = this.#hidden;
    for (const step of steps) {
      branch = branch.inside.get(plain(step));
      if (!branch) return false;
      if (branch.isHidden) return true;
    }
    return branch.isHidden || branch.inside.size > 0;
  }
}

/** A step as it is compared: an index may be written as a key, and a form in either spelling. */
const plain = (step: string | number): string => keyOf(String(step).replace(/"/g, ''));
