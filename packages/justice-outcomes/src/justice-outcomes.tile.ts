import type {Tile} from '@tip-figures/core/marks/tile.js';
import {countAs, quantityText} from '@tip-figures/core/text/quantity-words.js';
import {isExact} from '@tip-figures/record/values/quantity.js';
import {tileCountOf, type JusticeOutcomes} from './justice-outcomes.model.js';
import {isGiven, isOne, minimumText, ownPeriod, tileName, type Text} from './justice-outcomes.phrases.js';

/** The people convicted, and how many of them reached the legal minimum where the source links the two. */
export function justiceOutcomesTile(model: JusticeOutcomes, text: Text): Tile | undefined {
  const {messages} = text;
  const count = tileCountOf(model);
  if (!count?.quantity) return undefined;
  const {quantity, unit} = count;
  const own = ownPeriod(count, model);
  const atMinimum = count === model.whole && model.counts.find((one) => one.stage === 'atMinimum' && one.unit === unit);
  const share =
    atMinimum && isGiven(atMinimum)
      ? messages.share({
          many: !(isOne(quantity) && isExact(atMinimum.quantity)),
          n: countAs(quantityText(atMinimum.quantity, text), atMinimum.quantity),
          minimum: minimumText(model, text),
        })
      : '';
  return {
    value: quantityText(quantity, text),
    name: tileName(count, quantity, model, text),
    ...(share ? {comparison: share} : {}),
    ...(own ? {} : {period: model.context.period}),
    quantity,
    unit: messages.unit({unit}),
  };
}
