import type {Kind} from '@tip-figures/record/fields/kind.js';
import {pathOf, type Path} from '@tip-figures/record/path.js';
import type {nothing, TemplateResult} from 'lit';
import type {Fix, Reading} from '../check/fix.js';
import type {Problem} from '../check/problem.js';

/** What the fields of the form need of the page around them. */
export interface FormContext {
  /** What stands at a path of the record. */
  valueAt(path: Path): unknown;
  /** Puts a value there; typing goes on in one step that can be undone. */
  set(path: Path, value: unknown, isTyping?: boolean): void;
  /** The person goes on from what was typed at a path: what can mean one thing alone is read so. */
  settle(path: Path): void;
  /** How what was typed at a path is read, where that is not as it was typed. */
  readingAt(path: Path): Reading | undefined;
  /** Puts an entry under another key. */
  rename(path: Path, from: string, to: string): void;
  /** The keys of a list in the order in which their rows are shown. */
  inOrder(path: Path, keys: readonly string[]): readonly string[];
  /** Adds what is at a path, and puts the focus there. */
  add(path: Path, value: unknown): void;
  /** Takes out what is at a path, and puts the focus on what it was in. */
  drop(path: Path): void;
  problemsAt(path: Path): readonly Problem[];
  fix(fix: Fix): void;
  /** Answers a question with yes: it is not asked again. */
  accept(problem: Problem): void;
  isOpen(path: Path): boolean;
  /** Opens what is behind a button, or closes it again. */
  toggle(path: Path): void;
  /** Opens a group that was left out, and puts the focus there. */
  open(path: Path): void;
  /** Opens the form of another figure of the record. */
  goTo(figure: string): void;
  /** A field of whatever kind, so that what holds fields need not know their views. */
  field(path: Path, label: string, kind: Kind): TemplateResult | typeof nothing;
}

/** The id of the control at a path, and of what describes it. */
export const idOf = (path: Path, part = 'field'): string => `${part}-${pathOf(path).replace(/[^\w-]+/g, '_')}`;
