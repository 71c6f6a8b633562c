import {localText} from '@tip-figures/record/values/local-text.js';
import {isExact} from '@tip-figures/record/values/quantity.js';
import {formatDay, formatList} from '@tip-figures/core/text/format.js';
import {isKnown} from './victims-trend.findings.js';
import type {Phrases, Text} from './victims-trend.phrases.js';
import type {VictimsTrend} from './victims-trend.model.js';

// More than these would bury the other notes.
const mostRevisions = 3;

/** Of more points than this, those are left out of the line that cannot be told apart. */
export const mostDrawn = 240;

/** What a reader must know not to misread the trend. */
export function notesOf(
  {points, breaks, revisions}: VictimsTrend,
  drawn: boolean,
  {date, dates, people, source}: Phrases,
  {locale, messages}: Text,
): string[] {
  const charted = drawn ? 'yes' : 'no';
  const partial = points.filter((point) => point.partial);
  const inexact = points.filter((point) => isKnown(point) && !isExact(point.quantity));
  return [
    messages.standing(),
    ...(breaks.length
      ? [
          messages.breaks({
            charted,
            years: formatList(
              breaks.map(({before}) => formatDay(before, locale)),
              locale,
            ),
          }),
        ]
      : []),
    ...breaks.flatMap(({note}) => (note ? [localText(note, locale)] : [])),
    ...(partial.length ? [messages.partial({charted, periods: dates(partial)})] : []),
    ...(drawn && !points.every(isKnown) ? [messages.gaps()] : []),
    ...(drawn && points.length > mostDrawn ? [messages.shared()] : []),
    ...(inexact.length ? [messages.inexact({periods: dates(inexact)})] : []),
    ...(revisions.length > mostRevisions
      ? [messages.revisions({periods: dates(revisions)})]
      : revisions.map((revision) =>
          [
            messages.revision({date: date(revision), count: people(revision.quantity), source: source(revision)}),
            revision.quantity.note ? localText(revision.quantity.note, locale) : '',
          ]
            .join(' ')
            .trim(),
        )),
  ];
}
