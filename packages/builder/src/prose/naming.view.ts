import {readPeriod} from '@tip-figures/record/values/period.js';
import {html, nothing, type TemplateResult} from 'lit';
import type {NumberField, NumberFields} from './number-fields.js';

/** A number of the text that is being named. */
export interface Naming {
  /** As the text has it. */
  readonly number: string;
  readonly groups: readonly NumberFields[];
  /** The field that is chosen. */
  readonly field: NumberField | undefined;
  /** The period that it was taken with. */
  readonly period: string;
  readonly choose: (id: string) => void;
  /** Puts it into the chosen field, with the period where that has one. */
  readonly take: (period: string | undefined) => void;
  /** Takes it out again, where it was taken. */
  readonly drop: (() => void) | undefined;
  readonly close: () => void;
}

/** Asks what a number is: a field of the chosen figure, and of which period. */
export function namingView(naming: Naming): TemplateResult {
  const {number, groups, field, period, choose, drop, close} = naming;
  const option = ({id, label}: NumberField) =>
    html`<option value=${id} .selected=${id === field?.id}>${label}</option>`;
  return html`<form
    class="ask change"
    aria-labelledby="prose-asked"
    @submit=${(event: Event) => submitted(event, naming)}
    @keydown=${({key}: KeyboardEvent) => key === 'Escape' && close()}
  >
    <p id="prose-asked">What is “${number}”?</p>
    <div class="choices">
      <label class="field">
        <span>Field</span>
        <select required @change=${({currentTarget}: Event) => choose((currentTarget as HTMLSelectElement).value)}>
          <option value="" .selected=${!field}>Choose</option>
          ${groups.map(({label, fields}) =>
            label ? html`<optgroup label=${label}>${fields.map(option)}</optgroup>` : fields.map(option),
          )}
        </select>
      </label>
      ${
        field?.isByPeriod
          ? html`<label class="field">
              <span>Of which year or period</span>
              <input type="text" required .value=${period} placeholder="2021" />
            </label>`
          : nothing
      }
    </div>
    <p class="answers">
      <button class="button">Take it</button>
      ${drop ? html`<button type="button" class="button plain" @click=${drop}>Take it out</button>` : nothing}
      <button type="button" class="link" @click=${close}>Cancel</button>
    </p>
  </form>`;
}

function submitted(event: Event, {take}: Naming): void {
  event.preventDefault();
  const input = (event.currentTarget as Element).querySelector('input');
  const period = input?.value.trim() ?? '';
  input?.setCustomValidity(readPeriod(period) ? '' : 'Write a year or a period such as 2021.');
  if (!input) take(undefined);
  else if (input.reportValidity()) take(period);
}
