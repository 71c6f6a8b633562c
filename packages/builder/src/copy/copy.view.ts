import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {codeView} from './code.view.js';
import type {CopyForm, FormName, ImageFile} from './forms.js';
import {moveFocus} from '../focus/roving.js';
import type {EventOn} from '../event-on.js';
import {words} from '../text/text.js';

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

/** The ways to take the figure along, the code of each below them. */
export function copyView(panel: CopyPanel): TemplateResult {
  const {forms, chosen, status} = panel;
  const {copy} = words();
  const form = forms.find(({name}) => name === chosen) ?? forms[0];
  if (!form) return html`<p class="note">${panel.lacksPeriod ? copy.undated() : copy.undrawn()}</p>`;
  return html`${panel.isLocal ? localView(panel) : nothing} ${takeView(panel)}
    <p class="note" role="status">${status}</p>
    <details class="more" id="all-forms">
      <summary>${copy.all()}</summary>
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
    ${words().copy.local({host: new URL(panel.base).host})}
    <button type="button" class="link" @click=${() => panel.goToAddress()}>${words().copy.sayWhere()}</button>
  </p>`;

/** The four ways, each in a row. */
function takeView(panel: CopyPanel): TemplateResult {
  const {copy} = words();
  const named = (name: FormName) => panel.forms.find((form) => form.name === name);
  const button = (form: CopyForm | undefined, label: string) =>
    form &&
    html`<button
      type="button"
      class="button plain"
      aria-label=${copy.named({form: copy.label({form: form.name})})}
      @click=${() => {
        if (form.code === undefined) panel.look(form);
        else panel.copy(form);
      }}
    >
      ${label}
    </button>`;
  const images = named('image')?.images ?? [];
  const pictures = html`<select id="picture" aria-label=${copy.picture()}>
    ${images.map(({label}) => html`<option>${label}</option>`)}
  </select>`;
  const save = () => {
    const image = images[document.querySelector<HTMLSelectElement>('#picture')?.selectedIndex ?? 0];
    if (image) panel.saveImage(image);
  };
  return html`<dl class="take">
    <div>
      <dt>${copy.label({form: 'tag'})}</dt>
      <dd>${copy.brief({form: 'tag'})}</dd>
      <dd>${button(named('tag'), copy.short({form: 'tag'}))}</dd>
    </div>
    <div>
      <dt>${copy.frameOrLink()}</dt>
      <dd>${copy.brief({form: 'iframe'})}</dd>
      <dd>
        ${button(named('iframe'), copy.short({form: 'iframe'}))} ${button(named('link'), copy.short({form: 'link'}))}
      </dd>
    </div>
    <div>
      <dt>${copy.picture()}</dt>
      <dd>${pictures}</dd>
      <dd>
        <button type="button" class="button plain" aria-label=${copy.savePicture()} @click=${save}>
          ${copy.save()}
        </button>
      </dd>
    </div>
    <div>
      <dt>${copy.page()}</dt>
      <dd>${copy.pageHolds()}</dd>
      <dd>
        <button type="button" class="button plain" aria-label=${copy.savePage()} @click=${() => panel.savePage()}>
          ${copy.save()}
        </button>
      </dd>
    </div>
  </dl>`;
}

const tabsView = (panel: CopyPanel, shown: CopyForm): TemplateResult =>
  html`<div
    class="tabs"
    role="tablist"
    aria-label=${words().copy.forms()}
    @keydown=${(event: KeyboardEvent) => moveFocus(event, '[role=tab]')?.click()}
  >
    ${panel.forms.map(
      ({name}) =>
        html`<button
          type="button"
          role="tab"
          id="tab-${name}"
          aria-controls="copied-form"
          aria-selected=${name === shown.name}
          tabindex=${name === shown.name ? 0 : -1}
          @click=${() => panel.choose(name)}
        >
          ${words().copy.label({form: name})}
        </button>`,
    )}
  </div>`;

/** What only the site knows: where the package's files are, and where figures are published. */
function addressFields(panel: CopyPanel, {name}: CopyForm): TemplateResult | typeof nothing {
  const {copy} = words();
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
      <summary>${copy.where()}</summary>
      ${input(copy.folder(), panel.base, (base) => panel.set({base}), 'https://…/tip-figures/')}
      <label class="flag">
        <input
          type="checkbox"
          .checked=${live(panel.isPinned)}
          @change=${({currentTarget}: EventOn<HTMLInputElement>) => panel.set({isPinned: currentTarget.checked})}
        />
        ${copy.pin()}
      </label>
    </details>`;
  }
  if (name !== 'iframe' && name !== 'link') return nothing;
  const {folder, name: file} = panel.published;
  return html`<div class="fields">
    ${input(copy.publishedAt(), folder, (typed) => panel.set({folder: typed}), 'https://figures.example/')}
    ${input(copy.recordName(), file, (typed) => panel.set({name: typed}), 'moldova-2023')}
  </div>`;
}
