import type {FactsOf, NoFacts} from '@tip-figures/findings/say.js';
import type {CommandWords} from '@tip-figures/messages/command-words.js';
import type {Terminal} from '../report/terminal.js';

/** The values of options, as `parseArgs` returns them. */
export type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** An option of a command: how it is read, and what help says of it. */
export interface Option {
  readonly about: string;
  readonly short?: string;
  /** The word for its value in help. An option without one takes no value. */
  readonly value?: string;
  /** The values that it takes, where not any. */
  readonly choices?: readonly string[];
  /** Whether it takes a value that is not one of the choices. */
  readonly accepts?: (value: string) => boolean;
  readonly default?: string;
  readonly multiple?: boolean;
}

/** A command of the program. All commands have the shared options, too. */
export interface Command {
  /** What is named after it: `<file>`. */
  readonly takes: string;
  /** What it does: a paragraph, or several with an empty line between them. */
  readonly help: string;
  /** Its own options. One with the name of a shared option describes that one better. */
  readonly options: Readonly<Record<string, Option>>;
  /** Lines to copy, without the name of the program. */
  readonly examples: readonly string[];
  /** What exit codes mean, beside 2. */
  readonly exits: Readonly<Record<number, string>>;
  /** Runs the command; `names` are its positional arguments. Resolves with the exit code. */
  run(names: readonly string[], values: Values, terminal: Terminal): Promise<number>;
}

type Words = FactsOf<CommandWords['usage']>;
type UsageCode = keyof Words;

/** What each is said with: who prints it adds what follows from `near`, names with a space between them. */
type UsageFacts = {readonly [Code in UsageCode]: Omit<Words[Code], 'isNear'>};

/** A code with what it needs. */
type Usage = {
  readonly [Code in UsageCode]: NoFacts extends UsageFacts[Code]
    ? [code: Code, facts?: UsageFacts[Code]]
    : [code: Code, facts: UsageFacts[Code]];
}[UsageCode];

/** An error in the command line: it is printed with a hint, and the exit code is 2. */
export class UsageError extends Error {
  readonly code: UsageCode;
  readonly facts: UsageFacts[UsageCode];

  constructor(...[code, facts = {}]: Usage) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}
