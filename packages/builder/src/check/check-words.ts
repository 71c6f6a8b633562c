import {checkMessages} from '@tip-figures/messages/generated/check.js';
import {language} from '../text/text.js';

export type CheckWords = (typeof checkMessages)['en'];

/** The words of the check in that language. */
export const checkWords = (): CheckWords => checkMessages[language()] ?? checkMessages.en;

/** Why a field is needed, by its name. */
export function neededIn(name: string, label: string): string {
  const words = checkWords();
  return isNeeded(name) ? words.needed[name]() : words['needed-here']({label});
}

const isNeeded = (name: string): name is keyof CheckWords['needed'] => Object.hasOwn(checkMessages.en.needed, name);
