import type {FigureName} from '@tip-figures/record/figures/names.js';
import {html, nothing, type TemplateResult} from 'lit';
import {idsIn} from '../model/state.js';
import {havings, kindsFor, markOf, type Having} from './kinds.js';
import {moveFocus} from '../focus/roving.js';
import type {BuilderStore} from './store.js';
import type {EventOn} from '../event-on.js';
import {words} from '../text/text.js';

/** What the first step shows and does. */
export interface ChoosePanel {
  readonly store: BuilderStore;
  /** The figures that the opened data fit, the best first; they are offered first. */
  fitting: readonly FigureName[];
  /** What the editor has, where the kinds are looked through by it. */
  having: Having | undefined;
  choose(figure: FigureName): void;
  chooseSection(id: string): void;
}

/** The first step: which figure, and which of several sections. */
export function chooseView(page: ChoosePanel): TemplateResult {
  const {state} = page.store;
  const ids = idsIn(state);
  return html`${havingView(page)} ${fittingView(page)} ${kindsView(page)}
  ${
    ids.length
      ? html`<label class="field">
          <span>${words().choose.section()}</span>
          <select @change=${({currentTarget}: EventOn<HTMLSelectElement>) => page.chooseSection(currentTarget.value)}>
            ${ids.map((id) => html`<option value=${id} .selected=${id === (state.id ?? ids[0])}>${id}</option>`)}
          </select>
        </label>`
      : nothing
  }`;
}

const havingView = (page: ChoosePanel): TemplateResult =>
  html`<fieldset class="chips">
    <legend class="unseen">${words().choose.have()}</legend>
    ${[undefined, ...havings].map(
      (having) =>
        html`<label>
          <input
            type="radio"
            name="having"
            .checked=${having === page.having}
            @change=${() => (page.having = having)}
          /><span>${words().choose.having({having: having ?? 'all'})}</span>
        </label>`,
    )}
  </fieldset>`;

const fittingView = ({fitting, having}: ChoosePanel): TemplateResult | typeof nothing =>
  fitting.length && !having ? html`<p class="note">${words().choose.fits({n: fitting.length})}</p>` : nothing;

/** One stop of the tabulator, in which the arrows go from picture to picture. */
function kindsView(page: ChoosePanel): TemplateResult {
  const {fitting, having} = page;
  const {figure, record} = page.store.state;
  const shown = kindsFor(having, fitting);
  const stop = shown.includes(figure) ? figure : shown[0];
  return html`<div
    class="kinds"
    role="toolbar"
    aria-label=${words().choose.kinds()}
    @keydown=${(event: KeyboardEvent) => moveFocus(event, 'button')}
  >
    ${shown.map(
      (name) =>
        html`<button
          type="button"
          class="kind"
          tabindex=${name === stop ? 0 : -1}
          aria-pressed=${name === figure}
          @click=${() => page.choose(name)}
        >
          ${markOf(name)}<span>${words().choose.kind({figure: name})}</span>${
            name in record ? html`<span class="unseen">${words().choose.filledIn()}</span>` : nothing
          }
        </button>`,
    )}
  </div>`;
}
