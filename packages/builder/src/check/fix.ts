import type {Fix as FoundFix} from '@tip-figures/findings/finding.js';
import type {FactsOf} from '@tip-figures/findings/say.js';
import type {Path} from '@tip-figures/record/path.js';
import type {State} from '../model/state.js';
import type {CheckWords} from './check-words.js';

type Facts = FactsOf<CheckWords['fixes']>;

/** One way to put a problem right, with one click. */
export interface Fix extends FoundFix<keyof Facts, Facts[keyof Facts]> {
  readonly facts: Facts[keyof Facts];
  /** How what was typed is read and drawn. */
  readonly reading?: Reading | undefined;
  readonly apply: (state: State) => State;
}

/** What was typed at a place, and how it is read. */
export interface Reading {
  readonly place: Path;
  readonly typed: string;
  /** The same as a record has it. */
  readonly text: string;
  /** Whether it says the same in the same words, so that nobody has to be told. */
  readonly isSame: boolean;
  /** Whether nothing else can be meant: then it is written without a click, once the person goes on. */
  readonly isSure: boolean;
}

export const fixBy = <Code extends keyof Facts>(
  code: Code,
  facts: Facts[Code],
  apply: Fix['apply'],
  reading?: Reading,
): Fix => ({code, facts, apply, reading});

/** Whether two buttons say the same. */
export const saysSame = (one: Fix | undefined, other: Fix | undefined): boolean =>
  one?.code === other?.code && JSON.stringify(one?.facts) === JSON.stringify(other?.facts);
