import type {FigureWords, Speech, TableRow} from '@tip-figures/core/figure-words.js';
import {
  capitalize,
  formatDay,
  formatDuration,
  formatList,
  formatNumber,
  formatPeriod,
} from '@tip-figures/core/format.js';
import {writeDuration} from '@tip-figures/core/duration.js';
import {localText} from '@tip-figures/core/local-text.js';
import {placed, placeOf} from '@tip-figures/core/place.js';
import {numeral} from '@tip-figures/core/quantity-words.js';
import type {ShelterTimelineMessages} from '@tip-figures/messages/generated/en-shelter-timeline.js';
import {axisOf, cycles, hasBlank, isRhythm, isSchematic, piecesOf, rhythm, spanOf, ticksOf} from './lanes.js';
import type {Axis, Piece} from './lanes.js';
import {statuses} from './shelter-timeline.model.js';
import type {Shelter, ShelterEvent, ShelterTimeline, Stretch} from './shelter-timeline.model.js';

/** What the timeline says, and how its lanes are drawn. */
export interface ShelterTimelineWords extends FigureWords {
  /** In the order of the shelters; without pieces where no period is known. */
  readonly lanes: readonly {readonly name: string; readonly pieces: readonly Piece[]}[];
  readonly axis?: Axis | undefined;
  readonly ticks: readonly {readonly label: string; readonly share: number}[];
  readonly events: readonly string[];
}

type Voice = Speech<ShelterTimelineMessages>;

export function shelterTimelineWords(model: ShelterTimeline, speech: Voice): ShelterTimelineWords {
  const {locale, messages: text} = speech;
  const {cycle, shelters, events} = model;
  const n = shelters.length;
  const schematic = isSchematic(model);
  const about = {...placed(placeOf(model.context, speech)), n, count: numeral(n, speech)};
  const every = everyText(model, speech);
  const axis = axisOf(model);
  const lanes = shelters.map((shelter) => ({
    name: nameOf(shelter, speech),
    pieces: isRhythm(model) ? rhythm : piecesOf(shelter.periods, axis),
  }));
  const beat = cycle && isRhythm(model) ? formatDuration(cycle, locale) : '';
  const remarks = events.flatMap(({note}) => (note ? [localText(note, locale)] : []));
  return {
    title: cycle ? text.title({...about, every}) : capitalize(text.topic(about), locale),
    subtitle: text.subtitle(about),
    summary: capitalize(summaryOf(model, text.shelters(about), every, speech), locale),
    notes: [
      ...(beat ? [text.rhythmNote()] : schematic ? [text.openNote()] : []),
      ...(lanes.some(({pieces}) => hasBlank(pieces)) ? [text.blankNote()] : []),
      ...new Set(remarks),
    ],
    ...(schematic ? {tags: [text.schematic()]} : {}),
    table: {
      caption: text.caption({...about, schematic: schematic ? 'yes' : 'no'}),
      rowHeading: text.rowHeading(),
      valueHeading: text.valueHeading(),
      rows: [
        ...shelters.flatMap((shelter) => rowsOf(shelter, model, every, speech)),
        ...events.map((event) => eventRow(event, speech)),
      ],
    },
    lanes,
    axis,
    ticks: axis
      ? ticksOf(axis).map(({date, share}) => ({label: formatDay(date, locale), share}))
      : Array.from({length: beat ? cycles : 0}, () => ({label: beat, share: 1 / cycles})),
    events: events.map((event) => text.event({head: headOf(event, speech), text: localText(event.text, locale)})),
  };
}

/** How often shelters have to apply, as words of a sentence; empty where that is not known. */
export function everyText({cycle}: ShelterTimeline, {messages: text, ...speech}: Voice, inDigits = false): string {
  const {months = 0} = cycle ?? {};
  return cycle
    ? text.every({months, count: inDigits ? formatNumber(months, speech.locale) : numeral(months, speech)})
    : '';
}

function summaryOf(model: ShelterTimeline, shelters: string, every: string, speech: Voice): string {
  const {locale, messages: text} = speech;
  const n = model.shelters.length;
  const clauses = statuses.flatMap((status) => {
    const some = model.shelters.filter(({periods}) => periods.some((one) => one.status === status)).length;
    const count = numeral(some, speech);
    return some && status !== 'unknown' ? [text.clause({status, n: some, count, many: n > 1 ? 'yes' : 'no'})] : [];
  });
  // What has no date may have been at any time.
  const span = isSchematic(model) ? undefined : spanOf(model);
  return text.summary({
    kind: isRhythm(model) ? 'cycle' : clauses.length ? 'periods' : 'none',
    n,
    shelters,
    every,
    clauses: formatList(clauses, locale),
    dated: span ? 'yes' : 'no',
    span: span ? formatPeriod(span, locale) : '',
  });
}

/** What is known of a shelter, a row a period. */
function rowsOf(shelter: Shelter, model: ShelterTimeline, every: string, speech: Voice): TableRow[] {
  const {locale, messages: text} = speech;
  const name = nameOf(shelter, speech);
  if (!shelter.periods.length) {
    return [
      model.cycle
        ? rowOf(name, text.rhythm({every}), writeDuration(model.cycle))
        : rowOf(name, text.noPeriods(), 'unknown'),
    ];
  }
  return shelter.periods.map((stretch) => {
    const {status, note} = stretch;
    const label = text.about({what: name, which: spanText(stretch, speech)});
    return rowOf(label, text.status({status}), status, note && localText(note, locale));
  });
}

function eventRow(event: ShelterEvent, speech: Voice): TableRow {
  const text = localText(event.text, speech.locale);
  return rowOf(headOf(event, speech), text, text, event.note && localText(event.note, speech.locale));
}

const rowOf = (label: string, value: string, raw: string, note?: string): TableRow => ({
  label,
  value,
  raw,
  ...(note ? {note} : {}),
});

/** When something happened, and to whom. */
function headOf({date, shelter}: ShelterEvent, {locale, messages: text}: Voice): string {
  const what = formatDay(date, locale);
  return shelter ? text.about({what, which: localText(shelter.label, locale)}) : what;
}

function spanText({from, to}: Stretch, {locale, messages: text}: Voice): string {
  const ends = from ? (to ? (from === to ? 'one' : 'both') : 'from') : to ? 'to' : 'none';
  return text.span({ends, from: formatDay(from ?? '', locale), to: formatDay(to ?? '', locale)});
}

const nameOf = ({label, kind}: Shelter, {locale, messages: text}: Voice): string =>
  text.name({label: localText(label, locale), kind: kind ?? ''});
