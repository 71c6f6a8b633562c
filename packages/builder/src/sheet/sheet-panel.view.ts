import {html, nothing, type TemplateResult} from 'lit';
import type {BuilderPage} from '../page/builder-page.js';
import {sheetReader} from './sheet-reader.js';
import type {EventOn} from '../event-on.js';
import {language, words} from '../text/text.js';

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
        <span role="status">${words().sheet.reading()}</span>
        <button type="button" class="button plain" @click=${() => sheetReader.stop()}>${words().sheet.stop()}</button>
      </p>`
    : nothing;
  return sheet
    ? html`${busyView}<read-sheet language=${language()} .store=${store} .sheet=${sheet} figure=${figure}></read-sheet>
        ${problemsView}
        <details class="more">
          <summary>${words().sheet.else()}</summary>
          ${bringInView(page)}
        </details>`
    : html`${busyView}${bringInView(page)} ${problemsView}`;
}

function bringInView(page: BuilderPage): TemplateResult {
  const {sheet, form} = words();
  return html`<p class="answers bring">
      <label class="button file">
        ${sheet.chooseFile()}
        <input
          class="unseen"
          type="file"
          accept=${kinds}
          @change=${(event: EventOn<HTMLInputElement>) => chosen(event, page)}
        />
      </label>
      <span>${sheet.orDrop()}</span>
    </p>
    <label class="field" for="pasted">${sheet.orPaste()}</label>
    <textarea
      id="pasted"
      rows="5"
      spellcheck="false"
      aria-describedby="pasted-problem"
      placeholder=${sheet.pasteExample()}
    ></textarea>
    <p class="answers">
      <button
        type="button"
        class="button plain"
        @click=${(event: EventOn<Element>) => void page.open(textIn(event, 'textarea'))}
      >
        ${sheet.open()}
      </button>
      ${
        page.store.state.sheet
          ? nothing
          : html`<button type="button" class="link" @click=${() => void page.fillInExample()}>
              ${form.example()}
            </button>`
      }
    </p>
    <form class="from-address" @submit=${(event: EventOn<Element>) => submitted(event, page)}>
      <label class="field" for="sheet-address">${sheet.orAddress()}</label>
      <input
        type="url"
        id="sheet-address"
        name="address"
        required
        pattern="https://.*"
        placeholder="https://docs.google.com/spreadsheets/…"
        aria-describedby="address-note"
      />
      <button class="button plain">${sheet.fetch()}</button>
      <p class="note" id="address-note">${sheet.asks()}</p>
    </form>
    <p class="note">${sheet.stays()}</p>`;
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
