import {html, nothing, type TemplateResult} from 'lit';
import type {FrameMessages} from '@tip-figures/messages/generated/en-frame.js';
import type {Issue} from '@tip-figures/record/issue.js';
import type {FigureError} from '@tip-figures/record/figure-error.js';
import type {TextContext} from '../text/text-context.js';
import {sourceLink} from '../text/source-line.js';
import {figureOf, type FrameHead} from './frame.js';
import {stateText, stateView, strongEnd, type StateLine} from './state-line.js';

const fallback = html`<slot></slot>`;

/** The state before there are any data: what the page wrote for readers without script. */
export const initialState = (): TemplateResult => fallback;

/**
 * The state while data are being fetched: the fallback, with the title in its later place and grey blocks below it
 * where there is room.
 */
export function pendingState(head: FrameHead, isCompact: boolean): TemplateResult {
  return figureOf(
    head,
    html`<div class="small">${fallback}</div>
      ${isCompact ? nothing : html`<div class="wait" aria-hidden="true"><i></i><i></i><i></i><i></i></div>`}`,
    true,
    isCompact,
  );
}

/** The state of an inline figure without a drawing: the fallback, or the reason where there is none. */
export const lineState = (
  {frame}: TextContext<unknown>,
  error: FigureError | undefined,
  details: TemplateResult | undefined,
): TemplateResult => html`<slot>${stateText(reason(frame, error))}</slot>${details ? html` ${details}` : nothing}`;

/**
 * The state without a drawing: one quiet line with the reason, the fallback, and links or buttons.
 *
 * @param source - the address of the source, where the data name one.
 * @param details - the explanation of the error, where the page asks for it.
 */
export function errorState(
  head: FrameHead,
  error: FigureError | undefined,
  source: string | undefined,
  retry: (() => void) | undefined,
  details: TemplateResult | undefined,
  isCompact: boolean,
): TemplateResult {
  const {frame: messages} = head.text;
  return figureOf(
    head,
    html`${stateView(reason(messages, error))} ${fallback}
      <div class="state">
        ${details ? html`<p class="small">${details}</p>` : nothing}
        ${source ? sourceLink(source, messages.atSource()) : nothing}
        ${retry ? html`<button type="button" @click=${retry}>${messages.retry()}</button>` : nothing}
      </div>`,
    false,
    isCompact,
  );
}

const reason = (messages: FrameMessages, error: FigureError | undefined): StateLine => ({
  sign,
  text: messages.error({code: kindOf(error), end: strongEnd}),
});

const disagreeing: readonly Issue[] = ['above-convicted', 'above-total', 'change-does-not-fit', 'does-not-add-up'];

function kindOf({code, problem}: Partial<FigureError> = {}): Parameters<FrameMessages['error']>[0]['code'] {
  // Keys of messages have no hyphens.
  if (code === 'too-large') return 'size';
  return problem && disagreeing.includes(problem.issue) ? 'numbers' : (code ?? 'schema');
}

const sign = html`<svg viewBox="0 0 16 16" aria-hidden="true">
  <path d="M8 2 14.5 14h-13Zm0 4.5v3.5m0 1.7v.8" />
</svg>`;
