#!/usr/bin/env node
import {parseArgs} from 'node:util';
import {version} from '../../../package.json';
import {type Command, type Values, UsageError} from './commands/command.js';
import {exportRecord} from './commands/export.js';
import {importSheet} from './commands/import.js';
import {render} from './commands/render.js';
import {publish} from './commands/publish.js';
import {sanitize} from './commands/sanitize.js';
import {template} from './commands/template.js';
import {tiers} from './commands/tiers.js';
import {validate} from './commands/validate.js';
import {watch} from './commands/watch.js';
import {didYouMean} from '@tip-figures/check/document/nearest.js';
import {reasonOf} from './files/write-text.js';

const commands: Readonly<Record<string, Command>> = {
  validate,
  sanitize,
  import: importSheet,
  export: exportRecord,
  template,
  render,
  publish,
  watch,
  tiers,
};

const help = `tip-figures <command> [options] <file>…

${Object.entries(commands)
  .map(([name, {summary}]) => `  ${name.padEnd(10)} ${summary}`)
  .join('\n')}

  --help     after a command: how it is used
  --version  print the version
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
  if (name === '--help' || name === '-h') return print(help);
  if (name === '--version') return print(`${version}\n`);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const hint = didYouMean(name, Object.keys(commands)) || 'tip-figures --help lists them.';
    throw new UsageError(`No command is called ${JSON.stringify(name)}. ${hint}`);
  }
  const {names, values} = read(command, rest);
  // An empty name is usually an unset variable of a script.
  if (names.includes('')) throw new UsageError('One of the names is empty.');
  return values['help'] ? print(command.help) : command.run(names, values);
}

function read({options}: Command, args: string[]): {names: string[]; values: Values} {
  const all = {...options, help: {type: 'boolean', short: 'h'}} as const;
  const {tokens} = parseArgs({args, options: all, strict: false, tokens: true});
  for (const token of tokens) {
    if (token.kind === 'option' && !Object.hasOwn(all, token.name)) refuseOption(token.rawName, Object.keys(all));
  }
  try {
    const {positionals, values} = parseArgs({args, options: all, allowPositionals: true});
    return {names: positionals, values};
  } catch (cause) {
    throw new UsageError((cause as Error).message, {cause});
  }
}

function refuseOption(written: string, options: readonly string[]): never {
  const names = options.map((option) => `--${option}`);
  const hint = didYouMean(written, names) || `There are: ${names.join(', ')}.`;
  throw new UsageError(`There is no option ${written}. ${hint}`);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}
