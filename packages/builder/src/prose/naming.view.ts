import {readPeriod} from '@tip-figures/record/values/period.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {NumberField, NumberFields} from './number-fields.js';
import type {EventOn} from '../event-on.js';
import {words} from '../text/text.js';

/** A number of the text that is being named. */
export interface Naming {
  /** As the text has it. */
  readonly number: string;
  /** What it can be read as; several where only a person can tell which. */
  readonly quantities: readonly string[];
  readonly groups: readonly NumberFields[];
  /** The field that is chosen. */
  readonly field: NumberField | undefined;
  /** The period that it was taken with. */
  readonly period: string;
  /** The periods that the text speaks of. */
  readonly periods: readonly string[];
  readonly choose: (id: string) => void;
  /** Puts it into the chosen field, with the period where that has one. */
  readonly take: (quantity: string, period: string | undefined) => void;
  /** Takes it out again, where it was taken. */
  readonly drop: (() => void) | undefined;
  readonly close: () => void;
}

/** Asks what a number is: a field of the chosen figure, and of which period. */
export function namingView(naming: Naming): TemplateResult {
  const {prose} = words();
  const {number, quantities, groups, field, period, periods, choose, drop, close} = naming;
  const option = ({id, label}: NumberField) =>
    html`<option value=${id} .selected=${id === field?.id}>${label}</option>`;
  return html`<form
    class="ask change"
    aria-labelledby="prose-asked"
    @submit=${(event: EventOn<HTMLFormElement>) => submitted(event, naming)}
    @keydown=${({key}: KeyboardEvent) => key === 'Escape' && close()}
  >
    <p id="prose-asked">${prose.what({number})}</p>
    <div class="choices">
      <label class="field">
        <span>${prose.field()}</span>
        <select
          name="field"
          required
          @change=${({currentTarget}: EventOn<HTMLSelectElement>) => choose(currentTarget.value)}
        >
          <option value="" .selected=${!field}>${prose.chooseOne()}</option>
          ${groups.map(({label, fields}) =>
            label ? html`<optgroup label=${label}>${fields.map(option)}</optgroup>` : fields.map(option),
          )}
        </select>
      </label>
      ${
        quantities.length > 1
          ? html`<label class="field">
              <span>${prose.which()}</span>
              <select name="quantity" required>
                <option value="">${prose.chooseOne()}</option>
                ${quantities.map((one) => html`<option>${one}</option>`)}
              </select>
            </label>`
          : nothing
      }
      ${
        field?.isByPeriod
          ? html`<label class="field">
              <span>${prose.ofPeriod()}</span>
              <input type="text" required .value=${period} list="prose-periods" />
              <datalist id="prose-periods">
                ${[...new Set(periods)].map((one) => html`<option value=${one}></option>`)}
              </datalist>
            </label>`
          : nothing
      }
    </div>
    <p class="answers">
      <button class="button">${prose.take()}</button>
      ${drop ? html`<button type="button" class="button plain" @click=${drop}>${prose.drop()}</button>` : nothing}
      <button type="button" class="link" @click=${close}>${prose.cancel()}</button>
    </p>
  </form>`;
}

function submitted(event: EventOn<HTMLFormElement>, {quantities, take}: Naming): void {
  event.preventDefault();
  const form = event.currentTarget;
  const input = form.querySelector('input');
  const quantity = form.querySelector<HTMLSelectElement>('[name=quantity]')?.value ?? quantities[0] ?? '';
  const period = input?.value.trim() ?? '';
  input?.setCustomValidity(readPeriod(period) ? '' : words().prose.writePeriod());
  if (!input) take(quantity, undefined);
  else if (input.reportValidity()) take(quantity, period);
}
