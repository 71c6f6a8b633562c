import type {Speech} from './figure-words.js';
import {formatDay, formatMoment, localDay} from './format.js';

/** That a figure follows its data, and since when it stands as it is; nothing where it does not. */
export function liveLine(
  following: boolean,
  paused: boolean,
  since: Date,
  {locale, frame}: Speech<unknown>,
): string | undefined {
  if (paused) return frame.paused({paused: 'yes'});
  return following ? frame.live({moment: formatMoment(since, locale)}) : undefined;
}

/** That newer data could not be had, and of which day those are that are shown. */
export function staleNotice(asOf: string | undefined, since: Date, {locale, frame}: Speech<unknown>): string {
  return frame.stale({date: formatDay(asOf ?? localDay(since), locale)});
}
