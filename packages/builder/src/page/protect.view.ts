import {html, nothing, type TemplateResult} from 'lit';
import type {BuilderStore} from './store.js';
import type {EventOn} from '../event-on.js';

/** Small counts of people, pointed out before anything is copied. */
export function protectView(store: BuilderStore): TemplateResult | typeof nothing {
  const {protection} = store;
  if (!protection) return nothing;
  const {small, others} = protection;
  const it = small === 1 ? 'it' : 'them';
  return html`<div class="protect question" id="small-counts" tabindex="-1">
    <p>
      <b>${small === 1 ? 'One count is' : `${small} counts are`} below ${store.threshold}.</b>
      With so few, somebody may be
      recognised.${others ? ` Withholding ${it} also takes out ${others} from which ${small === 1 ? it : 'they'} could be worked out.` : nothing}
    </p>
    <p class="answers">
      <button type="button" class="button" @click=${() => store.step(protection.safe)}>
        Withhold counts below ${store.threshold}
      </button>
      <button type="button" class="link" @click=${() => store.step(protection.printed)}>
        A government printed ${small === 1 ? 'this number' : 'these numbers'}
      </button>
      <button type="button" class="link" @click=${() => store.leaveOpen(protection)}>Publish ${it}</button>
      <label>
        Below
        <select
          @change=${({currentTarget}: EventOn<HTMLSelectElement>) => store.protectBelow(Number(currentTarget.value))}
        >
          ${[3, 5, 10, 20].map((one) => html`<option .selected=${one === store.threshold}>${one}</option>`)}
        </select>
      </label>
    </p>
  </div>`;
}
