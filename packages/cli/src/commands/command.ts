import type {ParseArgsConfig} from 'node:util';

/** The values of options as `parseArgs` hands them over. */
export type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** A command of the program: a file of its own, and a line in `commands.ts`. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** Does the work; `names` is what stands beside the options. Gives the exit code. */
  run(names: readonly string[], values: Values): Promise<number>;
}

/** A command line that makes no sense: said with a hint, and exit code 2. */
export class UsageError extends Error {}
