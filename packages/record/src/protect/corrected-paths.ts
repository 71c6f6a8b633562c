import {isList} from '../object-of.js';
import {contextFields} from '../section/context.js';
import {stepsOf, type Path} from '../path.js';
import {keyOf} from '../values/key.js';
import type {Section} from './counts/cells.js';
import {isSection} from './counts/entries.js';
import type {Declarations} from './counts/declarations.js';
import {sectionsIn} from './counts/sections.js';

/** A correction, where its list stands, and the path of that. */
export interface Entry {
  readonly entry: Section;
  readonly above: Path;
}

/** All corrections of a record, those of its sections too. */
export function* correctionsIn(input: unknown, above: Path = []): Generator<Entry> {
  if (typeof input !== 'object' || input === null) return;
  for (const [key, value] of Object.entries(input)) {
    if (key !== 'corrections' || !isList(value)) yield* correctionsIn(value, [...above, key]);
    else for (const entry of value) if (isSection(entry)) yield {entry, above};
  }
}

/** Finds what the paths of corrections may lead to: they begin at the record, at a section, or in one. */
export class CorrectedPaths {
  // A figure accepts paths that begin with the name of its section, and paths that begin with a field.
  readonly #sections = new Map<string, Path[]>();
  readonly #fields = new Map<string, Path[]>();
  readonly #declarations: Declarations;

  constructor(record: Section, declarations: Declarations) {
    this.#declarations = declarations;
    const note = (of: Map<string, Path[]>, key: string, steps: Path) => {
      const list = of.get(key) ?? [];
      of.set(key, list);
      list.push(steps);
    };
    for (const {name, steps, section} of sectionsIn(record, declarations)) {
      note(this.#sections, name, steps);
      for (const key of new Set(Object.keys(section).map(plain))) if (key !== name) note(this.#fields, key, steps);
    }
  }

  /** All places that a correction may mean. */
  of({entry: {path}, above}: Entry): Path[] {
    const steps = plainSteps(path);
    const [first = '', ...rest] = steps;
    // The name of a section may be followed by the `id` that it has, or had, in its list.
    const ways = (to: Path): Path[] =>
      typeof to.at(-1) === 'number'
        ? [
            [...to, ...rest],
            [...to, ...rest.slice(1)],
          ]
        : [[...to, ...rest]];
    const named = (this.#sections.get(first) ?? []).flatMap(ways);
    const own = (this.#fields.get(first) ?? []).map((to) => [...to, ...steps]);
    return [steps, [...above, ...steps], ...named, ...own];
  }

  /** Whether a correction names a section or field that there is, or may be; a path that leads nowhere may mean any count. */
  isKnown({entry: {path}}: Entry): boolean {
    const [first = ''] = plainSteps(path);
    return (
      this.#sections.has(first) ||
      this.#fields.has(first) ||
      Object.hasOwn(this.#declarations, first) ||
      Object.hasOwn(contextFields, first)
    );
  }
}

/** Places in a record, and what is above and inside them. */
export class Places {
  #isPlace = false;
  readonly #inside = new Map<string, Places>();

  constructor(all: readonly Path[] = []) {
    for (const steps of all) this.add(steps);
  }

  add([step, ...others]: Path): void {
    if (step === undefined) {
      this.#isPlace = true;
      return;
    }
    const inside = this.#inside.get(plain(step)) ?? new Places();
    this.#inside.set(plain(step), inside);
    inside.add(others);
  }

  /** Whether a path leads to one of the places, into it or above it. */
  has([step, ...others]: Path): boolean {
    if (this.#isPlace) return true;
    if (step === undefined) return this.#inside.size > 0;
    return this.#inside.get(plain(step))?.has(others) ?? false;
  }
}

const plainSteps = (path: unknown): string[] => (typeof path === 'string' ? stepsOf(path).map(plain) : []);

/** A step as it is compared: an index may be written as a key, and a form in either spelling. */
const plain = (step: string | number): string => keyOf(String(step).replace(/"/g, ''));
