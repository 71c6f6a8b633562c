import type {HelpWords} from '@tip-figures/messages/help-words.js';
import type {CommandWords} from '@tip-figures/messages/command-words.js';
import type {Terminal} from '../report/terminal.js';

/** The values of options, as `parseArgs` returns them. */
export type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** An option of a command: how it is read, and what help says of it. */
export interface Option {
  /** What the messages of help say of it. */
  readonly about: keyof HelpWords['options'];
  readonly short?: string;
  /** The word for its value in help. An option without one takes no value. */
  readonly value?: keyof HelpWords['values'];
  /** The values that it takes, where not any. */
  readonly choices?: readonly string[];
  /** Whether it takes a value that is not one of the choices, and which kind of value that is. */
  readonly accepts?: (value: string) => boolean;
  readonly kind?: Parameters<CommandWords['usage']['not-of-kind']>[0]['kind'];
  readonly default?: string;
  readonly multiple?: boolean;
}

/** A command of the program, which the messages of help describe. All commands have the shared options, too. */
export interface Command {
  /** Its own options. One with the name of a shared option describes that one better. */
  readonly options: Readonly<Record<string, Option>>;
  /** Lines to copy, without the name of the program. */
  readonly examples: readonly string[];
  /** Runs the command; `names` are its positional arguments. Resolves with the exit code. */
  run(names: readonly string[], values: Values, terminal: Terminal): Promise<number>;
}
