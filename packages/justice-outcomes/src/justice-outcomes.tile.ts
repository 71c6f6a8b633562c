import {highOf} from '@tip-figures/record/values/quantity.js';
import type {Tile} from '@tip-figures/core/marks/tile.js';
import type {JusticeOutcomes} from './justice-outcomes.model.js';
import {countOf, dated, minimumText, numberText, ownPeriod, type Text} from './justice-outcomes.phrases.js';

/** The people convicted, and how many of them reached the legal minimum where the source links the two. */
export function justiceOutcomesTile(model: JusticeOutcomes, text: Text): Tile {
  const {messages, frame} = text;
  const {convicted, atMinimum, linked} = model;
  const {quantity, unit} = convicted;
  const all = highOf(quantity) ?? 0;
  const own = ownPeriod(convicted, model);
  const share = () =>
    messages.share({
      many: all > 1 ? 'yes' : 'no',
      n: countOf(atMinimum.quantity),
      count: numberText(atMinimum, text),
      minimum: minimumText(model, text),
    });
  return {
    value: quantity.precision === 'unknown' ? frame.noFigure() : numberText(convicted, text),
    name: messages.tile({unit, n: countOf(quantity), ...dated(own, text)}),
    ...(linked && all > 0 ? {comparison: share()} : {}),
    ...(own ? {} : {period: model.context.period}),
    quantity,
    unit: messages.unit({unit}),
  };
}
