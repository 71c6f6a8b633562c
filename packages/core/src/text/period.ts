import english from '@tip-figures/messages/generated/en-period.js';
import type {Formed} from '@tip-figures/messages/message-runtime.js';
import {kindOf, type Period} from '@tip-figures/record/values/period.js';
import {formatDay, formatInterval} from './format/format.js';
import type {TextContext} from './text-context.js';

/**
 * The grammatical form of a period: alone, after a word such as `in`, `for` or `to`, or after a word such as `since`
 * and as subject. Languages have articles and cases for these.
 */
export type PeriodForm = 'alone' | 'in' | 'since';

/** A period at a mark, where one without a year is `before`. */
export const periodAtMark = (period: Period, text: TextContext<unknown>): string =>
  period.from ? formatPeriod(period, text) : (text.pack?.period ?? english).before({form: 'brief'});

/** A period in words: `2016`, `2018/19`, `June 2017`, `April 2016 – March 2017`, `fiscal year 2018`. */
export function formatPeriod(period: Period, text: TextContext<unknown>, form: PeriodForm = 'alone'): string {
  const {from, name = ''} = period;
  if (!from) return (text.pack?.period ?? english).before({form});
  const kind = kindOf(period);
  if (kind !== 'fiscal' && kind !== 'quarter') return name || formatInterval(period, text.locale);
  return (text.pack?.period ?? english)[kind]({
    form,
    year: from.slice(0, 4),
    quarter: name.slice(-1) as '1' | '2' | '3' | '4',
  });
}

/** A period as messages print it, `{period, period, in}`; empty where there is none. */
export const asPeriod =
  (period: Period | undefined, text: TextContext<unknown>): Formed =>
  (form) =>
    period ? formatPeriod(period, text, form as PeriodForm) : '';

/** A day, a month or a year as messages print it, `{day, date}`; empty where there is none. */
export const asDate =
  (iso: string | undefined, locale: string): Formed =>
  (form) =>
    iso === undefined ? '' : formatDay(iso, locale, form);
