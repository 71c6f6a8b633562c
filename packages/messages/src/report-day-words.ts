import {reportDayMessages} from './generated/report-day.js';

/** What is asked on the day of a new report, and what its list lacks. No page of a reader fetches it. */
export type ReportDayWords = (typeof reportDayMessages)['en'];

/** The words of a language, else those of English. */
export const reportDayWords = (language: string): ReportDayWords => reportDayMessages[language] ?? reportDayMessages.en;
