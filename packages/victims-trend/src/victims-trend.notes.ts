import {asDate, asList} from '@tip-figures/core/text/formed.js';
import {joined} from '@tip-figures/core/text/joined.js';
import {mostDrawn} from '@tip-figures/chart/limits.js';
import {isSameTime} from '@tip-figures/chart/timeline.js';
import {isOpen, missingOf, writeQuantity} from '@tip-figures/record/values/quantity.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {referralNote} from '@tip-figures/core/text/status.js';
import {formatDay} from '@tip-figures/core/text/format.js';
import type {Form} from './victims-trend.findings.js';
import type {Phrases, Text} from './victims-trend.phrases.js';
import type {VictimsTrend} from './victims-trend.model.js';

// More than these would bury the other notes.
const mostRevisions = 3;

/** What a reader must know not to misread the trend. */
export function notesOf(
  {context, status, points, cumulative, breaks, revisions}: VictimsTrend,
  form: Form,
  {date, dates, people, source}: Phrases,
  text: Text,
): string[] {
  const {locale, messages} = text;
  const partial = points.filter((point) => point.partial);
  // What only says the drawn number once more is in the table, and so is that nobody in particular gives none.
  const others = revisions.filter((revision) => {
    const drawn = points.find((point) => isSameTime(point, revision, context.fiscalYear));
    const isSilent = isOpen(revision.quantity) && !revision.source;
    return drawn && !isSilent && writeQuantity(drawn.quantity) !== writeQuantity(revision.quantity);
  });
  return [
    joined(
      'sentences',
      [
        cumulative ? '' : messages.standing(),
        referralNote(status, text),
        form === 'slope' || form === 'line' ? messages.fromZero() : '',
      ],
      locale,
    ),
    // Columns and a line say it where it is.
    ...(breaks.length && (form === 'rows' || breaks.length > 1)
      ? [
          messages.breaks({
            years: asList(
              breaks.map(({before}) => formatDay(before, locale)),
              locale,
            ),
          }),
        ]
      : []),
    ...breaks.flatMap(({before, note}) =>
      note ? [messages.breakNote({date: asDate(before, locale), note: localText(note, locale)})] : [],
    ),
    ...(partial.length ? [messages.partial({periods: dates(partial)})] : []),
    ...(form === 'line' && points.length > mostDrawn ? [messages.shared()] : []),
    ...(others.length > mostRevisions
      ? [messages.revisions({periods: dates(others)})]
      : others.map((revision) =>
          joined(
            'sentences',
            [
              messages.revision({
                date: date(revision),
                count: people(revision.quantity),
                source: source(revision),
                told: Boolean(revision.source) && !missingOf(revision.quantity),
              }),
              revision.quantity.note ? localText(revision.quantity.note, locale) : '',
            ],
            locale,
          ),
        )),
  ].filter(Boolean);
}
