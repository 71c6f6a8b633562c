import type {Tile} from '@tip-figures/core/marks/tile.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {quantityText} from '@tip-figures/core/text/words/quantity-words.js';
import {chiefOf, dateOf, isGiven, type JusticeOutcomes} from './justice-outcomes.model.js';
import {countName, stageName, type Text} from './justice-outcomes.words.js';

/** The people convicted, and how many of them reached the legal minimum where the source links the two. */
export function justiceOutcomesTile(model: JusticeOutcomes, text: Text): Tile | undefined {
  const count = chiefOf(model);
  if (!count?.quantity) return undefined;
  const {quantity, unit} = count;
  const {context, counts, whole} = model;
  const reached = count === whole && counts.find((one) => one.stage === 'atMinimum' && one.unit === unit);
  return {
    value: quantityText(quantity, text),
    name: countName(count, model, text),
    ...(reached && isGiven(reached)
      ? {
          comparison: joined(
            'words',
            [quantityText(reached.quantity, text), stageName(reached, model, text)],
            text.locale,
          ),
        }
      : {}),
    ...(dateOf(count) === dateOf(context) ? {period: context.period} : {}),
    quantity,
    unit: text.messages.unit({unit}),
  };
}
