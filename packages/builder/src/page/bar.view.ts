import {html, nothing, type TemplateResult} from 'lit';
import type {CopyForm} from '../copy/forms.js';
import type {BuilderPage} from './builder-page.js';
import {draftsView} from '../drafts/drafts.view.js';
import {jump, jumpTo} from '../focus/jump.js';
import {markOf} from './marks.js';

/** What is always in sight: undo, what is left to do, and the way out. On a phone its second half is at the foot. */
export function barView(page: BuilderPage): TemplateResult {
  const {store} = page;
  // A disabled button loses the focus, as the last undo or redo would.
  const step = (label: string, can: boolean, act: () => void) =>
    html`<button type="button" class="button plain" aria-disabled=${!can} @click=${act}>${label}</button>`;
  return html`<header class="bar">
    <p><a href="./">TIP Figures</a></p>
    ${draftsView(page)}
    <div class="steps">
      ${step('Undo', store.canUndo, () => store.undo())} ${step('Redo', store.canRedo, () => store.redo())}
    </div>
    <div class="acts">
      <a class="thumb" href="#preview" aria-label="To the preview" @click=${jump}>${markOf(store.state.figure)}</a>
      <p class="left" role="status">${leftView(page)}</p>
      ${copyButton(page)}
    </div>
  </header>`;
}

const counted = (n: number, word: string): string => (n === 1 ? `1 ${word}` : `${n} ${word}s`);

/** How much is left to put right or to answer, as a link to the first of it; small counts and a place that no reader has by name. */
function leftView(page: BuilderPage): TemplateResult {
  const {problems, questions} = page.left;
  const {protection, threshold} = page.store;
  const texts = [problems && counted(problems, 'problem'), questions && counted(questions, 'question')].filter(Boolean);
  return html`${
    texts.length
      ? html`<a class=${problems ? 'error' : 'question'} href="#fill-in" @click=${goToFirst(page)}
          >${texts.join(', ')}</a
        >`
      : nothing
  }
  ${
    protection
      ? html`<a class="question" href="#small-counts" @click=${jump}
          >${counted(protection.small, 'count')} below ${threshold}</a
        >`
      : nothing
  }
  ${
    page.copyPanel.isLocal
      ? html`<a class="error" href="#copy" @click=${goToAddress(page)}>Works on this computer only</a>`
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
  const isReady = form?.code !== undefined && !store.protection;
  const label = !form ? 'Copy' : panel.copied ? 'Copied' : form.action;
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
        aria-label="Other forms"
        ?disabled=${!form}
      ></button>
    </div>
    <div id="forms" class="menu" popover role="group" aria-label="Forms to copy">
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
    <b>${form.label}</b> <span>${form.brief}</span>
  </button>`;
