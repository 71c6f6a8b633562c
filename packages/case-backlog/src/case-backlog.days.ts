import {lineFrom} from '@tip-figures/chart/limits.js';
import {formatDay} from '@tip-figures/core/text/format/format.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {quantityMessages} from '@tip-figures/core/text/words/quantity-messages.js';
import {countAs, missingText, quantityText} from '@tip-figures/core/text/words/quantity-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import type {CaseBacklogMessages} from '@tip-figures/messages/generated/en-case-backlog.js';
import {placeInTime} from '@tip-figures/record/values/months.js';
import type {Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import type {OpenCases} from '@tip-figures/record/fields/quantity/cases.js';

/** How the days are drawn: few as rows of squares, many as a line. */
export type Form = 'rows' | 'line';

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
}

export const formOf = ({length}: readonly OpenCases[]): Form => (length < lineFrom ? 'rows' : 'line');

export function daysOf(open: readonly OpenCases[], text: TextContext<CaseBacklogMessages>): DayRow[] {
  const {messages, locale} = text;
  const times = open.map(timeOf);
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  return open.map(({day, quantity}, index) => {
    const value = quantityText(quantity, text);
    const unit = quantityMessages(text).counted({unit: 'cases', n: countAs(value, quantity)});
    return {
      date: formatDay(day, locale),
      tick: messages.tick(tickOf(day, locale)),
      quantity,
      cases: missingText(quantity, text) ?? joined('words', [value, unit], locale),
      value,
      at: last > first ? ((times[index] ?? 0) - first) / (last - first) : 0.5,
    };
  });
}

/** The last day of a year is its end: an axis has no room for its date. */
const tickOf = (day: string, locale: string) =>
  day.endsWith('-12-31')
    ? ({kind: 'end', date: formatDay(day.slice(0, 4), locale)} as const)
    : ({kind: day.length > 7 ? 'day' : day.length > 4 ? 'month' : 'year', date: formatDay(day, locale)} as const);

// At its end, as those that are open on a day are counted when it is over.
const timeOf = ({day}: OpenCases): number => placeInTime({from: day})[1];
