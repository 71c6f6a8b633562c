import {html, nothing, type TemplateResult} from 'lit';
import type {FrameMessages} from '@tip-figures/messages/generated/en-frame.js';
import type {FigureError} from '@tip-figures/record/figure-error.js';
import type {TextContext} from '../text/text-context.js';
import {figureOf, type FrameHead} from './frame.js';

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
      ${isCompact ? nothing : html`<div class="wait" aria-hidden="true"><i></i><i></i><i></i><i></i></div>`}
      <p class="small">${head.text.frame.loading()}</p>`,
    true,
    isCompact,
  );
}

/** The state of an inline figure without a drawing: the fallback, or the reason where there is none. */
export const lineState = (
  {frame}: TextContext<unknown>,
  error: FigureError | undefined,
  details: TemplateResult | undefined,
): TemplateResult => html`<slot>${reason(frame, error)}</slot>${details ? html` ${details}` : nothing}`;

/**
 * The state without a drawing: the fallback, one quiet line with the reason, and links or buttons.
 *
 * @param details - the explanation of the error, where the page asks for it.
 */
export function errorState(
  head: FrameHead,
  error: FigureError | undefined,
  retry: (() => void) | undefined,
  details: TemplateResult | undefined,
  isCompact: boolean,
): TemplateResult {
  const {frame: messages} = head.text;
  return figureOf(
    head,
    html`${fallback}
      <div class="state">
        <p>${reason(messages, error)}</p>
        ${details ? html`<p class="small">${details}</p>` : nothing}
        ${retry ? html`<button type="button" @click=${retry}>${messages.retry()}</button>` : nothing}
      </div>`,
    false,
    isCompact,
  );
}

// Keys of messages have no hyphens.
const reason = (messages: FrameMessages, error: FigureError | undefined): string =>
  messages.error({code: error?.code === 'too-large' ? 'size' : (error?.code ?? 'schema')});
