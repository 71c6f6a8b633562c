import type {Command, Option} from './command.js';
import {optionsOf} from './options.js';

const width = 92;

/** How a command is used, with everything that it declares. */
export function helpOf(command: Command, name: string): string {
  const {takes, help, examples} = command;
  const options = Object.entries(optionsOf(command));
  return [
    `tip-figures ${name} [options] ${takes}`,
    ...help.split('\n\n').map((paragraph) => wrapped(paragraph, 0)),
    `Options:\n${columns(options.map(([key, option]) => [written(key, option), option.about]))}`,
    `Examples:\n${examples.map((example) => `  npx tip-figures ${example}`).join('\n')}`,
    `Exit codes:\n${columns(exitsOf(command))}\n`,
  ].join('\n\n');
}

/** What each exit code of a command means. */
export const exitsOf = ({exits}: Command): [string, string][] =>
  Object.entries({...exits, 2: 'the command line makes no sense; nothing was done'});

/** Names with what they mean, below each other. */
export function columns(rows: readonly (readonly [string, string])[]): string {
  const indent = Math.max(...rows.map(([name]) => name.length)) + 4;
  return rows.map(([name, about]) => `  ${name.padEnd(indent - 2)}${wrapped(about, indent)}`).join('\n');
}

/** An option as it is written, with the word for its value. */
export const written = (name: string, {short, value}: Option): string =>
  `${short ? `-${short}, ` : ''}--${name}${value ? ` <${value}>` : ''}`;

/** A text in lines, all but the first of them indented. */
function wrapped(text: string, indent: number): string {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && indent + last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}
