import {Refusal} from '../figure-error.js';
import {writeQuantity, type Quantity} from '../values/quantity/quantity.js';
import {bracketsOf} from '../values/list.js';
import {withPeople} from '../values/justice/stage-people.js';
import {isStageText} from '../values/justice/stage-text.js';
import {readEntries} from '../fields/kind.js';
import type {Path} from '../path.js';
import {isSection} from './counts/entries.js';
import {objectOf} from '../object-of.js';

// All other fields may reveal the number.
const kept = ['label', 'after', 'source', 'period', 'unit'];

type Change = (value: unknown) => unknown;

/** Changes of a document, all of which are made in one walk through it. */
export class Changes {
  readonly #own: Change[] = [];
  readonly #inside = new Map<string, Changes>();

  /** Changes the value that the steps lead to, through lists in attributes too; what is inside it is changed before. */
  add(steps: Path, change: Change): void {
    const [step, ...others] = steps;
    if (step === undefined) {
      this.#own.push(change);
      return;
    }
    const inside = this.#inside.get(String(step)) ?? new Changes();
    this.#inside.set(String(step), inside);
    inside.add(others, change);
  }

  /** A changed copy. */
  makeIn(input: unknown): unknown {
    // A text in brackets is a list of its own.
    const part = typeof input === 'string' ? bracketsOf(input) : undefined;
    if (part) {
      const {value, including} = part;
      const inside = this.#inside.get('including')?.makeIn(including);
      return `${String(this.#changed(value))} (${typeof inside === 'string' ? inside : including})`;
    }
    return this.#changed(input);
  }

  #changed(input: unknown): unknown {
    return this.#own.reduce((value, change) => change(value), this.#inside.size ? this.#copy(input) : input);
  }

  #copy(input: unknown): unknown {
    const make = (key: string, value: unknown) => this.#inside.get(key)?.makeIn(value) ?? value;
    if (Array.isArray(input)) return input.map((item: unknown, index) => make(String(index), item));
    if (isSection(input))
      return Object.fromEntries(Object.entries(input).map(([key, value]) => [key, make(key, value)]));
    const entries = readEntries(input);
    if (entries instanceof Refusal) return input;
    return entries.map(([key, value]) => `${key}: ${String(make(key, value))}`).join('; ');
  }
}

/** The mark in the form in which the number was written, with what may stay beside it, and what is counted there. */
export function writeMark(mark: Quantity, instead: unknown, counted: readonly string[] = []): unknown {
  if (typeof instead === 'string') {
    return isStageText(instead) ? withPeople(instead, writeQuantity(mark)) : writeQuantity(mark);
  }
  const beside = Object.entries(objectOf(instead)).filter(([key]) => kept.includes(key) || counted.includes(key));
  return {...Object.fromEntries(beside), missing: 'withheld', ...('within' in mark ? mark.within : {})};
}

/** A shown count without how it was worked out, which may tell a hidden one of the same table. */
export function withoutDerivation(value: unknown, drop: () => void): unknown {
  if (!isSection(value) || !('derivedFrom' in value)) return value;
  const {derivedFrom: _told, ...left} = value;
  drop();
  return left;
}
