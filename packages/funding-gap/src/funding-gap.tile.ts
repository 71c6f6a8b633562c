import type {Speech} from '@tip-figures/core/figure-words.js';
import {formatMoney} from '@tip-figures/core/format.js';
import {tileValue} from '@tip-figures/core/tile-value.js';
import type {Tile} from '@tip-figures/core/tile.js';
import {unknownQuantity} from '@tip-figures/core/quantity.js';
import type {FundingGapMessages} from '@tip-figures/messages/generated/en-funding-gap.js';
import type {FundingGap} from './funding-gap.model.js';
import {fundingGapWords} from './funding-gap.words.js';

/** The latest amount that is known, and how it changed. */
export function fundingGapTile(model: FundingGap, speech: Speech<FundingGapMessages>): Tile {
  const {amounts, latest, currency} = model;
  // What the money is for, without where: the profile says that. A need is for the figure itself.
  const {big, bigLine, table} = fundingGapWords({...model, context: {}, need: undefined}, speech);
  const quantity = (latest ?? amounts.at(-1))?.quantity ?? unknownQuantity;
  return {
    value: big ?? tileValue(quantity, speech, (n) => formatMoney(n, currency, speech.locale)),
    name: table.caption,
    ...(bigLine ? {comparison: bigLine} : {}),
    quantity,
    unit: currency,
  };
}
