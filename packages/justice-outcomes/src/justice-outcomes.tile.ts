import {highOf} from '@tip-figures/core/quantity.js';
import type {Tile} from '@tip-figures/core/tile.js';
import type {JusticeOutcomes} from './justice-outcomes.model.js';
import {countOf, dated, minimumText, numberText, ownPeriod} from './phrases.js';
import type {Voice} from './phrases.js';

/** The people convicted, and how many of them reached the legal minimum where the source links the two. */
export function justiceOutcomesTile(model: JusticeOutcomes, voice: Voice): Tile {
  const {locale, messages: text, frame} = voice;
  const {convicted, atMinimum, linked} = model;
  const {quantity, unit} = convicted;
  const all = highOf(quantity) ?? 0;
  const own = ownPeriod(convicted, model);
  const share = () =>
    text.share({
      many: all > 1 ? 'yes' : 'no',
      n: countOf(atMinimum.quantity),
      count: numberText(atMinimum, voice),
      minimum: minimumText(model, voice),
    });
  return {
    value: quantity.precision === 'unknown' ? frame.noFigure() : numberText(convicted, voice),
    name: text.tile({unit, n: countOf(quantity), ...dated(own, locale)}),
    ...(linked && all > 0 ? {comparison: share()} : {}),
    ...(own ? {} : {period: model.context.period}),
    quantity,
    unit: text.unit({unit}),
  };
}
