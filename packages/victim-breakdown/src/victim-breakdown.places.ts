import type {Placing} from '@tip-figures/core/places/placing.js';
import {quantityRow} from '@tip-figures/core/text/words/quantity-words.js';
import {statusMessages} from '@tip-figures/core/text/words/status.js';
import {unknownQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import type {VictimBreakdown} from './victim-breakdown.model.js';
import type {Text, VictimBreakdownWords} from './victim-breakdown.words.js';

/** What the breakdown tells of each of several places: its total. */
export const victimBreakdownPlaces: Placing<VictimBreakdown, VictimBreakdownWords, Text> = {
  what: ({status}, text) => statusMessages(text).label({status}),
  unit: () => 'people',
  one: ({total = unknownQuantity, previous, context: {period}}) => ({
    quantity: total,
    period,
    earlier: [...previous].reverse(),
  }),
  row: (label, quantity, _model, text) => quantityRow(label, quantity, text.messages.unit(), text),
};
