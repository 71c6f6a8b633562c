import type {Formed} from '@tip-figures/messages/message-runtime.js';
import type {Period} from '@tip-figures/record/values/period.js';
import {formatDay, formatList} from './format.js';
import {formatPeriod, type PeriodForm} from './period.js';
import type {TextContext} from './text-context.js';

// Arguments whose form a message chooses: `{items, list}`, `{day, date}`, `{period, period, in}`.

/** Texts as one list. */
export const asList =
  (items: readonly string[], locale: string): Formed =>
  () =>
    formatList(items, locale);

/** A day, a month or a year; empty where there is none. */
export const asDate =
  (iso: string | undefined, locale: string): Formed =>
  (form) =>
    iso === undefined ? '' : formatDay(iso, locale, form);

/** A period; empty where there is none. */
export const asPeriod =
  (period: Period | undefined, text: TextContext<unknown>): Formed =>
  (form) =>
    period ? formatPeriod(period, text, form as PeriodForm) : '';
