import {statuses} from '@tip-figures/record/sections/shelter-timeline.js';
import type {FigureWords, TableRow} from '@tip-figures/core/text/figure-words.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {capitalize, formatDay, formatList, formatNumber} from '@tip-figures/core/text/format.js';
import {formatDuration} from '@tip-figures/core/text/format-duration.js';
import {formatPeriod} from '@tip-figures/core/text/period.js';
import {writeDuration} from '@tip-figures/record/values/duration.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {placed} from '@tip-figures/core/text/place.js';
import {numeral} from '@tip-figures/core/text/quantity-words.js';
import type {ShelterTimelineMessages} from '@tip-figures/messages/generated/en-shelter-timeline.js';
import {
  axisOf,
  cycles,
  hasBlank,
  isRhythm,
  isSchematic,
  piecesOf,
  rhythm,
  spanOf,
  ticksOf,
  type Axis,
  type Piece,
} from './shelter-timeline.lanes.js';
import {type Shelter, type ShelterEvent, type ShelterTimeline, type Stretch} from './shelter-timeline.model.js';

/** What the timeline says, and how its lanes are drawn. */
export interface ShelterTimelineWords extends FigureWords {
  /** In the order of the shelters; without pieces where no period is known. */
  readonly lanes: readonly {readonly name: string; readonly pieces: readonly Piece[]}[];
  readonly axis?: Axis | undefined;
  readonly ticks: readonly {readonly label: string; readonly share: number}[];
  readonly events: readonly string[];
}

type Text = TextContext<ShelterTimelineMessages>;

export function shelterTimelineWords(model: ShelterTimeline, text: Text): ShelterTimelineWords {
  const {locale, messages} = text;
  const {cycle, shelters, events} = model;
  const n = shelters.length;
  const schematic = isSchematic(model);
  const about = {...placed(model.context, text), n, count: numeral(n, text)};
  const every = everyText(model, text);
  const axis = axisOf(model);
  const lanes = shelters.map((shelter) => ({
    name: nameOf(shelter, text),
    pieces: isRhythm(model) ? rhythm : piecesOf(shelter.periods, axis),
  }));
  const beat = cycle && isRhythm(model) ? formatDuration(cycle, locale) : '';
  const remarks = events.flatMap(({note}) => (note ? [localText(note, locale)] : []));
  return {
    title: cycle ? messages.title({...about, every}) : capitalize(messages.topic(about), locale),
    subtitle: messages.subtitle(about),
    summary: capitalize(summaryOf(model, messages.shelters(about), every, text), locale),
    notes: [
      ...(beat ? [messages.rhythmNote()] : schematic ? [messages.openNote()] : []),
      ...(lanes.some(({pieces}) => hasBlank(pieces)) ? [messages.blankNote()] : []),
      ...new Set(remarks),
    ],
    ...(schematic ? {tags: [messages.schematic()]} : {}),
    table: {
      caption: messages.caption({...about, schematic: schematic ? 'yes' : 'no'}),
      rowHeading: messages.rowHeading(),
      valueHeading: messages.valueHeading(),
      rows: [
        ...shelters.flatMap((shelter) => rowsOf(shelter, model, every, text)),
        ...events.map((event) => eventRow(event, text)),
      ],
    },
    lanes,
    axis,
    ticks: axis
      ? ticksOf(axis).map(({date, share}) => ({label: formatDay(date, locale), share}))
      : Array.from({length: beat ? cycles : 0}, () => ({label: beat, share: 1 / cycles})),
    events: events.map((event) => messages.event({head: headOf(event, text), text: localText(event.text, locale)})),
  };
}

/** How often shelters have to apply, as words of a sentence; empty where that is not known. */
export function everyText({cycle}: ShelterTimeline, text: Text, inDigits = false): string {
  const {months = 0} = cycle ?? {};
  return cycle
    ? text.messages.every({months, count: inDigits ? formatNumber(months, text.locale) : numeral(months, text)})
    : '';
}

function summaryOf(model: ShelterTimeline, shelters: string, every: string, text: Text): string {
  const {locale, messages} = text;
  const n = model.shelters.length;
  const clauses = statuses.flatMap((status) => {
    const some = model.shelters.filter(({periods}) => periods.some((one) => one.status === status)).length;
    const count = numeral(some, text);
    return some && status !== 'unknown' ? [messages.clause({status, n: some, count, many: n > 1 ? 'yes' : 'no'})] : [];
  });
  // What has no date may have been at any time.
  const span = isSchematic(model) ? undefined : spanOf(model);
  return messages.summary({
    kind: isRhythm(model) ? 'cycle' : clauses.length ? 'periods' : 'none',
    n,
    shelters,
    every,
    clauses: formatList(clauses, locale),
    dated: span ? 'yes' : 'no',
    span: span ? formatPeriod(span, text) : '',
  });
}

/** What is known of a shelter, a row a period. */
function rowsOf(shelter: Shelter, model: ShelterTimeline, every: string, text: Text): TableRow[] {
  const {locale, messages} = text;
  const name = nameOf(shelter, text);
  if (!shelter.periods.length) {
    return [
      model.cycle
        ? rowOf(name, messages.rhythm({every}), writeDuration(model.cycle))
        : rowOf(name, messages.noPeriods(), 'unknown'),
    ];
  }
  return shelter.periods.map((stretch) => {
    const {status, note} = stretch;
    const label = messages.about({what: name, which: spanText(stretch, text)});
    return rowOf(label, messages.status({status}), status, note && localText(note, locale));
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
  const what = formatDay(date, locale);
  return shelter ? messages.about({what, which: localText(shelter.label, locale)}) : what;
}

function spanText({from, to}: Stretch, {locale, messages}: Text): string {
  const ends = from ? (to ? (from === to ? 'one' : 'both') : 'from') : to ? 'to' : 'none';
  return messages.span({ends, from: formatDay(from ?? '', locale), to: formatDay(to ?? '', locale)});
}

const nameOf = ({label, kind}: Shelter, {locale, messages}: Text): string =>
  messages.name({label: localText(label, locale), kind: kind ?? ''});
