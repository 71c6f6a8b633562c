import {html, nothing, type TemplateResult} from 'lit';
import {protectionOf} from '../check/protection.js';
import {isEmpty} from '../model/state.js';
import {previewView} from '../preview/preview.view.js';
import type {NamedForm} from '../survival/survival-panel.js';
import type {BuilderPage} from './builder-page.js';
import {chooseView} from './choose.view.js';
import {copyView, type CopyPanel} from './copy.view.js';
import {protectView} from './protect.view.js';
import {tabsView} from './tabs.view.js';

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
      <a href="#copy" @click=${jump}>3 Copy</a>
    </nav>
    <div class="panes">
      <div class="inputs">
        <section id="choose" aria-labelledby="choose-title" tabindex="-1">
          <h2 id="choose-title"><span class="number" aria-hidden="true">1</span> Choose a figure</h2>
          ${chooseView(page)}
        </section>
        <section id="fill-in" aria-labelledby="fill-in-title" tabindex="-1">
          <h2 id="fill-in-title"><span class="number" aria-hidden="true">2</span> Fill in</h2>
          ${tabsView(page)}
        </section>
      </div>
      <div class="outputs">
        ${previewView(store, page.drawn)}
        <section id="copy" aria-labelledby="copy-title" tabindex="-1">
          <h2 id="copy-title"><span class="number" aria-hidden="true">3</span> Copy</h2>
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
