import {html, nothing, type TemplateResult} from 'lit';
import type {BuilderPage} from './builder-page.js';
import {draftListView} from '../drafts/drafts.view.js';
import {words} from '../text/text.js';

/** The ways to begin: the tab that each opens, and the place in it that gets the focus. */
const ways = [
  ['sheet', '#sheet-panel input'],
  ['reports', '#reports-panel input'],
  ['form', '#choose'],
] as const;

/** The ways in, where nothing has been opened or filled in yet; and the drafts to go on with. */
export const startView = (page: BuilderPage): TemplateResult =>
  html`<section id="start" aria-labelledby="start-title" tabindex="-1">
    <h2 id="start-title">${words().start.title()}</h2>
    <ul class="ways" role="list">
      ${ways.map(
        ([way, place], index) =>
          html`<li>
            <button
              type="button"
              class="way"
              id="way-${way}"
              aria-describedby="way-${index}"
              @click=${() => void page.begin(way, place)}
            >
              ${words().start.way({way})}
            </button>
            <p id="way-${index}">${words().start.brief({way})}</p>
          </li>`,
      )}
    </ul>
    ${
      page.drafts.list.length
        ? html`<h3>${words().start.drafts()}</h3>
            ${draftListView(page)}`
        : nothing
    }
    <p class="note">${words().start.stays()}</p>
  </section>`;
