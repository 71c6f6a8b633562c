import {html, nothing, type TemplateResult} from 'lit';
import {figuresInError} from '../check/problems.js';
import {formView} from '../form/form.view.js';
import {figureLabel} from '../form/labels.js';
import {problemsView} from '../form/problems.view.js';
import {isEmpty} from '../model/state.js';
import type {BuilderPage} from './builder-page.js';
import type {EventOn} from '../event-on.js';
import {words} from '../text/text.js';

/** The form of the figure, below what is asked of all of it. */
export function formPanel(page: BuilderPage): TemplateResult {
  const {store, form} = page;
  return html`${isEmpty(store.state) ? beginView(page) : nothing} ${problemsView(form, [])} ${othersView(page)}
    <label class="flag">
      <input
        type="checkbox"
        .checked=${page.explains}
        @change=${({currentTarget}: EventOn<HTMLInputElement>) => (page.explains = currentTarget.checked)}
      />
      ${words().form.explain()}
    </label>
    <div class=${page.explains ? 'explained' : 'brief'}>${formView(form, store.state)}</div>`;
}

const beginView = (page: BuilderPage): TemplateResult =>
  html`<p class="note">
    ${words().form.begin()}
    <button type="button" class="link" @click=${() => void page.fillInExample()}>${words().form.example()}</button>
  </p>`;

function othersView({store, form}: BuilderPage): TemplateResult | typeof nothing {
  const others = figuresInError(store.state, store.drafts);
  if (!others.length) return nothing;
  return html`<p class="note">
    ${words().form.others()}
    ${others.map(
      (name) => html`<button type="button" class="link" @click=${() => form.goTo(name)}>${figureLabel(name)}</button> `,
    )}
  </p>`;
}
