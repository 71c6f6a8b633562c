import {html, nothing, type TemplateResult} from 'lit';
import {exactly} from '@tip-figures/record/values/quantity.js';
import {units, type Unit} from './marks.js';

/** The words of what a mark stands for. */
interface UnitKeyMessages {
  /** Beside the mark, such as `one person`. */
  readonly one: () => string;
  /** For who does not see the mark, such as `Each dot is one person`. */
  readonly each: () => string;
}

/** Explains marks; nothing where none is drawn. */
export const markKey = (entries: readonly unknown[]): unknown =>
  entries.length ? html`<p class="key small">${entries}</p>` : nothing;

/** What one mark stands for. */
export const unitKey = (unit: Unit, {one, each}: UnitKeyMessages): TemplateResult =>
  html`<span class="unit-key"
    >${units(exactly(1), unit)}<span aria-hidden="true">${one()}</span><span class="vh">${each()}</span></span
  >`;

/** The heading of a group of rows, and at its end what its marks stand for; the list is named by the words with `id`. */
export const groupHeading = (id: string, heading: string, key: unknown = nothing): unknown =>
  heading || key !== nothing ? html`<p class="section small"><span id=${id}>${heading}</span>${key}</p>` : nothing;
