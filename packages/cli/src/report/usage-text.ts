import {say} from '@tip-figures/findings/say.js';
import {commandWords} from '@tip-figures/messages/command-words.js';
import {language} from '../language.js';
import type {UsageError} from './usage-error.js';

/** What is wrong with the command line. */
export function usageText({code, facts}: UsageError): string {
  const near = 'near' in facts ? facts.near : '';
  const all = new Intl.ListFormat(language(), {type: 'disjunction'});
  const names = near ? all.format(near.split(' ').map((name) => JSON.stringify(name))) : '';
  return say(commandWords(language()).usage, code, {...facts, near: names, isNear: near !== ''});
}
