import type {Tile} from '@tip-figures/core/marks/tile.js';
import {countAs, valueText} from '@tip-figures/core/text/words/quantity-words.js';
import {statusMessages} from '@tip-figures/core/text/words/status.js';
import {unknownQuantity} from '@tip-figures/record/values/quantity/quantity.js';
import {statusOf} from './victim-breakdown.rows.js';
import type {VictimBreakdown} from './victim-breakdown.model.js';
import {victimBreakdownWords, type Text} from './victim-breakdown.words.js';

/** All people counted, or those of the first status, and how many all were before. */
export function victimBreakdownTile(model: VictimBreakdown, text: Text): Tile {
  const {
    rows: [lead],
    caveats,
    compactCaveats = caveats,
  } = victimBreakdownWords(model, text);
  const {quantity = unknownQuantity, name = '', earlier: [last] = []} = lead ?? {};
  const status = statusOf(lead);
  const [note] = compactCaveats;
  return {
    value: valueText(quantity, text),
    name: status ? statusMessages(text).unit({status, n: countAs('', quantity)}) : name,
    ...(last ? {before: last} : {}),
    ...(note ? {note} : {}),
    period: model.context.period,
    quantity,
    unit: text.messages.unit(),
  };
}
