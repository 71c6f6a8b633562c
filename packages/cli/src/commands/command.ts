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
