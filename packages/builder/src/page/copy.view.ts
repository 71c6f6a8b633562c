import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {CopyForm, ImageFile} from '../copy/forms.js';

/** What the third step shows and does. */
export interface CopyPanel {
  readonly forms: readonly CopyForm[];
  /** Whether nobody has said of which time the numbers are. */
  readonly lacksPeriod: boolean;
  readonly chosen: string;
  readonly status: string;
  readonly base: string;
  readonly isPinned: boolean;
  readonly published: {readonly folder: string; readonly name: string};
  choose(name: string): void;
  copy(form: CopyForm): void;
  save(form: CopyForm): void;
  saveImage(image: ImageFile): void;
  set(values: {base?: string; isPinned?: boolean; folder?: string; name?: string}): void;
}

const undrawn = 'There is nothing to copy until the figure can be drawn.';
const undated = 'There is nothing to copy until the form says of which period the numbers are.';

/** The tabs of the third step, with the code of the one that is chosen. */
export function copyView(panel: CopyPanel): TemplateResult {
  const {forms, chosen, status} = panel;
  const form = forms.find(({name}) => name === chosen) ?? forms[0];
  if (!form) return html`<p class="note">${panel.lacksPeriod ? undated : undrawn}</p>`;
  return html`${tabsView(panel, form)}
    <div id="copied-form" role="tabpanel" aria-labelledby="tab-${form.name}">
      ${form.code === undefined ? nothing : codeView(panel, form, form.code)}
      <p class="note">${form.note}</p>
      ${form.images ? imagesView(panel, form.images) : nothing} ${addressFields(panel, form)}
    </div>
    <p class="note" role="status">${status}</p>`;
}

const tabsView = (panel: CopyPanel, shown: CopyForm): TemplateResult =>
  html`<div class="tabs" role="tablist" aria-label="Forms of the figure" @keydown=${moveFocus}>
    ${panel.forms.map(
      ({name, label}) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${name}"
          aria-controls="copied-form"
          aria-selected=${name === shown.name}
          tabindex=${name === shown.name ? 0 : -1}
          @click=${() => panel.choose(name)}
        >
          ${label}
        </button>`,
    )}
  </div>`;

const codeView = (panel: CopyPanel, form: CopyForm, code: string): TemplateResult =>
  html`<div class="code">
    <pre id="code" tabindex="0" aria-label=${form.label} @copy=${copyWhole(code)}><code>${laidOut(code)}</code></pre>
    <p>
      ${
        form.file === undefined
          ? nothing
          : html`<button type="button" class="button plain" @click=${() => panel.save(form)}>Save as a file</button>`
      }
      <button type="button" class="button" @click=${() => panel.copy(form)}>${form.action}</button>
    </p>
  </div>`;

const imagesView = (panel: CopyPanel, images: readonly ImageFile[]): TemplateResult =>
  html`<p class="answers">
    ${images.map(
      (image) =>
        html`<button type="button" class="button plain" @click=${() => panel.saveImage(image)}>${image.label}</button>`,
    )}
  </p>`;

/** The code with a JSON child laid out for people; content systems need it on one line, and so it is copied. */
export const laidOut = (code: string): string =>
  code.replace(
    /(<script type="application\/json">)(.*?)(<\/script>)/g,
    (_, start: string, json: string, end: string) =>
      `\n${start}\n${JSON.stringify(JSON.parse(json), null, 2).replaceAll('<', '\\u003c')}\n${end}\n`,
  );

/** Who selects all that is shown copies the code itself. */
const copyWhole = (code: string) => (event: ClipboardEvent) => {
  const shown = (event.currentTarget as HTMLElement).textContent;
  if (withoutSpace(String(getSelection())) !== withoutSpace(shown)) return;
  event.preventDefault();
  event.clipboardData?.setData('text/plain', code);
};

const withoutSpace = (text: string): string => text.replace(/\s/g, '');

/** What only the site knows: where the package's files are, and where figures are published. */
function addressFields(panel: CopyPanel, {name}: CopyForm): TemplateResult | typeof nothing {
  const input = (label: string, value: string, set: (typed: string) => void, example: string) =>
    html`<label class="field">
      <span>${label}</span>
      <input
        type="text"
        placeholder=${example}
        .value=${value}
        @change=${({currentTarget}: Event) => set((currentTarget as HTMLInputElement).value)}
      />
    </label>`;
  if (name === 'tag' || name === 'loader') {
    return html`<details class="more">
      <summary>Where the files of TIP Figures are</summary>
      ${input('Address of the folder', panel.base, (base) => panel.set({base}), 'https://…/tip-figures/')}
      <label class="flag">
        <input
          type="checkbox"
          .checked=${live(panel.isPinned)}
          @change=${({currentTarget}: Event) => panel.set({isPinned: (currentTarget as HTMLInputElement).checked})}
        />
        Pin this version: browsers refuse the file if it ever changes
      </label>
    </details>`;
  }
  if (name !== 'iframe' && name !== 'link') return nothing;
  const {folder, name: file} = panel.published;
  return html`<div class="fields">
    ${input('Figures are published at', folder, (typed) => panel.set({folder: typed}), 'https://figures.example/')}
    ${input('Name of the record’s file', file, (typed) => panel.set({name: typed}), 'moldova-2023')}
  </div>`;
}

/** Arrows go from tab to tab, as in every list of tabs. */
function moveFocus(event: KeyboardEvent): void {
  const tabs = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=tab]')];
  const at = tabs.indexOf(event.target as HTMLElement);
  const next = {
    ArrowRight: tabs[(at + 1) % tabs.length],
    ArrowLeft: tabs.at(at - 1),
    Home: tabs[0],
    End: tabs.at(-1),
  }[event.key];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.click();
}
