import {nearest} from '@tip-figures/findings/nearest.js';
import {version} from '../../../package.json';
import type {Command} from './commands/command.js';
import {commands, isCommandName, type CommandName} from './commands/commands.js';
import type {Io} from './io.js';
import {checkLanguage, inLanguage, isSpoken, languageOf, withoutLanguage} from './language.js';
import {UsageError} from './report/usage-error.js';

/**
 * Runs the command that the first word names. Nothing of a run is left behind, so that one process can have many.
 *
 * @param argv - the words after the name of the program.
 * @returns the exit code.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const {rest, asked} = withoutLanguage(argv);
  const own = asked !== undefined && isSpoken(asked) ? asked : languageOf(io.env);
  try {
    if (asked !== undefined) checkLanguage(asked);
    return await inLanguage(own, () => run(rest, io));
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause;
    const {usageText} = await import('./report/usage-text.js');
    io.stderr.write(`${inLanguage(own, () => usageText(cause))}\n`);
    return 2;
  }
}

/** @throws {UsageError} for a command line that makes no sense. */
async function run([name, ...rest]: readonly string[], io: Io): Promise<number> {
  const print = (text: string): number => {
    io.stdout.write(text);
    return 0;
  };
  if (name === '--version') return print(`${version}\n`);
  if (name === undefined) {
    const {overview} = await import('./commands/overview.js');
    io.stderr.write(`${overview()}\n`);
    return 2;
  }
  if (name === 'help' || name === '--help' || name === '-h') {
    const [asked = name] = rest;
    if (asked !== name) return print(await helpFor(...(await commandOf(asked))));
    const {overview} = await import('./commands/overview.js');
    return print(overview());
  }
  const [command, own] = await commandOf(name);
  // What reads options and writes reports knows all figures: it is loaded where a command runs.
  const [{readArguments}, {Terminal}] = await Promise.all([
    import('./options/options.js'),
    import('./report/terminal.js'),
  ]);
  const {names, values} = readArguments(command, name, rest);
  return values['help'] ? print(await helpFor(command, own)) : command.run(names, values, new Terminal(values, io));
}

async function helpFor(command: Command, name: CommandName): Promise<string> {
  const {helpOf} = await import('./commands/help.js');
  return helpOf(command, name);
}

/** @throws {UsageError} for a name that no command has. */
async function commandOf(name: string): Promise<[Command, CommandName]> {
  if (isCommandName(name)) return [await commands[name](), name];
  const near = nearest(name, [...Object.keys(commands), 'help']).join(' ');
  throw new UsageError('no-command', {name: JSON.stringify(name), near});
}
