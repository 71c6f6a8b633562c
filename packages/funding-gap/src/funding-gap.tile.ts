import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {formatMoney} from '@tip-figures/core/text/format-money.js';
import {tileValue, type Tile} from '@tip-figures/core/marks/tile.js';
import {unknownQuantity} from '@tip-figures/record/values/quantity.js';
import type {FundingGapMessages} from '@tip-figures/messages/generated/en-funding-gap.js';
import type {FundingGap} from './funding-gap.model.js';
import {fundingGapWords} from './funding-gap.words.js';

/** The latest amount that is known, and how it changed. */
export function fundingGapTile(model: FundingGap, text: TextContext<FundingGapMessages>): Tile {
  const {amounts, latest, currency} = model;
  // What the money is for, without where: the profile says that. A need is for the figure itself.
  const {big, bigLine, table} = fundingGapWords({...model, context: {}, need: undefined}, text);
  const quantity = (latest ?? amounts.at(-1))?.quantity ?? unknownQuantity;
  return {
    value: big ?? tileValue(quantity, text, (n) => formatMoney(n, currency, text.locale)),
    name: table.caption,
    ...(bigLine ? {comparison: bigLine} : {}),
    quantity,
    unit: currency,
  };
}
