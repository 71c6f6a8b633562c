import {changeBetween, moveOf} from '@tip-figures/core/change.js';
import type {Speech} from '@tip-figures/core/figure-words.js';
import {formatDay, formatList, formatNumber} from '@tip-figures/core/format.js';
import {quantityText} from '@tip-figures/core/quantity-words.js';
import {knownOf, pluralOf} from '@tip-figures/core/quantity.js';
import type {Quantity} from '@tip-figures/core/quantity.js';
import type {CaseBacklogMessages} from '@tip-figures/messages/generated/en-case-backlog.js';
import type {OpenCases} from './case-backlog.model.js';

export type Voice = Speech<CaseBacklogMessages>;

/** How the latest number differs from the known one before it; empty where there is none. */
export function changeOf(open: readonly OpenCases[], latest: OpenCases, speech: Voice): string {
  const last = open.findLast((one) => one !== latest && isKnown(one.quantity));
  if (!last) return '';
  const by = changeBetween(last.quantity, latest.quantity);
  return speech.messages.change({
    move: moveOf(by),
    by: formatNumber(Math.abs(by ?? 0), speech.locale),
    then: whenOf(last, speech),
    before: counted(last.quantity, speech).count,
  });
}

/** The newest day with a number, or the newest of all. */
export const latestOf = (open: readonly OpenCases[]): OpenCases =>
  open.reduce((latest, one) => (isKnown(one.quantity) || !isKnown(latest.quantity) ? one : latest));

export const isKnown = (quantity: Quantity): boolean => knownOf(quantity) === 'yes';

/** A number of cases for a message; an uncertain one is not one case. */
export const counted = (quantity: Quantity, speech: Voice): {n: number; count: string} => ({
  n: pluralOf(quantity),
  count: quantityText(quantity, speech),
});

export const whenOf = (open: OpenCases, speech: Voice): string => speech.messages.when(dateOf(open, speech));

/** Several days of which something is said: `for the end of 2015 and for 30 June 2016`. */
export const daysText = (days: readonly OpenCases[], speech: Voice): string =>
  formatList(
    days.map((one) => speech.messages.whenFor(dateOf(one, speech))),
    speech.locale,
  );

/** The last day of a year is its end. */
export function dateOf({day}: OpenCases, {locale}: Voice): {end: string; date: string} {
  const end = day.endsWith('-12-31');
  return {end: end ? 'yes' : 'no', date: formatDay(end ? day.slice(0, 4) : day, locale)};
}
