import {cached, formatDay, tag} from './format.js';

/** A moment: the time if it is of today, else the day. */
export function formatMoment(moment: Date, locale: string): string {
  const today = new Date().toDateString() === moment.toDateString();
  return today ? timeFormat(locale).format(moment) : formatDay(localDay(moment), locale);
}

/** The day in the reader's time zone, as `2026-03-12`. */
export function localDay(moment: Date): string {
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 10);
}

const timeFormat = (locale: string): Intl.DateTimeFormat =>
  cached(`t${locale}`, () => new Intl.DateTimeFormat(tag(locale), {hour: '2-digit', minute: '2-digit'}));
