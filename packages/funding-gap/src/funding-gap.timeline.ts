import {fitsColumns} from '@tip-figures/chart/columns/columns.js';
import {lineFrom} from '@tip-figures/chart/limits.js';
import {isSameTime, timelineOf, type TrendPoint} from '@tip-figures/chart/timeline.js';
import type {DatedQuantity} from '@tip-figures/record/fields/quantity/quantity.js';
import {missingOf} from '@tip-figures/record/values/quantity.js';
import type {DatedSum, FundingGap} from './funding-gap.model.js';

/** How the money is drawn: one amount as a number, few as rows, beside people as columns, many as a line. */
export type Form = 'number' | 'rows' | 'columns' | 'line';

/** Money and people on one axis of time. */
export interface Timelines {
  readonly money: readonly TrendPoint[];
  readonly people: readonly TrendPoint[];
}

/** Where each value stands in time; what is of the same time has the same place. */
export function timelinesOf({amounts, victims, context: {fiscalYear}}: FundingGap): Timelines {
  const isSame = (one: DatedQuantity) => (other: DatedQuantity) => isSameTime(one, other, fiscalYear);
  const times = [...amounts, ...victims.filter((one) => !amounts.some(isSame(one)))];
  const {points} = timelineOf(times, [], fiscalYear === undefined ? {} : {fiscalYear});
  const placed = (values: readonly DatedQuantity[]) =>
    points.flatMap((point) => {
      const value = values.find(isSame(point));
      return value ? [{...point, quantity: value.quantity}] : [];
    });
  return {money: placed(amounts), people: placed(victims)};
}

/** How many places the axis has. */
export const slotsOf = ({money, people}: Timelines): number =>
  Math.max(...[...money, ...people].map(({slot}) => slot)) + 1;

/** The amount that a stated need stands beside: that of its year. */
export const neededOf = ({amounts, latest, need}: FundingGap): DatedSum | undefined =>
  need && (latest ?? amounts.at(-1));

/** Beside a need there is no line, and no room for so many bars. */
export function drawnOf(model: FundingGap): readonly DatedSum[] {
  const {amounts} = model;
  const needed = neededOf(model);
  return needed && amounts.length >= lineFrom ? [needed] : amounts;
}

export function formOf(model: FundingGap): Form {
  const {amounts, latest, need, victims} = model;
  if (need) return 'rows';
  if (amounts.length >= lineFrom) return 'line';
  const times = timelinesOf(model);
  if (victims.length && slotsOf(times) > 1 && fitsColumns([{slot: slotsOf(times) - 1}])) return 'columns';
  return amounts.length === 1 && latest && !missingOf(latest.quantity) ? 'number' : 'rows';
}
