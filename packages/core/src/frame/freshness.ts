import {asDate} from '../text/formed.js';
import type {TextContext} from '../text/text-context.js';
import {formatMoment, localDay} from '../text/format.js';
import {clock, strongEnd, type StateLine} from './state-line.js';

/** What a live figure knows of its data. */
interface Following {
  readonly following: boolean;
  readonly state: string;
  readonly since: Date;
}

/**
 * The line that says that a figure follows its data, and since when these numbers hold; `undefined` for a figure that
 * is not live. It is empty until its code has loaded: its place is reserved, so that nothing moves later.
 */
export function liveLine(
  {refresh, src}: {readonly refresh?: string | null; readonly src?: string | null},
  {following, state, since}: Following,
  paused: boolean,
  {locale, frame}: TextContext<unknown>,
): string | undefined {
  if (refresh == null || src == null) return undefined;
  if (paused) return frame.paused({paused: true});
  // The notice below says that newer data could not be fetched, and how old these are.
  if (state === 'stale') return '';
  return following || state === 'pending' ? frame.live({moment: formatMoment(since, locale)}) : '';
}

/** The line that newer data could not be fetched, with the day of the shown ones. */
export function staleLine(asOf: string | undefined, since: Date, {locale, frame}: TextContext<unknown>): StateLine {
  return {sign: clock, text: frame.stale({date: asDate(asOf ?? localDay(since), locale), end: strongEnd})};
}
