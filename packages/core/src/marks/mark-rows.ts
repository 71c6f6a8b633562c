import {html, type TemplateResult} from 'lit';
import type {TextContext} from '../text/text-context.js';
import {marks, type MarkOptions, type MarkScale} from './marks.js';
import {missingOf, type Quantity} from '@tip-figures/record/values/quantity.js';
import {quantityText, valueText} from '../text/quantity-words.js';

/** A row of a figure: a number or a date, what it is of, and its marks. */
export const markRow = (head: unknown, label: unknown, marks: unknown): TemplateResult =>
  html`<li>
    <b>${head}</b>
    <span class="label">${label}</span>
    <span class="marks">${marks}</span>
  </li>`;

/** The number of a row; a dash where the row's mark says why there is no number. */
export const rowHead = (quantity: Quantity, text: TextContext<unknown>): unknown =>
  missingOf(quantity) ? html`<span aria-hidden="true">–</span>` : quantityText(quantity, text);

/** The marks of a quantity, or a frame with the reason why there is no number. */
export const marksOf = (
  quantity: Quantity,
  scale: MarkScale,
  text: TextContext<unknown>,
  options?: MarkOptions,
): TemplateResult => missingMark(quantity, valueText(quantity, text)) ?? marks(quantity, scale, options);

/** The reason why there is no number, in a frame of its own kind; `undefined` where there is a number. */
export function missingMark(quantity: Quantity, words: unknown): TemplateResult | undefined {
  const missing = missingOf(quantity);
  return missing && html`<span class="none small ${missing}">${words}</span>`;
}
