import {html, nothing, type TemplateResult} from 'lit';
import type {StatesMessages} from '@tip-figures/messages/generated/en-states.js';
import type {Issue} from '@tip-figures/record/issue.js';
import type {FigureError} from '@tip-figures/record/figure-error.js';
import {isForNewer} from '@tip-figures/record/section/version.js';
import {stateMessages} from '../text/words/state-messages.js';
import type {TextContext} from '../text/text-context.js';
import {fallback, figureOf, type FrameHead} from '../frame/frame.js';
import {pageOf, type Sourced} from '../frame/page-of.js';
import {stateText, stateView, strongEnd, type StateLine} from '../frame/state-line.js';

/** The state of an inline figure without a drawing: the fallback, or the reason where there is none. */
export const lineState = (
  text: TextContext<unknown>,
  error: FigureError | undefined,
  details: TemplateResult | undefined,
): TemplateResult =>
  html`<slot>${stateText(reason(stateMessages(text), error))}</slot>${details ? html` ${details}` : nothing}`;

/**
 * The state without a drawing: one quiet line with the reason, the fallback, and links or buttons.
 *
 * @param source - the address of the source, where the data name one.
 * @param details - the explanation of the error, where the page asks for it.
 */
export function errorState(
  head: FrameHead,
  error: FigureError | undefined,
  host: Sourced,
  source: string | undefined,
  retry: (() => void) | undefined,
  details: TemplateResult | undefined,
  isCompact: boolean,
): TemplateResult {
  const messages = stateMessages(head.text);
  return figureOf(
    head,
    html`${stateView(reason(messages, error, host))} ${fallback}
      <div class="state">
        ${details ? html`<p class="small">${details}</p>` : nothing}
        ${source ? html`<a href=${source}>${messages.atSource()}</a>` : nothing}
        ${retry ? html`<button type="button" @click=${retry}>${messages.retry()}</button>` : nothing}
      </div>`,
    false,
    isCompact,
  );
}

const reason = (messages: StatesMessages, error: FigureError | undefined, host?: Sourced): StateLine => {
  const code = kindOf(error);
  return {
    sign,
    text: messages.error({code, end: strongEnd}),
    link: code === 'older' && host ? pageOf(host) : undefined,
  };
};

const disagreeing: readonly Issue[] = ['above-convicted', 'above-total', 'change-does-not-fit', 'does-not-add-up'];

function kindOf({code, problem}: Partial<FigureError> = {}): Parameters<StatesMessages['error']>[0]['code'] {
  if (isForNewer({problem})) return 'older';
  // Keys of messages have no hyphens.
  if (code === 'too-large') return 'size';
  return problem && disagreeing.includes(problem.issue) ? 'numbers' : (code ?? 'schema');
}

const sign = html`<svg viewBox="0 0 16 16" aria-hidden="true">
  <path d="M8 2 14.5 14h-13Zm0 4.5v3.5m0 1.7v.8" />
</svg>`;
