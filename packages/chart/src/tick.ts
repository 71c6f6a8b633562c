import {formatPeriod} from '@tip-figures/core/text/period.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {kindOf, type Period} from '@tip-figures/record/values/period.js';

/** A period on an axis: `2015`, `2016/17`; of a fiscal year no more than the year, since all are of one kind. */
export function tickOf(period: Period, text: TextContext<unknown>): string {
  const {from, to = from, name} = period;
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (kindOf(period) === 'fiscal') return first;
  return name || first === last ? formatPeriod(period, text) : `${first}/${last.slice(2)}`;
}
