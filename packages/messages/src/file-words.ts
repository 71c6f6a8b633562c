import {filesMessages} from './generated/files.js';

/** What is wrong with files and addresses, by language and issue. Only the command prints it. */
export const fileWords = filesMessages;

export type FileIssue = keyof (typeof filesMessages)['en'];
