import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {FrameMessages} from '@tip-figures/messages/generated/en-frame.js';
import type {FigureError} from './figure-error.js';
import type {Speech} from './figure-words.js';
import {figureOf} from './frame.js';
import type {FrameHead} from './frame.js';

const fallback = html`<slot></slot>`;

/** Before there is any data: what the page wrote for readers without script. */
export const initialState = (): TemplateResult => fallback;

/** While data are on their way: the fallback, and still grey blocks below it. */
export function pendingState(head: FrameHead): TemplateResult {
  return figureOf(
    head,
    html`<div class="small">${fallback}</div>
      <div class="wait" aria-hidden="true"><i></i><i></i><i></i><i></i></div>
      <p class="small">${head.speech.frame.loading()}</p>`,
    true,
  );
}

/** When there is nothing to show in a line of text: the fallback, or the reason where there is none. */
export const lineState = ({frame}: Speech<unknown>, error: FigureError | undefined): TemplateResult =>
  html`<slot>${reason(frame, error)}</slot>`;

/** When there is nothing to show: the fallback, one quiet line that says why, and ways out. */
export function errorState(
  head: FrameHead,
  error: FigureError | undefined,
  retry: (() => void) | undefined,
): TemplateResult {
  const {frame: text} = head.speech;
  return figureOf(
    head,
    html`${fallback}
      <div class="state">
        <p>${reason(text, error)}</p>
        ${retry ? html`<button type="button" @click=${retry}>${text.retry()}</button>` : nothing}
      </div>`,
  );
}

// A key of a message has no hyphen.
const reason = (text: FrameMessages, error: FigureError | undefined): string =>
  text.error({code: error?.code === 'too-large' ? 'size' : (error?.code ?? 'schema')});
