import {columns, wrapped} from './columns.js';
import type {Command, Option} from './command.js';
import {optionsOf} from '../options/options.js';

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

/** An option as it is written, with the word for its value. */
export const written = (name: string, {short, value}: Option): string =>
  `${short ? `-${short}, ` : ''}--${name}${value ? ` <${value}>` : ''}`;
