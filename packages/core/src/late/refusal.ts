import type * as IssueWords from '@tip-figures/messages/issue-words.js';
import type {FigureError} from '@tip-figures/record/figure-error.js';
import {languageIn} from '../text/format/format.js';
import {cleanText} from '@tip-figures/record/values/local-text.js';
import {LateCode} from '../render/late-code.js';
import {html, type TemplateResult} from 'lit';

/** The words; none of them where they could not be fetched. */
const words = new LateCode<{readonly all?: typeof IssueWords.issueWords}>(() =>
  import('@tip-figures/messages/issue-words.js').then(
    ({issueWords}) => ({all: issueWords}),
    () => ({}),
  ),
);

/** Whether the explanation of an error is being fetched, by which the figure will grow. */
export const isRefusalComing = (): boolean => words.isLoading;

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
  if (!words.code) {
    void words.load().then(onLoad);
    return undefined;
  }
  const {all} = words.code;
  return html`<span class="reason">${problem && all && (all[languageIn(locale, all)] ?? all.en)[problem.issue]()}</span>
    <span class="details" lang="en" dir="ltr">${cleanText(message)}</span>`;
}
