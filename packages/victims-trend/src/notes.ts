import {localText} from '@tip-figures/core/local-text.js';
import {isExact} from '@tip-figures/core/quantity.js';
import {formatDay, formatList} from '@tip-figures/core/format.js';
import {isKnown} from './findings.js';
import type {Phrases, Voice} from './phrases.js';
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
  {locale, messages: text}: Voice,
): string[] {
  const charted = drawn ? 'yes' : 'no';
  const partial = points.filter((point) => point.partial);
  const inexact = points.filter((point) => isKnown(point) && !isExact(point.quantity));
  return [
    text.standing(),
    ...(breaks.length
      ? [
          text.breaks({
            charted,
            years: formatList(
              breaks.map(({before}) => formatDay(before, locale)),
              locale,
            ),
          }),
        ]
      : []),
    ...breaks.flatMap(({note}) => (note ? [localText(note, locale)] : [])),
    ...(partial.length ? [text.partial({charted, periods: dates(partial)})] : []),
    ...(drawn && !points.every(isKnown) ? [text.gaps()] : []),
    ...(drawn && points.length > mostDrawn ? [text.shared()] : []),
    ...(inexact.length ? [text.inexact({periods: dates(inexact)})] : []),
    ...(revisions.length > mostRevisions
      ? [text.revisions({periods: dates(revisions)})]
      : revisions.map((revision) =>
          [
            text.revision({date: date(revision), count: people(revision.quantity), source: source(revision)}),
            revision.quantity.note ?? '',
          ]
            .join(' ')
            .trim(),
        )),
  ];
}
