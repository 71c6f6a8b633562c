import {fitsColumns} from '@tip-figures/chart/columns/columns.js';
import {lineFrom} from '@tip-figures/chart/limits.js';
import {formatDay} from '@tip-figures/core/text/format.js';
import {joined} from '@tip-figures/core/text/joined.js';
import {countAs, missingText, quantityText} from '@tip-figures/core/text/quantity-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {CaseBacklogMessages} from '@tip-figures/messages/generated/en-case-backlog.js';
import {placeInTime} from '@tip-figures/record/values/months.js';
import type {Quantity} from '@tip-figures/record/values/quantity.js';
import type {OpenCases} from '@tip-figures/record/fields/quantity/cases.js';

/** How the days are drawn: few as rows of squares, more as columns, many as a line. */
export type Form = 'rows' | 'columns' | 'line';

/** The cases of a day. */
export interface DayRow {
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

export function daysOf(open: readonly OpenCases[], text: TextContext<CaseBacklogMessages>): DayRow[] {
  const {messages, locale} = text;
  const times = open.map(timeOf);
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const slots = slotsOf(open);
  return open.map(({day, quantity}, index) => {
    const value = quantityText(quantity, text);
    const unit = text.frame.counted({unit: 'cases', n: countAs(value, quantity)});
    return {
      date: formatDay(day, locale),
      tick: messages.tick(tickOf(day, locale)),
      quantity,
      cases: missingText(quantity, text) ?? joined('words', [value, unit], locale),
      value,
      at: last > first ? ((times[index] ?? 0) - first) / (last - first) : 0.5,
      slot: slots?.[index] ?? index,
    };
  });
}

/** The last day of a year is its end: an axis has no room for its date. */
const tickOf = (day: string, locale: string) =>
  day.endsWith('-12-31')
    ? ({kind: 'end', date: formatDay(day.slice(0, 4), locale)} as const)
    : ({kind: day.length > 7 ? 'day' : day.length > 4 ? 'month' : 'year', date: formatDay(day, locale)} as const);

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
