import type {Tile} from '@tip-figures/core/marks/tile.js';
import {formatAmount, formatCurrency} from '@tip-figures/core/text/format/format-money.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {sumText} from '@tip-figures/core/text/words/money-words.js';
import {valueText} from '@tip-figures/core/text/words/quantity-words.js';
import {unknownQuantity, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import type {FundingGap} from './funding-gap.model.js';
import {purposeOf, type Text} from './funding-gap.words.js';

/** The latest amount that is known, and the one before. */
export function fundingGapTile(model: FundingGap, text: Text): Tile {
  const {amounts, context, latest, currency, verb = 'none'} = model;
  const {locale, messages} = text;
  const newest = latest ?? amounts.at(-1);
  const quantity: Quantity = newest?.quantity ?? unknownQuantity;
  const before = latest && amounts[amounts.indexOf(latest) - 1];
  const what = latest
    ? messages.done({verb, amount: formatCurrency(currency, locale, context.country)})
    : messages.what({verb});
  const format = (value: number) => formatAmount(value, locale);
  return {
    value: latest ? sumText(quantity, text, format) : valueText(quantity, text, format),
    name: joined('labelled', [what, purposeOf(model, text)], locale),
    ...(before ? {before} : {}),
    period: newest?.period,
    quantity,
    unit: currency,
    format,
  };
}
