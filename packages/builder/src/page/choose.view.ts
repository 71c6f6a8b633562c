import {figures} from '@tip-figures/record/sections/names.js';
import type {FigureName} from '@tip-figures/record/sections/sections.js';
import {html, nothing, type TemplateResult} from 'lit';
import {figureLabel} from '../form/labels.js';
import {idsIn, type State} from '../model/state.js';

/** The first step: which figure, and which of several sections. */
export function chooseView(
  state: State,
  choose: (figure: FigureName) => void,
  chooseSection: (id: string) => void,
): TemplateResult {
  const ids = idsIn(state);
  return html`<ul class="figures" role="list">
      ${figures.map(
        (name) =>
          html`<li>
            <button type="button" aria-pressed=${name === state.figure} @click=${() => choose(name)}>
              ${figureLabel(name)}${name in state.record ? html`<span class="unseen">, filled in</span>` : nothing}
            </button>
          </li>`,
      )}
    </ul>
    ${
      ids.length
        ? html`<label class="field">
            <span>Section of the record</span>
            <select @change=${({currentTarget}: Event) => chooseSection((currentTarget as HTMLSelectElement).value)}>
              ${ids.map((id) => html`<option value=${id} .selected=${id === (state.id ?? ids[0])}>${id}</option>`)}
            </select>
          </label>`
        : nothing
    }`;
}
