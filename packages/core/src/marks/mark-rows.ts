import {html, type TemplateResult} from 'lit';
import type {TextContext} from '../text/text-context.js';
import {marks, type MarkOptions, type MarkScale} from './marks.js';
import {missingOf, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {valueText} from '../text/words/quantity-words.js';

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
