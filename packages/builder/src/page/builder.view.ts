import {html, nothing, type TemplateResult} from 'lit';
import {protectionOf} from '../check/protection.js';
import {figuresInError} from '../check/problems.js';
import type {FormContext} from '../form/form-context.js';
import {formView} from '../form/form.view.js';
import {figureLabel} from '../form/labels.js';
import {problemsView} from '../form/problems.view.js';
import {isEmpty} from '../model/state.js';
import type {Drawn} from '../preview/preview.js';
import {previewView} from '../preview/preview.view.js';
import {sayView} from '../say/say.view.js';
import type {NamedForm} from '../survival/survival-panel.js';
import {chooseView, type ChoosePanel} from './choose.view.js';
import {copyView, type CopyPanel} from './copy.view.js';
import {openView} from './open.view.js';
import {protectView} from './protect.view.js';

/** What the page shows and does. */
export interface BuilderPage extends ChoosePanel {
  readonly form: FormContext;
  /** Which way of filling in is shown. */
  tab: 'form' | 'paste';
  /** Why what was opened cannot be. */
  readonly problems: readonly string[];
  /** The figure of the preview, once it is drawn. */
  readonly drawn: Drawn | undefined;
  readonly hasDraft: boolean;
  /** Whether each field shows what its declaration says of it; screen readers are told in any case. */
  explains: boolean;
  /** The third step, of the figure as it is drawn. */
  readonly copyPanel: CopyPanel;
  /** Opens what was pasted or chosen; a problem is said beside it. */
  open(text: string): void;
  openFile(file: Blob): Promise<void>;
  fillInExample(): Promise<void>;
  toggleDraft(isKept: boolean): void;
}

/** The forms that are pasted into a story, as far as this figure has them. */
const pasted = ({forms}: CopyPanel): NamedForm[] =>
  forms.flatMap(({name, label, code}) =>
    code !== undefined && ['tag', 'figure', 'iframe', 'link', 'plain'].includes(name)
      ? [{name, label, html: code}]
      : [],
  );

/** The page: the form beside the preview, and the code below it. */
export function builderView(page: BuilderPage): TemplateResult {
  const {store, copyPanel: panel} = page;
  return html`<nav class="steps" aria-label="Steps">
      <a href="#choose" @click=${jump}>1 Choose</a>
      <a href="#fill-in" @click=${jump}>2 Fill in</a>
      <a href="#say" @click=${jump}>3 Say it</a>
      <a href="#copy" @click=${jump}>4 Copy</a>
    </nav>
    <div class="panes">
      <div class="inputs">
        <section id="choose" aria-labelledby="choose-title" tabindex="-1">
          <h2 id="choose-title"><span class="number" aria-hidden="true">1</span> Choose a figure</h2>
          ${chooseView(page)}
        </section>
        <section id="fill-in" aria-labelledby="fill-in-title" tabindex="-1">
          <h2 id="fill-in-title"><span class="number" aria-hidden="true">2</span> Fill in</h2>
          ${fillInView(page)}
        </section>
        <section id="say" aria-labelledby="say-title" tabindex="-1">
          <h2 id="say-title"><span class="number" aria-hidden="true">3</span> Say it</h2>
          ${sayView(page.form, store.state, page.drawn)}
        </section>
      </div>
      <div class="outputs">
        ${previewView(store, page.drawn)}
        <section id="copy" aria-labelledby="copy-title" tabindex="-1">
          <h2 id="copy-title"><span class="number" aria-hidden="true">4</span> Copy</h2>
          ${isEmpty(store.state) ? nothing : protectView(store)} ${copyView(panel)} ${reserveView(page)}
          <label class="flag">
            <input
              type="checkbox"
              .checked=${page.hasDraft}
              @change=${({currentTarget}: Event) => page.toggleDraft((currentTarget as HTMLInputElement).checked)}
            />
            Keep a draft on this machine
          </label>
        </section>
        <survival-panel .forms=${pasted(panel)}></survival-panel>
      </div>
    </div>
    ${footView(page)}`;
}

