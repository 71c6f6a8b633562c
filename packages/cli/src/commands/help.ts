import {helpWords, type HelpWords} from '@tip-figures/messages/help-words.js';
import {language} from '../language.js';
import {figureNames} from '../options/figure-name.js';
import {optionsOf} from '../options/options.js';
import {columns, wrapped} from './columns.js';
import type {Command, Option} from './command.js';
import type {CommandName} from './commands.js';

/** How a command is used, with everything that it declares. */
export function helpOf(command: Command, name: CommandName): string {
  const words = helpWords(language());
  const {takes, text, exits} = words.commands[name];
  const figures = figureNames.join(', ');
  const codes = Object.entries<() => string>({...exits, 2: words.exit}).map(([code, of]): [string, string] => [
    code,
    of(),
  ]);
  const options = Object.entries(optionsOf(command)).map(([key, option]): [string, string] => [
    written(key, option, words),
    words.options[option.about]({choices: option.choices?.join(', ') ?? '', usual: option.default ?? ''}),
  ]);
  return [
    `tip-figures ${name} ${takes()}`,
    ...text({figures})
      .split('\n\n')
      .map((paragraph) => wrapped(paragraph, 0)),
    `${words.headings.options()}\n${columns(options)}`,
    `${words.headings.examples()}\n${command.examples.map((example) => `  npx tip-figures ${example}`).join('\n')}`,
    `${words.headings.exits()}\n${columns(codes)}\n`,
  ].join('\n\n');
}

/** An option as it is written, with the word for its value. */
const written = (name: string, {short, value}: Option, {values}: HelpWords): string =>
  `${short ? `-${short}, ` : ''}--${name}${value ? ` <${values[value]()}>` : ''}`;
