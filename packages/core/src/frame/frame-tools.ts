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

/** The button that opens and closes the data table. */
export const tableButton = (controls: Openable, {frame}: TextContext<unknown>) =>
  html`<button type="button" aria-expanded=${controls.tableOpen} aria-controls="d" @click=${controls.toggleTable}>
    ${frame.table()}<svg class="caret" viewBox="0 0 16 16" aria-hidden="true"><path d="m4 6 4 4 4-4" /></svg>
  </button>`;

/** The buttons for the table and the menu. Icons as templates of their own would be kept by each figure. */
export const tools = (controls: Openable, text: TextContext<unknown>, hasTable: boolean) =>
  html`<div part="tools" class="tools" @keydown=${controls.closeOnEscape}>
    ${hasTable ? tableButton(controls, text) : nothing}
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

/** The menu, and the table; find in page also finds a closed table. */
export const opened = (controls: Openable, menu: unknown, table: unknown): TemplateResult =>
  html`${menu}
  ${
    table
      ? html`<div
          id="d"
          part="table"
          class="table"
          role="group"
          aria-labelledby="c"
          hidden=${controls.tableOpen ? nothing : 'until-found'}
          @beforematch=${controls.showTable}
        >
          ${table}
        </div>`
      : nothing
  }`;