function fillInView(page: BuilderPage): TemplateResult {
  const {store, form, tab} = page;
  return html`${fillInTabs(page)}
    ${openView(
      tab === 'paste',
      page.problems,
      (text) => page.open(text),
      (file) => void page.openFile(file),
      () => void page.fillInExample(),
    )}
    <div ?hidden=${tab !== 'form'}>
      ${isEmpty(store.state) ? beginView(page) : nothing} ${sureView(page)} ${problemsView(form, [])}
      ${othersView(page)}
      <label class="flag">
        <input
          type="checkbox"
          .checked=${page.explains}
          @change=${({currentTarget}: Event) => (page.explains = (currentTarget as HTMLInputElement).checked)}
        />
        Explain each field
      </label>
      <div class=${page.explains ? 'explained' : 'brief'}>${formView(form, store.state)}</div>
    </div>`;
}

function fillInTabs(page: BuilderPage): TemplateResult {
  const {store, tab} = page;
  // A disabled button loses the focus, as the last undo or redo would.
  const step = (label: string, can: boolean, act: () => void) =>
    html`<button type="button" aria-disabled=${!can} @click=${act}>${label}</button>`;
  return html`<div class="tabs">
    <button type="button" id="tab-form" aria-pressed=${tab === 'form'} @click=${() => (page.tab = 'form')}>Form</button>
    <button type="button" id="tab-paste" aria-pressed=${tab === 'paste'} @click=${() => (page.tab = 'paste')}>
      Paste or open
    </button>
    <span class="spacer"></span>
    ${step('Undo', store.canUndo, () => store.undo())} ${step('Redo', store.canRedo, () => store.redo())}
  </div>`;
}

const beginView = (page: BuilderPage): TemplateResult =>
  html`<p class="note">
    Only what your source says: what you leave out is left out of the figure.
    <button type="button" class="link" @click=${() => void page.fillInExample()}>Fill in an example</button>
  </p>`;

function othersView({store, form}: BuilderPage): TemplateResult | typeof nothing {
  const others = figuresInError(store.state);
  if (!others.length) return nothing;
  return html`<p class="note">
    Other figures of this record have problems:
    ${others.map(
      (name) => html`<button type="button" class="link" @click=${() => form.goTo(name)}>${figureLabel(name)}</button> `,
    )}
  </p>`;
}

/** Of rows that were pasted, one click for all that can be read in one way alone. */
function sureView({store}: BuilderPage): TemplateResult | typeof nothing {
  const [first, ...more] = store.sure;
  return first?.reading && more.length
    ? html`<p class="note">
        ${more.length + 1} entries can be read in one way alone: ${first.reading.words}
        <button type="button" class="link" @click=${() => store.settleAll()}>Write all of them so</button>
      </p>`
    : nothing;
}

function reserveView({drawn, store}: BuilderPage): TemplateResult | typeof nothing {
  const height = Math.ceil(drawn?.figure.getBoundingClientRect().height ?? 0);
  return height && !isEmpty(store.state)
    ? html`<p class="note">Reserve ${height} px of height for it: <code>--tip-reserve: ${height}px</code></p>`
    : nothing;
}

/** On a phone, at the foot: what is left to do, and the way to the code. */
function footView(page: BuilderPage): TemplateResult {
  const {problems} = page.store;
  const errors = problems.filter(({severity}) => severity === 'error').length;
  const panel = page.copyPanel;
  const [form] = panel.forms;
  const count = (n: number, word: string) => (n === 1 ? `1 ${word}` : `${n} ${word}s`);
  return html`<div class="foot">
    <p role="status">
      ${count(errors, 'problem')}, ${count(problems.length - errors, 'question')}<span class="unseen">
        in the form</span
      >
    </p>
    ${
      protectionOf(page.store.state, page.store.threshold)
        ? html`<a class="button" href="#copy" @click=${jump}>Look at small counts</a>`
        : html`<button type="button" class="button" ?disabled=${!form} @click=${() => form && panel.copy(form)}>
            Copy tag
          </button>`
    }
  </div>`;
}

/** The address holds what was filled in, so a step is shown without a change of it. */
function jump(event: Event): void {
  event.preventDefault();
  const target = (event.currentTarget as HTMLAnchorElement).hash;
  const section = document.querySelector<HTMLElement>(target);
  section?.scrollIntoView();
  section?.focus({preventScroll: true});
}
