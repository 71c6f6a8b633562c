import {html, nothing, type TemplateResult} from 'lit';
import type {BuilderPage} from './builder-page.js';
import {draftListView} from '../drafts/drafts.view.js';

/** A way to begin: what it is called, for whom it is, which tab it opens, and the place in it that gets the focus. */
interface Way {
  readonly label: string;
  readonly brief: string;
  readonly tab: string;
  readonly place: string;
}

const ways: readonly Way[] = [
  {
    label: 'From a file',
    brief: 'Your spreadsheet, or cells that you paste: XLSX, ODS, CSV.',
    tab: 'sheet',
    place: '#sheet-panel input',
  },
  {
    label: 'From the reports',
    brief: 'Pick a country: its tiers in all reports, with the source. No number to type.',
    tab: 'reports',
    place: '#reports-panel input',
  },
  {
    label: 'By hand',
    brief: 'Pick one of thirteen figures, and type what your source says.',
    tab: 'form',
    place: '#choose',
  },
];

/** The ways in, where nothing has been opened or filled in yet; and the drafts to go on with. */
export const startView = (page: BuilderPage): TemplateResult =>
  html`<section id="start" aria-labelledby="start-title" tabindex="-1">
    <h2 id="start-title">How do you begin?</h2>
    <ul class="ways" role="list">
      ${ways.map(
        ({label, brief, tab, place}, index) =>
          html`<li>
            <button
              type="button"
              class="way"
              id="way-${tab}"
              aria-describedby="way-${index}"
              @click=${() => void page.begin(tab, place)}
            >
              ${label}
            </button>
            <p id="way-${index}">${brief}</p>
          </li>`,
      )}
    </ul>
    ${
      page.drafts.list.length
        ? html`<h3>Go on with a draft</h3>
            ${draftListView(page)}`
        : nothing
    }
    <p class="note">Nothing that you type or open leaves this browser.</p>
  </section>`;
