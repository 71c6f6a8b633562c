import {html, nothing} from 'lit';
import {joined} from '../text/format/joined.js';
import type {TextContext} from '../text/text-context.js';
import type {FrameHead} from './frame.js';

/** Opens and closes what is said about the numbers. */
export const aboutButton = (isOpen: boolean, {frame, locale}: TextContext<unknown>, {title}: FrameHead) =>
  html`<button
    type="button"
    id="n"
    aria-label=${title ? joined('labelled', [frame.about(), title], locale) : nothing}
    aria-labelledby=${title ? nothing : 'n s'}
    aria-expanded=${isOpen}
    aria-controls="d"
  >
    ${frame.about()}<svg class="caret" viewBox="0 0 16 16" aria-hidden="true"><path d="m4 6 4 4 4-4" /></svg>
  </button>`;

/**
 * The buttons for the details and the menu, as long as both are closed. By ear they are those of this figure: they repeat its
 * title, since screen readers pass over a heading that names a button. Without a title what the figure says names them.
 */
export const tools = (text: TextContext<unknown>, isCompact: boolean, head: FrameHead) =>
  html`<div part="tools" class="tools">
    ${isCompact ? nothing : aboutButton(false, text, head)}
    <button
      type="button"
      id="o"
      class="more"
      aria-expanded="false"
      aria-label=${joined('labelled', [text.frame.share(), head.title], text.locale)}
      aria-labelledby=${head.title ? nothing : 'o s'}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path stroke-width="3.7" stroke-linecap="round" d="M3 8h0m5 0h0m5 0h0" />
      </svg>
    </button>
  </div>`;

/** The place of the menu. */
export const menuPlace = html`<div class="menu-place"></div>`;

/** The details: closed, they are found by find in page; open, they are a region of it. */
export const opened = (details: unknown, {frame}: TextContext<unknown>) =>
  html`<div id="d" part="about" class="table" role="group" aria-label=${frame.about()} hidden="until-found">
    ${details}
  </div>`;
