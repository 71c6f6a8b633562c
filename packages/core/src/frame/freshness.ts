import {asDate} from '../text/formed.js';
import type {TextContext} from '../text/text-context.js';
import {formatMoment, localDay} from '../text/format.js';

/** What a live figure knows of its data. */
interface Following {
  readonly following: boolean;
  readonly state: string;
  readonly since: Date;
}

/**
 * That a figure follows its data, and since when it stands as it is; `undefined` for one that is not live. The line is
 * empty until the code for it has come: its place is kept, so that nothing moves later.
 */
export function liveLine(
  {refresh, src}: {readonly refresh?: string | null; readonly src?: string | null},
  {following, state, since}: Following,
  paused: boolean,
  {locale, frame}: TextContext<unknown>,
): string | undefined {
  if (refresh == null || src == null) return undefined;
  if (paused) return frame.paused({paused: true});
  // What could not be had stands below, with the age of what is shown.
  if (state === 'stale') return '';
  return following || state === 'pending' ? frame.live({moment: formatMoment(since, locale)}) : '';
}

/** That newer data could not be had, and of which day those are that are shown. */
export function staleNotice(asOf: string | undefined, since: Date, {locale, frame}: TextContext<unknown>): string {
  return frame.stale({date: asDate(asOf ?? localDay(since), locale)});
}
