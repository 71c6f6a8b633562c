import {sheetsMessages} from './generated/sheets.js';

/** What is asked of a sheet, why it is not read, and what its cells were taken for. No page of a reader fetches it. */
export type SheetWords = (typeof sheetsMessages)['en'];

/** The words of a language, else those of English. */
export const sheetWords = (language: string): SheetWords => sheetsMessages[language] ?? sheetsMessages.en;
