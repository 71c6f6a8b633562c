import type {FigureError} from '@tip-figures/record/figure-error.js';
import {isForNewer} from '@tip-figures/record/section/version.js';
import {asDate} from '../text/period.js';
import {stateMessages} from '../text/words/state-messages.js';
import type {TextContext} from '../text/text-context.js';
import {formatMoment, localDay} from '../text/format/format-moment.js';
import {pageOf, type Sourced} from '../frame/page-of.js';
import {clock, strongEnd, type StateLine} from '../frame/state-line.js';

/** What a live figure knows of its data. */
interface Following {
  readonly following: boolean;
  readonly state: string;
  readonly since: Date;
  readonly error?: FigureError | undefined;
}

/**
 * The line that says that a figure follows its data, and since when these numbers hold. It is empty until newer data are
 * requested: its place is reserved, so that nothing moves later.
 */
export function liveLine({following, state, since}: Following, paused: boolean, text: TextContext<unknown>): string {
  const messages = stateMessages(text);
  if (paused) return messages.paused({paused: true});
  // The notice below says that newer data could not be fetched, and how old these are.
  if (state === 'stale') return '';
  return following || state === 'pending' ? messages.live({moment: formatMoment(since, text.locale)}) : '';
}

/**
 * The line that newer data could not be fetched, or that these scripts are too old for them, with the day of the shown ones.
 *
 */
export function staleLine(
  asOf: string | undefined,
  {since, error}: Pick<Following, 'since' | 'error'>,
  host: Sourced,
  text: TextContext<unknown>,
): StateLine {
  const date = asDate(asOf ?? localDay(since), text.locale);
  const isOlder = error !== undefined && isForNewer(error);
  const why = isOlder ? 'older' : 'away';
  return {
    sign: clock,
    text: stateMessages(text).stale({date, why, end: strongEnd}),
    link: isOlder ? pageOf(host) : undefined,
  };
}
