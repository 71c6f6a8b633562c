import {html, nothing, type TemplateResult} from 'lit';
import type {BuilderPage} from '../page/builder-page.js';
import {sheetReader} from './sheet-reader.js';
import type {EventOn} from '../event-on.js';

/** A spreadsheet that was opened, and the ways to bring one in. */
export function sheetPanel(page: BuilderPage): TemplateResult {
  const {store, problems} = page;
  const {sheet, figure} = store.state;
  const problemsView = html`<div role="alert" id="pasted-problem">
    <ul class="problems" role="list">
      ${problems.map((problem) => html`<li class="error"><p>${problem}</p></li>`)}
    </ul>
  </div>`;
  const busyView = sheetReader.isBusy
    ? html`<p class="answers">
        <span role="status">Reading the sheet …</span>
        <button type="button" class="button plain" @click=${() => sheetReader.stop()}>Stop reading</button>
      </p>`
    : nothing;
  return sheet
    ? html`${busyView}<read-sheet .store=${store} .sheet=${sheet} figure=${figure}></read-sheet>
        ${problemsView}
        <details class="more">
          <summary>Bring in something else</summary>
          ${bringInView(page)}
        </details>`
    : html`${busyView}${bringInView(page)} ${problemsView}`;
}

function bringInView(page: BuilderPage): TemplateResult {
  return html`<p class="answers bring">
      <label class="button file">
        Choose a file
        <input
          class="unseen"
          type="file"
          accept=${kinds}
          @change=${(event: EventOn<HTMLInputElement>) => chosen(event, page)}
        />
      </label>
      <span>or drop it on this page: XLSX, ODS, CSV, TSV, JSON</span>
    </p>
    <label class="field" for="pasted">Or paste: cells of a spreadsheet, a record (JSON), or the code of a tag</label>
    <textarea
      id="pasted"
      rows="5"
      spellcheck="false"
      aria-describedby="pasted-problem"
      placeholder="Year&#9;Victims&#10;2015&#9;28&#10;2016&#9;36"
    ></textarea>
    <p class="answers">
      <button
        type="button"
        class="button plain"
        @click=${(event: EventOn<Element>) => void page.open(textIn(event, 'textarea'))}
      >
        Open
      </button>
      ${
        page.store.state.sheet
          ? nothing
          : html`<button type="button" class="link" @click=${() => void page.fillInExample()}>
              Fill in an example
            </button>`
      }
    </p>
    <form class="from-address" @submit=${(event: EventOn<Element>) => submitted(event, page)}>
      <label class="field" for="sheet-address">Or the address of a Google sheet or a CSV</label>
      <input
        type="url"
        id="sheet-address"
        name="address"
        required
        pattern="https://.*"
        placeholder="https://docs.google.com/spreadsheets/…"
        aria-describedby="address-note"
      />
      <button class="button plain">Fetch it</button>
      <p class="note" id="address-note">
        Your browser asks this address, and nobody else. A Google sheet has to be shared with everyone who has its link.
      </p>
    </form>
    <p class="note">What you open or type stays in this browser.</p>`;
}

const kinds = '.xlsx,.ods,.csv,.tsv,.txt,.json,.html';

function chosen({currentTarget}: EventOn<HTMLInputElement>, page: BuilderPage): void {
  const input = currentTarget;
  const file = input.files?.[0];
  input.value = '';
  if (file) void page.openFile(file);
}

const textIn = ({currentTarget}: EventOn<Element>, selector: string): string =>
  currentTarget.closest('[role=group]')?.querySelector<HTMLInputElement>(selector)?.value ?? '';

function submitted(event: EventOn<Element>, page: BuilderPage): void {
  event.preventDefault();
  void page.openAddress(textIn(event, 'input[type=url]'));
}
