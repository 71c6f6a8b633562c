import type {ParseArgsConfig} from 'node:util';

/** The values of options, as `parseArgs` returns them. */
export type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** A command of the program, with a file of its own and a line in `commands.ts`. */
export interface Command {
  /** The line in the list of commands. */
  readonly summary: string;
  /** The text of `--help`. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Runs the command; `names` are its positional arguments. Resolves with the exit code. */
  run(names: readonly string[], values: Values): Promise<number>;
}

/** An error in the command line: it is printed with a hint, and the exit code is 2. */
export class UsageError extends Error {}
