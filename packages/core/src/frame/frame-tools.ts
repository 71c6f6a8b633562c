import {html, nothing, type TemplateResult} from 'lit';
import type {TextContext} from '../text/text-context.js';

/** What is open in a frame, and the methods that open and close it. */
export interface Openable {
  readonly tableOpen: boolean;
  /** The menu while it is open. */
  readonly menu: unknown;
  readonly toggleTable: () => void;
  /** Is called when the browser's find in page has opened the table. */
  readonly showTable: () => void;
  /** @param failed - the text to show where the menu cannot be fetched. */
  toggleMenu(failed: string): void;
  readonly closeOnEscape: (event: KeyboardEvent) => void;
}

/** Opens and closes the data table, or all that is said about the numbers. */
export const tableButton = (controls: Openable, {frame}: TextContext<unknown>, name = frame.table()) =>
  html`<button type="button" aria-expanded=${controls.tableOpen} aria-controls="d" @click=${controls.toggleTable}>
    ${name}<svg class="caret" viewBox="0 0 16 16" aria-hidden="true"><path d="m4 6 4 4 4-4" /></svg>
  </button>`;

/** The buttons for the table and the menu. Their pictures are no templates of their own, which each figure would keep. */
export const tools = (controls: Openable, text: TextContext<unknown>, hasTable: boolean, name: string | undefined) =>
  html`<div part="tools" class="tools" @keydown=${controls.closeOnEscape}>
    ${hasTable ? tableButton(controls, text, name) : nothing}
    <button
      type="button"
      class="more"
      aria-expanded=${controls.menu ? 'true' : 'false'}
      aria-controls=${controls.menu ? 'm' : nothing}
      aria-label=${text.frame.share()}
      @click=${() => controls.toggleMenu(text.frame.failed())}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path stroke-width="3.7" stroke-linecap="round" d="M3 8h0m5 0h0m5 0h0" />
      </svg>
    </button>
  </div>`;

/**
 * The menu, and the table: closed, it is found by find in page.
 *
 * @param name - what it is called, where it is more than a table: open, it is a region of the page.
 */
export const opened = (controls: Openable, menu: unknown, table: unknown, name?: string): TemplateResult =>
  html`${menu}
  ${
    table
      ? html`<div
          id="d"
          part=${name ? 'about' : 'table'}
          class=${name ? 'table about' : 'table'}
          role=${name && controls.tableOpen ? 'region' : 'group'}
          aria-label=${name ?? nothing}
          aria-labelledby=${name ? nothing : 'c'}
          hidden=${controls.tableOpen ? nothing : 'until-found'}
          @beforematch=${controls.showTable}
          @keydown=${controls.closeOnEscape}
        >
          ${table}
        </div>`
      : nothing
  }`;
