import type {Placing} from '@tip-figures/core/places/placing.js';
import {capitalize} from '@tip-figures/core/text/format/format.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import type {KeyFigure} from './key-figure.model.js';
import {countedOf, labelOf, numberRow, type KeyFigureWords, type Text} from './key-figure.words.js';

/** What the key figure tells of each of several places: its number. */
export const keyFigurePlaces: Placing<KeyFigure, KeyFigureWords, Text> = {
  what: (model, text) => capitalize(labelOf(model, text) || countedOf(model, text), text.locale),
  unit: ({counts}) => (counts === 'people' || counts === 'cases' ? counts : 'none'),
  money: (model, text) => (model.currency ? countedOf(model, text) : ''),
  one: (model, {locale}) => ({
    quantity: shareOf(model.value, model),
    period: model.context.period,
    earlier: [...model.previous].reverse(),
    ...(model.remark && {remark: localText(model.remark, locale)}),
  }),
  row: (label, quantity, model, text) => numberRow(label, percentOf(quantity), model, text),
};

/** A number in per cent as a share again. */
function shareOf(quantity: Quantity, {counts}: KeyFigure): Quantity {
  return counts === 'share' && ('value' in quantity || quantity.precision === 'range')
    ? {precision: 'share', percent: quantity}
    : quantity;
}

const percentOf = (quantity: Quantity): Quantity => (quantity.precision === 'share' ? quantity.percent : quantity);
