import type {Formed} from '@tip-figures/messages/message-runtime.js';
import {formatDay} from './format.js';

// Arguments whose form a message chooses: `{day, date}`.

/** A day, a month or a year; empty where there is none. */
export const asDate =
  (iso: string | undefined, locale: string): Formed =>
  (form) =>
    iso === undefined ? '' : formatDay(iso, locale, form);
