import {html, nothing, type TemplateResult} from 'lit';
import {exactly} from '@tip-figures/record/values/quantity.js';
import {units, type Unit} from './marks.js';

/** The words of what a mark stands for. */
interface UnitKeyMessages {
  /** The label beside the mark, such as `one person`. */
  readonly one: () => string;
  /** The text for a reader who does not see the mark, such as `Each dot is one person`. */
  readonly each: () => string;
}

/** The key of marks; nothing where no mark is drawn. */
export const markKey = (entries: readonly unknown[]): unknown =>
  entries.length ? html`<p class="key small">${entries}</p>` : nothing;

/** The key of marks of one unit. */
export const unitKey = (unit: Unit, {one, each}: UnitKeyMessages): TemplateResult =>
  html`<span class="unit-key"
    >${units(exactly(1), unit)}<span aria-hidden="true">${one()}</span><span class="vh">${each()}</span></span
  >`;
