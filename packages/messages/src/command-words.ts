import {commandMessages} from './generated/command.js';

/** What the command refuses, and why. No page fetches it. */
export type CommandWords = (typeof commandMessages)['en'];

/** The words of a language, else those of English. */
export const commandWords = (language: string): CommandWords => commandMessages[language] ?? commandMessages.en;
