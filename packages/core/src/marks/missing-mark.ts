import {missingOf, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {html, type TemplateResult} from 'lit';

/** The reason why there is no number, in a frame of its own kind; `undefined` where there is a number. */
export function missingMark(quantity: Quantity, words: unknown): TemplateResult | undefined {
  const missing = missingOf(quantity);
  return missing && html`<span class="none small ${missing}">${words}</span>`;
}
