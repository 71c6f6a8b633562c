import {moveBetween} from '@tip-figures/record/values/bounds.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {formatDay, formatList} from '@tip-figures/core/text/format.js';
import type {Count} from '@tip-figures/messages/message-runtime.js';
import {countAs, quantityProse, quantityText} from '@tip-figures/core/text/quantity-words.js';
import {changeBetween, exactly, isExact, knownOf, type Quantity} from '@tip-figures/record/values/quantity.js';
import type {CaseBacklogMessages} from '@tip-figures/messages/generated/en-case-backlog.js';
import type {OpenCases} from '@tip-figures/record/fields/quantity/cases.js';

export type Text = TextContext<CaseBacklogMessages>;

/**
 * How the latest number differs from the known one before it; empty where there is none.
 *
 * @param say - how numbers are written: in digits beside a mark, in words in a sentence.
 */
export function changeOf(open: readonly OpenCases[], latest: OpenCases, text: Text, say = counted): string {
  const last = open.findLast((one) => one !== latest && isKnown(one.quantity));
  if (!last) return '';
  const by = changeBetween(last.quantity, latest.quantity);
  return text.messages.change({
    move: moveBetween(last.quantity, latest.quantity),
    by: by === undefined ? 'none' : say(exactly(Math.abs(by)), text).text,
    then: whenOf(last, text),
    before: say(last.quantity, text).text,
  });
}

/** The newest day with a number, or the newest of all. */
export const latestOf = (open: readonly OpenCases[]): OpenCases =>
  open.reduce((latest, one) => (isKnown(one.quantity) || !isKnown(latest.quantity) ? one : latest));

export const isKnown = (quantity: Quantity): boolean => knownOf(quantity) === 'yes';

/** A number of cases for a message. */
export const counted = (quantity: Quantity, text: Text): Count => countAs(quantityText(quantity, text), quantity);

/** The same for a sentence, where the language writes small numbers as words. */
export function told(quantity: Quantity, text: Text): Count {
  const isNone = isExact(quantity) && quantity.value === 0;
  return countAs(isNone ? text.messages.zero() : quantityProse(quantity, text), quantity);
}

export const whenOf = (open: OpenCases, text: Text): string => text.messages.when(dateOf(open, text));

/** Several days of which something is said: `for the end of 2015 and for 30 June 2016`. */
export const daysText = (days: readonly OpenCases[], text: Text): string =>
  formatList(
    days.map((one) => text.messages.whenFor(dateOf(one, text))),
    text.locale,
  );

/** The last day of a year is its end. */
export function dateOf({day}: OpenCases, {locale}: Text): {kind: 'end' | 'day' | 'month' | 'year'; date: string} {
  if (isYearEnd(day)) return {kind: 'end', date: formatDay(day.slice(0, 4), locale)};
  return {kind: day.length > 7 ? 'day' : day.length > 4 ? 'month' : 'year', date: formatDay(day, locale)};
}

export const isYearEnd = (day: string): boolean => day.endsWith('-12-31');
