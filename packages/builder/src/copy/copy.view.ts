import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {CopyForm, ImageFile} from './forms.js';
import {moveFocus} from '../focus/roving.js';
import type {EventOn} from '../event-on.js';

/** What the third step shows and does. */
export interface CopyPanel {
  readonly forms: readonly CopyForm[];
  /** Whether nobody has said of which time the numbers are. */
  readonly lacksPeriod: boolean;
  readonly chosen: string;
  /** Whether the chosen form was copied, and nothing has changed since. */
  readonly copied: boolean;
  /** Whether the code names files of this very machine, where readers have none. */
  readonly isLocal: boolean;
  readonly status: string;
  readonly base: string;
  readonly isPinned: boolean;
  readonly published: {readonly folder: string; readonly name: string};
  choose(name: string): void;
  copy(form: CopyForm): void;
  save(form: CopyForm): void;
  /** Shows the code of a form, or what is missing for it. */
  look(form: CopyForm): void;
  goToAddress(): void;
  saveImage(image: ImageFile): void;
  savePage(): void;
  set(values: {base?: string; isPinned?: boolean; folder?: string; name?: string}): void;
}

const undrawn = 'There is nothing to copy until the figure can be drawn.';
const undated = 'There is nothing to copy until the form says of which period the numbers are.';

/** The ways to take the figure along, the code of each below them. */
export function copyView(panel: CopyPanel): TemplateResult {
  const {forms, chosen, status} = panel;
  const form = forms.find(({name}) => name === chosen) ?? forms[0];
  if (!form) return html`<p class="note">${panel.lacksPeriod ? undated : undrawn}</p>`;
  return html`${panel.isLocal ? localView(panel) : nothing} ${takeView(panel)}
    <p class="note" role="status">${status}</p>
    <details class="more" id="all-forms">
      <summary>Code, and all forms</summary>
      ${tabsView(panel, form)}
      <div id="copied-form" role="tabpanel" aria-labelledby="tab-${form.name}">
        ${form.code === undefined ? nothing : codeView(panel, form, form.code)}
        <p class="note">${form.note}</p>
        ${addressFields(panel, form)}
      </div>
    </details>`;
}

const localView = (panel: CopyPanel): TemplateResult =>
  html`<p class="problem">
    The code loads its files from <code>${new URL(panel.base).host}</code>, which is this computer alone: it works
    nowhere else.
    <button type="button" class="link" @click=${() => panel.goToAddress()}>Say where the files are on your site</button>
  </p>`;

/** The four ways, each in a row. */
function takeView(panel: CopyPanel): TemplateResult {
  const named = (name: string) => panel.forms.find((form) => form.name === name);
  const button = (form: CopyForm | undefined, words: string) =>
    form &&
    html`<button
      type="button"
      class="button plain"
      aria-label="Copy: ${form.label}"
      @click=${() => {
        if (form.code === undefined) panel.look(form);
        else panel.copy(form);
      }}
    >
      ${words}
    </button>`;
  const images = named('image')?.images ?? [];
  const pictures = html`<select id="picture" aria-label="Picture">
    ${images.map(({label}) => html`<option>${label}</option>`)}
  </select>`;
  const save = () => {
    const image = images[document.querySelector<HTMLSelectElement>('#picture')?.selectedIndex ?? 0];
    if (image) panel.saveImage(image);
  };
  return html`<dl class="take">
    <div>
      <dt>Tag</dt>
      <dd>${named('tag')?.brief}</dd>
      <dd>${button(named('tag'), 'Copy')}</dd>
    </div>
    <div>
      <dt>Iframe or link</dt>
      <dd>${named('iframe')?.brief}</dd>
      <dd>${button(named('iframe'), 'Iframe')} ${button(named('link'), 'Link')}</dd>
    </div>
    <div>
      <dt>Picture</dt>
      <dd>${pictures}</dd>
      <dd><button type="button" class="button plain" aria-label="Save the picture" @click=${save}>Save</button></dd>
    </div>
    <div>
      <dt>Page to upload</dt>
      <dd>zip: page, data, pictures</dd>
      <dd>
        <button type="button" class="button plain" aria-label="Save the page" @click=${() => panel.savePage()}>
          Save
        </button>
      </dd>
    </div>
  </dl>`;
}

const tabsView = (panel: CopyPanel, shown: CopyForm): TemplateResult =>
  html`<div
    class="tabs"
    role="tablist"
    aria-label="Forms of the figure"
    @keydown=${(event: KeyboardEvent) => moveFocus(event, '[role=tab]')?.click()}
  >
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

/** The code with a JSON child laid out for people; content systems need it on one line, and so it is copied. */
export const laidOut = (code: string): string =>
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

/** What only the site knows: where the package's files are, and where figures are published. */
function addressFields(panel: CopyPanel, {name}: CopyForm): TemplateResult | typeof nothing {
  const input = (label: string, value: string, set: (typed: string) => void, example: string) =>
    html`<label class="field">
      <span>${label}</span>
      <input
        type="text"
        placeholder=${example}
        .value=${value}
        @change=${({currentTarget}: EventOn<HTMLInputElement>) => set(currentTarget.value)}
      />
    </label>`;
  if (name === 'tag' || name === 'loader') {
    return html`<details class="more" id="address">
      <summary>Where the files of TIP Figures are</summary>
      ${input('Address of the folder', panel.base, (base) => panel.set({base}), 'https://…/tip-figures/')}
      <label class="flag">
        <input
          type="checkbox"
          .checked=${live(panel.isPinned)}
          @change=${({currentTarget}: EventOn<HTMLInputElement>) => panel.set({isPinned: currentTarget.checked})}
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
