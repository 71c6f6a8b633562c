import type {Tile} from '@tip-figures/core/marks/tile.js';
import {valueText} from '@tip-figures/core/text/quantity-words.js';
import {capitalize} from '@tip-figures/core/text/format.js';
import {formatMoney} from '@tip-figures/core/text/format-money.js';
import {unknownQuantity} from '@tip-figures/record/values/quantity.js';
import {changeText} from './funding-gap.findings.js';
import type {FundingGap} from './funding-gap.model.js';
import {phrasesOf, type Text} from './funding-gap.phrases.js';
import {fundingGapWords} from './funding-gap.words.js';

/** The latest amount that is known, and how it changed. */
export function fundingGapTile(model: FundingGap, text: Text): Tile {
  const {amounts, context, latest, currency} = model;
  const {locale, messages} = text;
  // What the money is for, without where: the profile says that. A need is for the figure itself.
  const {table} = fundingGapWords({...model, context: {}, need: undefined}, text);
  const quantity = (latest ?? amounts.at(-1))?.quantity ?? unknownQuantity;
  const phrases = phrasesOf(model, text);
  const clause = changeText(model, phrases, text, true) ?? 'none';
  return {
    value: latest
      ? capitalize(phrases.paid(quantity), locale)
      : valueText(quantity, text, (n) => formatMoney(n, currency, locale, context.country)),
    name: table.caption,
    ...(latest ? {comparison: messages.title({deed: phrases.when(latest), clause})} : {}),
    quantity,
    unit: currency,
  };
}
