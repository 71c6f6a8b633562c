#!/usr/bin/env node
import {version} from '../../../package.json';
import {type Command, UsageError} from './commands/command.js';
import {commands} from './commands/commands.js';
import {columns, helpOf} from './commands/help.js';
import {readArguments} from './commands/options.js';
import {didYouMean} from '@tip-figures/findings/nearest.js';
import {reasonOf} from './files/write-text.js';
import {Terminal} from './report/terminal.js';

const help = `tip-figures <command> [options] <file>…

${columns(Object.entries(commands).map(([name, {summary}]) => [name, summary]))}

${columns([
  ['help <command>', 'how it is used, with examples; the same as --help after it'],
  ['--version', 'print the version'],
])}
`;

let isSaid = false;

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({code}: NodeJS.ErrnoException) => {
    // A reader such as `head` closes the pipe when it has enough.
    if (code === 'EPIPE') return;
    if (stream === process.stdout && !isSaid) {
      process.stderr.write(`The output cannot be written: ${reasonOf(code)}.\n`);
    }
    isSaid = true;
    process.exitCode = 1;
  });
}

try {
  const code = await main(process.argv.slice(2));
  process.exitCode ||= code;
} catch (cause) {
  if (!(cause instanceof UsageError)) throw cause;
  process.stderr.write(`${cause.message}\n`);
  process.exitCode = 2;
}

/** Runs the command that the first word names. */
async function main([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined) throw new UsageError(help);
  if (name === '--version') return print(`${version}\n`);
  if (name === 'help' || name === '--help' || name === '-h') {
    const [asked = name] = rest;
    return print(asked === name ? help : helpOf(commandOf(asked), asked));
  }
  const command = commandOf(name);
  const {names, values} = readArguments(command, name, rest);
  return values['help'] ? print(helpOf(command, name)) : command.run(names, values, new Terminal(values));
}

/** @throws {UsageError} for a name that no command has. */
function commandOf(name: string): Command {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return command;
  const hint = didYouMean(name, [...Object.keys(commands), 'help']) || 'tip-figures help lists them.';
  throw new UsageError(`No command is called ${JSON.stringify(name)}. ${hint}`);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}
