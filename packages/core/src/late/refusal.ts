import type * as IssueWords from '@tip-figures/messages/issue-words.js';
import type {FigureError} from '@tip-figures/record/figure-error.js';
import {languageIn} from '../text/format/format.js';
import {cleanText} from '@tip-figures/record/values/local-text.js';
import {html, type TemplateResult} from 'lit';

let all: typeof IssueWords.issueWords | undefined;
let loading: Promise<unknown> | undefined;
let isLost = false;

/** Whether the explanation of an error is being fetched, by which the figure will grow. */
export const isRefusalComing = (): boolean => loading !== undefined && !all && !isLost;

/**
 * Why a figure was refused, for whoever makes the page: in the words of its language, and in those of the parser, which
 * are English. Both are text, whatever they contain.
 *
 * @param onLoad - is called when the words have loaded, or cannot be, so that those of the parser have to do.
 * @returns `undefined` while they are being fetched: nothing that is shown moves when they come.
 */
export function refusal(
  {problem, message}: FigureError,
  locale: string,
  onLoad: () => void,
): TemplateResult | undefined {
  if (!all && !isLost) {
    loading ??= import('@tip-figures/messages/issue-words.js').then(
      ({issueWords}) => (all = issueWords),
      () => (isLost = true),
    );
    void loading.then(onLoad);
    return undefined;
  }
  return html`<span class="reason">${problem && all && (all[languageIn(locale, all)] ?? all.en)[problem.issue]()}</span>
    <span class="details" lang="en" dir="ltr">${cleanText(message)}</span>`;
}
