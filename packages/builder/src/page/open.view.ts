import {html, type TemplateResult} from 'lit';
import type {BuilderPage} from './builder-page.js';

/** Opens a record, the code of a tag, or rows: pasted, or from a file that stays on this machine. */
export function openPanel(page: BuilderPage): TemplateResult {
  return html`<label class="field" for="pasted">Cells of a spreadsheet, a record (JSON), or the code of a tag</label>
    <textarea
      id="pasted"
      rows="8"
      spellcheck="false"
      aria-describedby="pasted-problem"
      placeholder="Year, Victims&#10;2015, 28&#10;2016, 36"
    ></textarea>
    <div role="alert" id="pasted-problem">
      <ul class="problems" role="list">
        ${page.problems.map((problem) => html`<li class="error"><p>${problem}</p></li>`)}
      </ul>
    </div>
    <p class="answers">
      <button type="button" class="button" @click=${() => page.open(pastedText())}>Open</button>
      <label class="button plain file">
        Choose a file
        <input
          class="unseen"
          type="file"
          accept=".json,.csv,.tsv,.html,.txt"
          @change=${({currentTarget}: Event) => {
            const input = currentTarget as HTMLInputElement;
            const file = input.files?.[0];
            input.value = '';
            if (file) void page.openFile(file);
          }}
        />
      </label>
      <button type="button" class="link" @click=${() => void page.fillInExample()}>Fill in an example</button>
    </p>
    <p class="note">What you open or type stays in this browser.</p>`;
}

const pastedText = (): string => document.querySelector<HTMLTextAreaElement>('#pasted')?.value ?? '';
