import {html, nothing, type TemplateResult} from 'lit';
import type {EventOn} from '../event-on.js';
import {words} from '../text/text.js';
import type {CopyForm} from './forms.js';

/** What can be done with the code of a form. */
interface CodePanel {
  copy(form: CopyForm): void;
  save(form: CopyForm): void;
}

/** The code of a form, to be copied or saved. */
export const codeView = (panel: CodePanel, form: CopyForm, code: string): TemplateResult =>
  html`<div class="code">
    <pre
      id="code"
      tabindex="0"
      aria-label=${words().copy.label({form: form.name})}
      @copy=${copyWhole(code)}
    ><code>${laidOut(code)}</code></pre>
    <p>
      ${
        form.file === undefined
          ? nothing
          : html`<button type="button" class="button plain" @click=${() => panel.save(form)}>
              ${words().copy.saveFile()}
            </button>`
      }
      <button type="button" class="button" @click=${() => panel.copy(form)}>
        ${words().copy.action({form: form.name})}
      </button>
    </p>
  </div>`;

/** The code with a JSON child laid out for people; content systems need it on one line, and so it is copied. */
const laidOut = (code: string): string =>
  code.replace(
    /(<script type="application\/json">)(.*?)(<\/script>)/g,
    (_, start: string, json: string, end: string) =>
      `\n${start}\n${JSON.stringify(JSON.parse(json), null, 2).replaceAll('<', '\\u003c')}\n${end}\n`,
  );

/** Who selects all that is shown copies the code itself. */
const copyWhole = (code: string) => (event: ClipboardEvent & EventOn<HTMLElement>) => {
  const shown = event.currentTarget.textContent;
  if (withoutSpace(String(getSelection())) !== withoutSpace(shown)) return;
  event.preventDefault();
  event.clipboardData?.setData('text/plain', code);
};

const withoutSpace = (text: string): string => text.replace(/\s/g, '');
