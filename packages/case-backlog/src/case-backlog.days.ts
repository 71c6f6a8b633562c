import {fitsColumns} from '@tip-figures/chart/columns/columns.js';
import {lineFrom} from '@tip-figures/chart/limits.js';
import {formatDay} from '@tip-figures/core/text/format.js';
import {missingText, quantityText} from '@tip-figures/core/text/quantity-words.js';
import {placeInTime} from '@tip-figures/record/values/months.js';
import type {Quantity} from '@tip-figures/record/values/quantity.js';
import type {OpenCases} from '@tip-figures/record/fields/quantity/cases.js';
import {counted, dateOf, type Text} from './case-backlog.phrases.js';

/** How the days are drawn: few as rows of squares, more as columns, many as a line. */
export type Form = 'rows' | 'columns' | 'line';

/** The cases of a day. */
export interface DayRow {
  /** `End of 2016`. */
  readonly label: string;
  /** `31 December 2016`. */
  readonly date: string;
  /** On an axis: `end 2016`. */
  readonly tick: string;
  readonly quantity: Quantity;
  /** `95 cases`, or why there is no number. */
  readonly cases: string;
  /** `95`. */
  readonly value: string;
  /** As a share of the way from the first day to the last. */
  readonly at: number;
  /** Its place among columns, where they have one. */
  readonly slot: number;
}

const columnsFrom = 3;
// How far a day may be from its place, in places: months are not of one length.
const slack = 0.15;

/** Days at even distances, or with even ones left out, are columns; all others few rows, or a line with its own places. */
export function formOf(open: readonly OpenCases[]): Form {
  if (open.length >= lineFrom) return 'line';
  const slots = slotsOf(open);
  return open.length >= columnsFrom && slots && fitsColumns(slots.map((slot) => ({slot}))) ? 'columns' : 'rows';
}

export function daysOf(open: readonly OpenCases[], text: Text): DayRow[] {
  const {messages, locale} = text;
  const times = open.map(timeOf);
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const slots = slotsOf(open);
  return open.map((one, index) => {
    const {quantity} = one;
    const date = dateOf(one, text);
    return {
      label: messages.day(date),
      date: formatDay(one.day, locale),
      tick: messages.tick(date),
      quantity,
      cases: missingText(quantity, text) ?? messages.cases({n: counted(quantity, text)}),
      value: quantityText(quantity, text),
      at: last > first ? ((times[index] ?? 0) - first) / (last - first) : 0.5,
      slot: slots?.[index] ?? index,
    };
  });
}

/** The places of days on an axis whose steps are the shortest time between two; `undefined` where one has none. */
function slotsOf(open: readonly OpenCases[]): number[] | undefined {
  const times = open.map(timeOf);
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  const least = Math.min(...gaps);
  const slots = [0];
  for (const gap of gaps) {
    const steps = Math.round(gap / least);
    if (Math.abs(gap / least - steps) > slack) return undefined;
    slots.push((slots.at(-1) ?? 0) + steps);
  }
  return slots;
}

// At its end, as those that are open on a day are counted when it is over.
const timeOf = ({day}: OpenCases): number => placeInTime({from: day})[1];
