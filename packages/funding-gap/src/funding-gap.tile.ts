import {nowhere} from '@tip-figures/core/text/place.js';
import type {Tile} from '@tip-figures/core/marks/tile.js';
import {valueText} from '@tip-figures/core/text/quantity-words.js';
import {capitalize} from '@tip-figures/core/text/format.js';
import {formatCurrency, formatMoney} from '@tip-figures/core/text/format-money.js';
import {unknownQuantity} from '@tip-figures/record/values/quantity.js';
import {changeText, goalOf} from './funding-gap.findings.js';
import type {FundingGap} from './funding-gap.model.js';
import {phrasesOf, type Text} from './funding-gap.phrases.js';

/** The latest amount that is known, and how it changed. */
export function fundingGapTile(model: FundingGap, text: Text): Tile {
  const {amounts, context, latest, currency} = model;
  const {locale, messages} = text;
  const quantity = (latest ?? amounts.at(-1))?.quantity ?? unknownQuantity;
  const phrases = phrasesOf(model, text);
  const goal = goalOf(model, text);
  const about = {...phrases.done, purpose: goal ? 'yes' : 'none', goal} as const;
  const clause = changeText(model, phrases, text, true) ?? 'none';
  return {
    value: latest
      ? capitalize(phrases.bare(quantity), locale)
      : valueText(quantity, text, (n) => formatMoney(n, currency, locale, context.country)),
    // Without where, which the profile says, and without a need.
    name: latest
      ? messages.tile({...about, currency: formatCurrency(currency, locale, context.country)})
      : messages.caption({...about, ...nowhere, need: false}),
    ...(latest ? {comparison: messages.title({deed: phrases.when(latest), clause})} : {}),
    quantity,
    unit: currency,
  };
}
