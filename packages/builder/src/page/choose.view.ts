import {figures} from '@tip-figures/record/sections/names.js';
import {html, nothing, type TemplateResult} from 'lit';
import {figureLabel} from '../form/labels.js';
import {idsIn} from '../model/state.js';
import type {FigureBuilderElement} from './figure-builder.js';

/** The first step: which figure, and which of several sections. On a phone the list folds once one is chosen. */
export function chooseView(page: FigureBuilderElement): TemplateResult {
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
