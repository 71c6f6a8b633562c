import type {Sum} from '@tip-figures/record/fields/quantity/money.js';
import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import {formatList} from '../format/format.js';
import {formatAmount, formatMoney} from '../format/format-money.js';
import {quantityText, type NumberFormat} from './quantity-words.js';
import type {TextContext} from '../text-context.js';

/** A sum of money in its currency, as its source states it. */
export const moneyText = (
  quantity: Quantity,
  currency: string,
  text: TextContext<unknown>,
  country: string | undefined,
): string => sumText(quantity, text, (value) => formatMoney(value, currency, text.locale, country));

/** The same sum in other currencies, such as `189,000 US dollars`; empty where the source gives none. */
export const alsoText = ({also = []}: Sum, text: TextContext<unknown>, country: string | undefined): string =>
  formatList(
    also.map((one) => moneyText(one.quantity, one.currency, text, country)),
    text.locale,
  );

/** A sum of money as its source states it, with the currency once: `3 million to 4 million euros`. */
export const sumText = (quantity: Quantity, text: TextContext<unknown>, format: NumberFormat): string =>
  quantityText(quantity, text, format, true, (value) => formatAmount(value, text.locale));
