import type {Issue} from '@tip-figures/record/issue.js';
import en from './issues/en.js';
import sq from './issues/sq.js';

/** What is wrong with data, by language and issue. Only who makes a page sees it: no reader's page fetches it. */
export const issueWords: Readonly<Record<string, Readonly<Record<Issue, string>>>> & {readonly en: typeof en} = {
  en,
  sq,
};
