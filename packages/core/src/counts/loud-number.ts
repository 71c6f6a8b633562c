import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {html, nothing, type TemplateResult} from 'lit';
import {formatNumber} from '../text/format/format-numbers.js';
import {joined} from '../text/format/joined.js';
import {periodAtMark} from '../text/period.js';
import type {TextContext} from '../text/text-context.js';
import {percentText, quantityText, type NumberFormat} from '../text/words/quantity-words.js';

/** An earlier value: `2015: 28`. */
export const earlierText = (
  {period, quantity}: DatedQuantity,
  text: TextContext<unknown>,
  format?: NumberFormat,
): string => joined('labelled', [periodAtMark(period, text), quantityText(quantity, text, format)], text.locale);

// Stands in for the number while its words are made.
const place = '\ue000';

/** The number that leads, large, with its words of certainty small. */
export function loudNumber(
  quantity: Quantity,
  text: TextContext<unknown>,
  format: NumberFormat = (value) => formatNumber(value, text.locale),
  isMoney = false,
): TemplateResult {
  const words =
    'value' in quantity
      ? ''
      : quantity.precision === 'share'
        ? percentText(quantity, text)
        : quantityText(quantity, text, format);
  const [before = '', after = ''] = words ? [] : quantityText(quantity, text, () => place, isMoney).split(place);
  const written = 'value' in quantity ? format(quantity.value) : words;
  // Of the longest piece that stays on one line.
  const letters = Math.max(...written.split(' ').map(({length}) => length));
  const small = (said: string) => (said.trim() ? html`<small>${said.trim()}</small>` : nothing);
  return html`<span class="loud" .style=${`--letters: ${letters}`}>${small(before)} ${written} ${small(after)}</span>`;
}
