import type {Issue} from '@tip-figures/record/issue.js';
import {issuesMessages} from './generated/issues.js';

/** What is wrong with data, by language and issue. Only who makes a page sees it: no reader's page fetches it. */
export const issueWords = issuesMessages satisfies Readonly<Record<string, Readonly<Record<Issue, () => string>>>>;
