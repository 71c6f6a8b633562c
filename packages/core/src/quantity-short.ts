import type {FrameMessages} from '@tip-figures/messages/generated/en-frame.js';
import {html} from 'lit';
import {formatNumber} from './format.js';
import {quantityText} from './quantity-words.js';
import type {Quantity} from './quantity.js';

/** A count beside its mark: `<5` for the eye where a screen reader hears "fewer than 5". */
export function quantityShort(quantity: Quantity, locale: string, frame: FrameMessages): unknown {
  const count = (n: number) => formatNumber(n, locale);
  const text = quantityText(quantity, count, frame);
  if (quantity.precision !== 'under') return text;
  return html`<span aria-hidden="true">&lt;${count(quantity.value)}</span><span class="vh">${text}</span>`;
}
