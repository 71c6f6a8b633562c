import {helpWords} from '@tip-figures/messages/help-words.js';
import {language} from '../language.js';
import {columns} from './columns.js';
import {commandNames} from './commands.js';

/** All commands, and how to learn more. */
export function overview(): string {
  const {commands, overview: words} = helpWords(language());
  return `tip-figures ${words.usage()}

${columns(commandNames.map((name) => [name, commands[name].summary()]))}

${columns([
  [words.help.usage(), words.help.about()],
  ['--language en', words.language()],
  ['--version', words.version()],
])}
`;
}
