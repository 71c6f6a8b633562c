import {helpMessages} from './generated/help.js';

/** What the command says of itself. No page fetches it. */
export type HelpWords = (typeof helpMessages)['en'];

/** The words of a language, else those of English. */
export const helpWords = (language: string): HelpWords => helpMessages[language] ?? helpMessages.en;
