import {figures} from '@tip-figures/record/sections/names.js';
import {html, nothing, type TemplateResult} from 'lit';
import {figureLabel} from '../form/labels.js';
import {idsIn, type State} from '../model/state.js';
import type {BuilderStore} from './store.js';

/** What the first step shows and does. */
export interface ChoosePanel {
  readonly store: BuilderStore;
  /** Whether a figure has been chosen, or came with what was opened. */
  readonly isChosen: boolean;
  choose(figure: State['figure']): void;
  chooseAgain(): void;
  chooseSection(id: string): void;
}

/** The first step: which figure, and which of several sections. On a phone the list folds once one is chosen. */
export function chooseView(page: ChoosePanel): TemplateResult {
  const {isChosen} = page;
  const {state} = page.store;
  const ids = idsIn(state);
  return html`${
      isChosen
        ? html`<p class="chosen">
            ${figureLabel(state.figure)}
            <button type="button" class="link" @click=${() => page.chooseAgain()}>Choose another</button>
          </p>`
        : nothing
    }
    <ul class=${isChosen ? 'figures done' : 'figures'} role="list">
      ${figures.map(
        (name) =>
          html`<li>
            <button type="button" aria-pressed=${name === state.figure} @click=${() => page.choose(name)}>
              ${figureLabel(name)}${name in state.record ? html`<span class="unseen">, filled in</span>` : nothing}
            </button>
          </li>`,
      )}
    </ul>
    ${
      ids.length
        ? html`<label class="field">
            <span>Section of the record</span>
            <select
              @change=${({currentTarget}: Event) => page.chooseSection((currentTarget as HTMLSelectElement).value)}
            >
              ${ids.map((id) => html`<option value=${id} .selected=${id === (state.id ?? ids[0])}>${id}</option>`)}
            </select>
          </label>`
        : nothing
    }`;
}
