import {nearest} from '@tip-figures/findings/nearest.js';
import {version} from '../../../package.json';
import {columns} from './commands/columns.js';
import type {Command} from './commands/command.js';
import {UsageError} from './report/usage-error.js';
import {commands} from './commands/commands.js';
import type {Io} from './io.js';

const help = `tip-figures <command> [options] <file>…

${columns(Object.entries(commands).map(([name, {summary}]) => [name, summary]))}

${columns([
  ['help <command>', 'how it is used, with examples; the same as --help after it'],
  ['--version', 'print the version'],
])}
`;

/**
 * Runs the command that the first word names. Nothing of a run is left behind, so that one process can have many.
 *
 * @param argv - the words after the name of the program.
 * @returns the exit code.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await run(argv, io);
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause;
    const {usageText} = await import('./report/usage-text.js');
    io.stderr.write(`${usageText(cause)}\n`);
    return 2;
  }
}

/** @throws {UsageError} for a command line that makes no sense. */
async function run([name, ...rest]: readonly string[], io: Io): Promise<number> {
  const print = (text: string): number => {
    io.stdout.write(text);
    return 0;
  };
  if (name === undefined) {
    io.stderr.write(`${help}\n`);
    return 2;
  }
  if (name === '--version') return print(`${version}\n`);
  if (name === 'help' || name === '--help' || name === '-h') {
    const [asked = name] = rest;
    return print(asked === name ? help : await helpFor(await commandOf(asked), asked));
  }
  const command = await commandOf(name);
  // What reads options and writes reports knows all figures: it is loaded where a command runs.
  const [{readArguments}, {Terminal}] = await Promise.all([
    import('./options/options.js'),
    import('./report/terminal.js'),
  ]);
  const {names, values} = readArguments(command, name, rest);
  return values['help'] ? print(await helpFor(command, name)) : command.run(names, values, new Terminal(values, io));
}

async function helpFor(command: Command, name: string): Promise<string> {
  const {helpOf} = await import('./commands/help.js');
  return helpOf(command, name);
}

/** @throws {UsageError} for a name that no command has. */
async function commandOf(name: string): Promise<Command> {
  const listed = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (listed) return listed.load();
  const near = nearest(name, [...Object.keys(commands), 'help']).join(' ');
  throw new UsageError('no-command', {name: JSON.stringify(name), near});
}
