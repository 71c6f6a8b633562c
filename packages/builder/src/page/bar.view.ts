import {html, nothing, type TemplateResult} from 'lit';
import type {CopyForm} from '../copy/forms.js';
import type {BuilderPage} from './builder-page.js';
import {draftsView} from '../drafts/drafts.view.js';
import {jump, jumpTo} from '../focus/jump.js';
import {markOf} from './kinds.js';
import {languageName} from '../preview/view-settings.js';
import {language, words} from '../text/text.js';
import {spokenLanguages} from '../text/page-language.js';

/** What is always in sight: undo, what is left to do, and the way out. On a phone its second half is at the foot. */
export function barView(page: BuilderPage): TemplateResult {
  const {store} = page;
  const {bar} = words();
  // A disabled button loses the focus, as the last undo or redo would.
  const step = (label: string, can: boolean, act: () => void) =>
    html`<button type="button" class="button plain" aria-disabled=${!can} @click=${act}>${label}</button>`;
  return html`<header class="bar">
    <p><a href="./">TIP Figures</a></p>
    ${draftsView(page)} ${languageView(page)}
    <div class="steps">
      ${step(bar.undo(), store.canUndo, () => store.undo())} ${step(bar.redo(), store.canRedo, () => store.redo())}
    </div>
    <div class="acts">
      <a class="thumb" href="#preview" aria-label=${bar.toPreview()} @click=${jump}>${markOf(store.state.figure)}</a>
      <p class="left" role="status">${leftView(page)}</p>
      ${copyButton(page)}
    </div>
  </header>`;
}

/** The other languages that the page can go on in, each by its own name. */
const languageView = (page: BuilderPage): TemplateResult =>
  html`<div class="languages" role="group" aria-label=${words().bar.language()}>
    ${spokenLanguages
      .filter((one) => one !== language())
      .map(
        (one) =>
          html`<button type="button" class="link" lang=${one} @click=${() => void page.goOnIn(one)}>
            ${languageName(one)}
          </button>`,
      )}
  </div>`;

/** How much is left to put right or to answer, as a link to the first of it; small counts and a place that no reader has by name. */
function leftView(page: BuilderPage): TemplateResult {
  const {problems, questions} = page.left;
  const {protection, threshold} = page.store;
  const {bar} = words();
  return html`${
    problems || questions
      ? html`<a class=${problems ? 'error' : 'question'} href="#fill-in" @click=${goToFirst(page)}
          >${bar.left({problems, questions, both: problems > 0 && questions > 0})}</a
        >`
      : nothing
  }
  ${
    protection
      ? html`<a class="question" href="#small-counts" @click=${jump}>${bar.small({n: protection.small, threshold})}</a>`
      : nothing
  }
  ${
    page.copyPanel.isLocal
      ? html`<a class="error" href="#copy" @click=${goToAddress(page)}>${bar.local()}</a>`
      : nothing
  }`;
}

const goToFirst = (page: BuilderPage) => (event: Event) => {
  event.preventDefault();
  void page.goToFirst();
};

const goToAddress = (page: BuilderPage) => (event: Event) => {
  event.preventDefault();
  page.copyPanel.goToAddress();
};

/** Copies the chosen form; the arrow beside it opens the others. Small counts are answered for first, where the press leads. */
function copyButton(page: BuilderPage): TemplateResult {
  const {copyPanel: panel, store} = page;
  const form = panel.forms.find(({name}) => name === panel.chosen) ?? panel.forms[0];
  const {bar, copy} = words();
  const isReady = form?.code !== undefined && !store.protection;
  const label = !form ? bar.copy() : panel.copied ? bar.copied() : copy.action({form: form.name});
  const act = () => {
    if (isReady) panel.copy(form);
    else if (store.protection) jumpTo('#small-counts');
    else if (form) panel.look(form);
    else void page.goToFirst();
  };
  return html`<div class="split">
      <button type="button" class="button" id="copy-button" aria-disabled=${!form} @click=${act}>${label}</button
      ><button
        type="button"
        class="button down"
        popovertarget="forms"
        aria-label=${bar.others()}
        ?disabled=${!form}
      ></button>
    </div>
    <div id="forms" class="menu" popover role="group" aria-label=${bar.forms()}>
      ${panel.forms.map((one) => formItem(page, one))}
    </div>`;
}

const formItem = ({copyPanel: panel, store}: BuilderPage, form: CopyForm): TemplateResult =>
  html`<button
    type="button"
    aria-pressed=${form.name === panel.chosen}
    @click=${() => {
      document.querySelector<HTMLElement>('#forms')?.hidePopover();
      if (form.code === undefined) panel.look(form);
      else if (store.protection) panel.choose(form.name);
      else panel.copy(form);
    }}
  >
    <b>${words().copy.label({form: form.name})}</b> <span>${words().copy.brief({form: form.name})}</span>
  </button>`;
