import type {Placing} from '@tip-figures/core/places/placing.js';
import {formatCurrency} from '@tip-figures/core/text/format/format-money.js';
import {quantityRow} from '@tip-figures/core/text/words/quantity-words.js';
import {unknownQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import type {FundingGap} from './funding-gap.model.js';
import {bareText, whatOf, type FundingGapWords, type Text} from './funding-gap.words.js';

/** What the funding gap tells of each of several places: its newest amount. */
export const fundingGapPlaces: Placing<FundingGap, FundingGapWords, Text> = {
  what: whatOf,
  unit: () => 'none',
  money: ({currency}, {locale}) => formatCurrency(currency, locale),
  one: ({amounts}) => {
    const {quantity = unknownQuantity, period} = amounts.at(-1) ?? {};
    return {quantity, period, earlier: amounts.slice(0, -1).reverse()};
  },
  row: (label, quantity, {currency}, text) => ({
    ...quantityRow(label, quantity, currency, text),
    value: bareText(quantity, text),
  }),
};
