import {html} from 'lit';
import type {Speech} from './figure-words.js';
import {formatNumber} from './format.js';
import {quantityText} from './quantity-words.js';
import type {Quantity} from './quantity.js';

/** A count beside its mark: `<5` for the eye where a screen reader hears "fewer than 5". */
export function quantityShort(quantity: Quantity, speech: Speech<unknown>): unknown {
  const text = quantityText(quantity, speech);
  if (quantity.precision !== 'under') return text;
  const short = formatNumber(quantity.value, speech.locale);
  return html`<span aria-hidden="true">&lt;${short}</span><span class="vh">${text}</span>`;
}
