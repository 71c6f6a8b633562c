import {html, type TemplateResult} from 'lit';
import type {TextContext} from '../text/text-context.js';
import {people, type Unit} from './marks.js';
import {isOpen, type Quantity} from '@tip-figures/record/values/quantity.js';
import {formatNumber} from '../text/format.js';
import {missingText, quantityText} from '../text/quantity-words.js';

/** A row of a figure: a number or a date, what it is of, and its marks. */
export const markRow = (head: unknown, label: unknown, marks: unknown): TemplateResult =>
  html`<li>
    <b>${head}</b>
    <span class="label">${label}</span>
    <span class="marks">${marks}</span>
  </li>`;

/** The marks of a quantity in shares of `most`, or that the source has no figure. */
export const marksOf = (
  quantity: Quantity,
  most: number,
  text: TextContext<unknown>,
  whole = 0,
  unit: Unit = 'people',
): TemplateResult =>
  isOpen(quantity)
    ? html`<span class="none small">${missingText(quantity, text)}</span>`
    : people(quantity, most, whole, unit);

/** A count beside its mark: `<5` for the eye where a screen reader hears "fewer than 5". */
export function quantityShort(quantity: Quantity, text: TextContext<unknown>): unknown {
  const written = quantityText(quantity, text);
  if (quantity.precision !== 'under') return written;
  const short = formatNumber(quantity.value, text.locale);
  return html`<span aria-hidden="true">&lt;${short}</span><span class="vh">${written}</span>`;
}
