import {formatPeriod} from '@tip-figures/core/text/period.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {KeyFigureMessages} from '@tip-figures/messages/generated/en-key-figure.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import {moveBetween} from '@tip-figures/record/values/bounds.js';
import {precedes} from '@tip-figures/record/values/precedes.js';
import {kindOf} from '@tip-figures/record/values/period.js';
import type {Quantity} from '@tip-figures/record/values/quantity.js';
import type {KeyFigure} from './key-figure.model.js';

/** How a number compares; `unclear` where no direction can be told. */
export interface Change {
  readonly move: ReturnType<typeof moveBetween>;
  readonly said: string;
}

/** How the number compares with the last one before its period; `undefined` where none is given. */
export function changeOf(
  {context, value, previous}: KeyFigure,
  say: (quantity: Quantity) => string,
  text: TextContext<KeyFigureMessages>,
): Change | undefined {
  const {period} = context;
  const earlier = previous.filter((one) => !period || one.period.from < period.from);
  const isAlike = (one: DatedQuantity) => period !== undefined && precedes(one.period, period, context.fiscalYear);
  const last = earlier.findLast(isAlike) ?? earlier.at(-1);
  if (!last) return undefined;
  // "Up from 6 to 9" would not be understood.
  const move = isAlike(last) && !('low' in last.quantity) ? moveBetween(last.quantity, value) : 'unclear';
  const said = text.messages.change({
    move,
    before: say(last.quantity),
    kind: kindOf(last.period),
    period: formatPeriod(last.period, text, 'in'),
  });
  return {move, said};
}
