import type * as IssueWords from '@tip-figures/messages/issue-words.js';
import type {FigureError} from '@tip-figures/record/figure-error.js';
import {cleanText} from '@tip-figures/record/values/local-text.js';
import {html, type TemplateResult} from 'lit';

let all: typeof IssueWords.issueWords | undefined;
let loading: Promise<unknown> | undefined;

/**
 * Why a figure was refused, for who makes the page: in the words of its language, and in those of the parser, which are
 * English, and text whatever stands in them.
 *
 * @param come - called when the words have come.
 */
export function refusal({issue, message}: FigureError, locale: string, come: () => void): TemplateResult {
  if (!all) {
    loading ??= import('@tip-figures/messages/issue-words.js').then(({issueWords}) => (all = issueWords));
    // Where they do not come, the words of the parser say it.
    loading.then(come, () => undefined);
  }
  return html`<span class="reason">${issue && (all?.[locale.slice(0, 2)] ?? all?.en)?.[issue]}</span>
    <span class="details" lang="en" dir="ltr">${cleanText(message)}</span>`;
}
