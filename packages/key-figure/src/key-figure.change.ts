import {formatPeriod} from '@tip-figures/core/text/period.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {KeyFigureMessages} from '@tip-figures/messages/generated/en-key-figure.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity.js';
import {edgesOf} from '@tip-figures/record/values/months.js';
import {kindOf, type Period} from '@tip-figures/record/values/period.js';
import {changeBetween, moveOf} from '@tip-figures/record/values/quantity.js';
import type {Measure} from './key-figure.measure.js';
import type {KeyFigure} from './key-figure.model.js';

/** How a number compares; `unclear` where no direction can be told. */
export interface Change {
  readonly move: string;
  readonly said: string;
}

/** How the number compares with the last one before its period; `undefined` where none is given. */
export function changeOf(
  {context, value, previous}: KeyFigure,
  say: Measure['say'],
  text: TextContext<KeyFigureMessages>,
): Change | undefined {
  const {period} = context;
  const earlier = previous.filter((one) => !period || one.period.from < period.from);
  const isAlike = (one: DatedQuantity) => period !== undefined && precedes(one.period, period, context.fiscalYear);
  const last = earlier.findLast(isAlike) ?? earlier.at(-1);
  if (!last) return undefined;
  const move = moveOf(isAlike(last) ? changeBetween(last.quantity, value) : undefined);
  const said = text.messages.change({
    move,
    before: say(last.quantity),
    kind: kindOf(last.period),
    period: formatPeriod(last.period, text, 'in'),
  });
  return {move, said};
}

/** Whether a period had ended when another of the same length began: a year has more of anything than half of one. */
function precedes(earlier: Period, later: Period, fiscalYear: number | undefined): boolean {
  const [before, after] = [edgesOf(earlier, fiscalYear), edgesOf(later, fiscalYear)];
  if (before && after) return before[1] <= after[0] && lengthOf(before) === lengthOf(after);
  // Years of one kind follow each other, whatever their months are.
  return !before && !after && kindOf(earlier) === kindOf(later) && earlier.from < later.from;
}

/** In months and days, as no two months need be as long; a day is less than half of what no two lengths share. */
const lengthOf = ([from, to]: readonly [number, number]): number => monthsTo(to) - monthsTo(from);

function monthsTo(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth() + date.getUTCDate() / 64;
}
