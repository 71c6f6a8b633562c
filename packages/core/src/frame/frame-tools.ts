import {html, nothing} from 'lit';
import type {TextContext} from '../text/text-context.js';

/** What is open in a frame, and the methods that open and close it. */
export interface Openable {
  readonly tableOpen: boolean;
  /** The menu while it is open. */
  readonly menu: unknown;
  readonly toggleTable: () => void;
  /** Is called when the browser's find in page has opened the table. */
  readonly showTable: () => void;
  readonly toggleMenu: () => void;
  readonly closeOnEscape: (event: KeyboardEvent) => void;
}

/** Opens and closes what is said about the numbers. */
export const aboutButton = (controls: Openable, {frame}: TextContext<unknown>) =>
  html`<button type="button" aria-expanded=${controls.tableOpen} aria-controls="d" @click=${controls.toggleTable}>
    ${frame.about()}<svg class="caret" viewBox="0 0 16 16" aria-hidden="true"><path d="m4 6 4 4 4-4" /></svg>
  </button>`;

/** The buttons for the details and the menu. Their pictures are no templates of their own, which each figure would keep. */
export const tools = (controls: Openable, text: TextContext<unknown>, isCompact: boolean) =>
  html`<div part="tools" class="tools" @keydown=${controls.closeOnEscape}>
    ${isCompact ? nothing : aboutButton(controls, text)}
    <button
      type="button"
      class="more"
      aria-expanded=${controls.menu ? 'true' : 'false'}
      aria-controls=${controls.menu ? 'm' : nothing}
      aria-label=${text.frame.share()}
      @click=${controls.toggleMenu}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path stroke-width="3.7" stroke-linecap="round" d="M3 8h0m5 0h0m5 0h0" />
      </svg>
    </button>
  </div>`;

/**
 * The menu, and the details, once their code has loaded: closed, they are found by find in page; open, they are a region of
 * it.
 */
export const opened = (controls: Openable, menu: unknown, details: unknown, {frame}: TextContext<unknown>) =>
  html`${menu}${
    details
      ? html`<div
          id="d"
          part="about"
          class="table"
          role=${controls.tableOpen ? 'region' : 'group'}
          aria-label=${frame.about()}
          hidden=${controls.tableOpen ? nothing : 'until-found'}
          @beforematch=${controls.showTable}
          @keydown=${controls.closeOnEscape}
        >
          ${details}
        </div>`
      : nothing
  }`;
