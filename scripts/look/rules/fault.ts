import type {Facts} from './facts.js';
import type {Drawing} from './seen.js';

/** Something that is wrong with a drawing. */
export interface Fault {
  readonly rule: string;
  /** What it is about: the words or numbers that one looks for, and by how much. */
  readonly what: string;
}

/** Finds what is wrong by one rule. */
export type Rule = (drawing: Drawing, facts: Facts) => readonly Fault[];
