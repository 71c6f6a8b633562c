import {html, nothing, type TemplateResult} from 'lit';
import type {BuilderStore} from './store.js';
import type {EventOn} from '../event-on.js';
import {words} from '../text/text.js';

/** Small counts of people, pointed out before anything is copied. */
export function protectView(store: BuilderStore): TemplateResult | typeof nothing {
  const {protection} = store;
  if (!protection) return nothing;
  const {small, others} = protection;
  const {protect} = words();
  const {threshold} = store;
  return html`<div class="protect question" id="small-counts" tabindex="-1">
    <p>
      <b>${protect.small({n: small, threshold})}</b>
      ${protect.why()} ${others ? protect.others({n: small, others}) : nothing}
    </p>
    <p class="answers">
      <button type="button" class="button" @click=${() => store.step(protection.safe)}>
        ${protect.withhold({threshold})}
      </button>
      <button type="button" class="link" @click=${() => store.step(protection.printed)}>
        ${protect.printed({n: small})}
      </button>
      <button type="button" class="link" @click=${() => store.leaveOpen(protection)}>
        ${protect.publish({n: small})}
      </button>
      <label>
        ${protect.below()}
        <select
          @change=${({currentTarget}: EventOn<HTMLSelectElement>) => store.protectBelow(Number(currentTarget.value))}
        >
          ${[3, 5, 10, 20].map((one) => html`<option .selected=${one === store.threshold}>${one}</option>`)}
        </select>
      </label>
    </p>
  </div>`;
}
