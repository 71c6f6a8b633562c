import {html, nothing, type TemplateResult} from 'lit';
import type {FrameMessages} from '@tip-figures/messages/generated/en-frame.js';
import type {FigureError} from '@tip-figures/record/figure-error.js';
import type {TextContext} from '../text/text-context.js';
import {figureOf, type FrameHead} from './frame.js';

const fallback = html`<slot></slot>`;

/** Before there is any data: what the page wrote for readers without script. */
export const initialState = (): TemplateResult => fallback;

/**
 * While data are on their way: the fallback, with the title where it will stay, and still grey blocks below it where there
 * is room for them.
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

/** When there is nothing to show in a line of text: the fallback, or the reason where there is none. */
export const lineState = (
  {frame}: TextContext<unknown>,
  error: FigureError | undefined,
  details: TemplateResult | undefined,
): TemplateResult => html`<slot>${reason(frame, error)}</slot>${details ? html` ${details}` : nothing}`;

/**
 * When there is nothing to show: the fallback, one quiet line that says why, and ways out.
 *
 * @param details - what is wrong with the data, where the page asks for it.
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

// A key of a message has no hyphen.
const reason = (messages: FrameMessages, error: FigureError | undefined): string =>
  messages.error({code: error?.code === 'too-large' ? 'size' : (error?.code ?? 'schema')});
