import type {Issue} from '@tip-figures/record/issue.js';
import type {Path} from '@tip-figures/record/path.js';
import type {Suggestion} from '@tip-figures/words/lexicon.js';
import type {Advised} from './problem.js';

/** Where it was found. */
export interface Place {
  readonly issue: Issue;
  readonly steps: Path;
  readonly choices: readonly string[];
  /** What the section says beside it. */
  readonly fields: Beside;
}

/** Fields of a section by which a value in it is understood, as they are written. */
export interface Beside {
  /** The code of the currency, which may stand beside a sum. */
  readonly currency?: unknown;
  readonly fiscalYear?: unknown;
}

/** One thing to write. */
export const write = (one: Suggestion | undefined): Advised | undefined =>
  one && {advice: {advice: 'write', suggestion: one.text}, suggestions: [one]};

/** Only the person knows whether it is meant. */
export const ask = (...texts: readonly string[]): readonly Suggestion[] => texts.map((text) => ({text, sure: 'ask'}));

/** The same of what one text may mean. */
export const writeAsked = (text: string | undefined): Advised | undefined =>
  text === undefined ? undefined : write(ask(text)[0]);

/** What was meant by what a reader refuses, and how to put it right; `undefined` where it cannot be told. */
export type Recognise = (written: string, place: Place) => Advised | undefined;
