import type {Formed} from '@tip-figures/messages/message-runtime.js';
import {formatDay, formatList} from './format.js';

// Arguments whose form a message chooses: `{items, list}`, `{day, date}`.

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
