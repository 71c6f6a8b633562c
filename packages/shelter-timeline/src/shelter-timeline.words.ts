import {joined} from '@tip-figures/core/text/joined.js';
import {type FigureWords, type TableRow} from '@tip-figures/core/text/figure-words.js';
import {formatDuration} from '@tip-figures/core/text/format-duration.js';
import {capitalize, formatDay, formatList} from '@tip-figures/core/text/format.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {writeDuration} from '@tip-figures/record/values/duration.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {placed} from '@tip-figures/core/text/place.js';
import {numeral} from '@tip-figures/core/text/quantity-words.js';
import {hasRoom, marksOf, type EventMark} from './shelter-timeline.events.js';
import {
  axisOf,
  isBlock,
  isOpenEnded,
  isRhythm,
  piecesOf,
  spanOf,
  wide,
  type Axis,
  type Piece,
} from './shelter-timeline.lanes.js';
import {numberOf, type Shelter, type ShelterEvent, type ShelterTimeline} from './shelter-timeline.model.js';
import {everyText, kindText, shelterName, spanText, statusText} from './shelter-timeline.phrases.js';
import {statedRows} from './shelter-timeline.stated.js';
import {summaryOf} from './shelter-timeline.summary.js';
import {ticksOf, type Tick} from './shelter-timeline.ticks.js';
import {titleOf, type Text} from './shelter-timeline.title.js';

/** A piece of a lane with the word in it; empty where there is no room for one, and none is needed for a band. */
export interface WordedPiece extends Piece {
  readonly word: string;
  /** Whether the word has room in a wide column alone. */
  readonly isWide: boolean;
}

/** A shelter, how it stood, and what happened to it. */
export interface Lane {
  readonly name: string;
  /** Who runs it; empty where that is not said. */
  readonly kind: string;
  /** Its states in words, for whoever does not see them drawn. */
  readonly told: string;
  readonly pieces: readonly WordedPiece[];
  readonly marks: readonly EventMark[];
}

/** What the timeline says, and how its lanes are drawn. */
export interface ShelterTimelineWords extends FigureWords {
  /** How long money lasts, where that is all that is known, on as many lines as it needs; the lanes are left out then. */
  readonly cycle?: string;
  /** What the source states in numbers. */
  readonly stated: readonly TableRow[];
  /** In the order of the shelters. */
  readonly lanes: readonly Lane[];
  readonly axis?: Axis | undefined;
  readonly ticks: readonly Tick[];
  /** In the order of the model. */
  readonly events: readonly string[];
}

// More names than these make no subtitle.
const mostNames = 4;

export function shelterTimelineWords(model: ShelterTimeline, text: Text): ShelterTimelineWords {
  const {locale, messages} = text;
  const {cycle, shelters, events} = model;
  // An entry beside a number of all need not be all of them.
  const n = model.number ? 0 : numberOf(shelters);
  const about = {...placed(model.context, text), n, count: numeral(n, text)};
  const every = everyText(model, text);
  const isCycle = isRhythm(model);
  // Nothing but names is known.
  const isNamed = !cycle && shelters.every(({periods}) => !periods.length);
  const axis = axisOf(model);
  const names = shelters.map((shelter) => shelterName(shelter, text));
  const span = spanOf(model);
  const stated = statedRows(model, about, text);
  const remarks = events.flatMap(({note}) => (note ? [localText(note, locale)] : []));
  return {
    title: capitalize(titleOf(model, about, every, text), locale),
    subtitle: isNamed
      ? ''
      : isCycle && shelters.length <= mostNames
        ? formatList(names, locale)
        : messages.subtitle({
            ...about,
            // With an open end, the dates are no time for which a state is told.
            dated: Boolean(span && !isOpenEnded(model)),
            span: span ? formatPeriod(span, text) : '',
          }),
    summary: summaryOf(model, about, every, text),
    notes: [...(isOpenEnded(model) ? [messages.openNote()] : []), ...new Set(remarks)],
    // Title, names and the words in the lanes say it already.
    summaryHidden: true,
    table: {
      caption: messages.caption({...about, schematic: isCycle}),
      rowHeading: messages.rowHeading(),
      valueHeading: messages.valueHeading(),
      rows: [
        ...stated,
        ...shelters.flatMap((shelter) => rowsOf(shelter, model, every, text)),
        ...events.map((event) => eventRow(event, text)),
      ],
    },
    ...(isCycle && cycle
      ? {cycle: formatDuration(cycle, locale, cycle.months % 12 ? Infinity : 0).replaceAll('\u00a0', ' ')}
      : {}),
    stated,
    lanes: isCycle ? [] : shelters.map((shelter) => laneOf(shelter, model, axis, text)),
    axis,
    ticks: axis ? ticksOf(axis, (date) => formatDay(date, locale)) : [],
    events: events.map((event) => messages.event({head: headOf(event, text), text: localText(event.text, locale)})),
  };
}

function laneOf(shelter: Shelter, {events}: ShelterTimeline, axis: Axis | undefined, text: Text): Lane {
  const {locale, messages} = text;
  const {label, periods} = shelter;
  const marks = axis ? marksOf(events, shelter, axis, locale) : [];
  return {
    name: localText(label, locale),
    kind: kindText(shelter, text),
    told: joined(
      'clauses',
      periods.map((stretch) =>
        messages.about({what: statusText(shelter, stretch, text), which: spanText(stretch, text)}),
      ),
      locale,
    ),
    pieces: piecesOf(periods, axis).map((piece) => {
      const word = statusText(shelter, piece, text).toLocaleLowerCase(locale);
      const isTold = isBlock(piece.status) && hasRoom(word, piece, marks, wide);
      return {...piece, word: isTold ? word : '', isWide: isTold && !hasRoom(word, piece, marks)};
    }),
    marks,
  };
}

/** What is known of a shelter, a row a period. */
function rowsOf(shelter: Shelter, model: ShelterTimeline, every: string, text: Text): TableRow[] {
  const {locale, messages} = text;
  const name = shelterName(shelter, text);
  if (!shelter.periods.length)
    return model.cycle
      ? [rowOf(name, messages.rhythm({every}), writeDuration(model.cycle))]
      : shelter.capacity
        ? []
        : [rowOf(name, '', '')];
  return shelter.periods.map((stretch) => {
    const {status, note} = stretch;
    const label = messages.about({what: name, which: spanText(stretch, text)});
    return rowOf(label, statusText(shelter, stretch, text), status, note && localText(note, locale));
  });
}

function eventRow(event: ShelterEvent, text: Text): TableRow {
  const what = localText(event.text, text.locale);
  return rowOf(headOf(event, text), what, what, event.note && localText(event.note, text.locale));
}

const rowOf = (label: string, value: string, raw: string, note?: string): TableRow => ({
  label,
  value,
  raw,
  ...(note ? {note} : {}),
});

/** When something happened, and to whom. */
function headOf({date, shelter}: ShelterEvent, {locale, messages}: Text): string {
  const what = date ? formatDay(date, locale) : messages.undated();
  return capitalize(shelter ? messages.about({what, which: localText(shelter.label, locale)}) : what, locale);
}
