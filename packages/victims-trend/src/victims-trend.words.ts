import {moveOf} from '@tip-figures/record/values/change.js';
import {type FigureWords, type TableRow, heard} from '@tip-figures/core/text/figure-words.js';
import {capitalize} from '@tip-figures/core/text/format.js';
import {kindOf} from '@tip-figures/record/values/period.js';
import {placed, placeOf} from '@tip-figures/core/text/place.js';
import {quantityProse} from '@tip-figures/core/text/quantity-words.js';
import {sourcedRow} from '@tip-figures/core/text/sourced-row.js';
import {exactly, pluralOf} from '@tip-figures/record/values/quantity.js';
import {findingsOf, isKnown, type Findings} from './victims-trend.findings.js';
import {notesOf} from './victims-trend.notes.js';
import {phrasesOf, type Phrases, type Text} from './victims-trend.phrases.js';
import type {Count, TrendPoint} from './victims-trend.timeline.js';
import {isSameTime, type VictimsTrend} from './victims-trend.model.js';

/** What the trend says. */
export interface VictimsTrendWords extends FigureWords {
  /** Whether there are enough values for a line. */
  readonly charted: boolean;
  /** One for each point. */
  readonly points: readonly PointWords[];
}

/** One count. */
export interface PointWords {
  readonly point: TrendPoint;
  readonly date: string;
  /** The same for an axis. */
  readonly tick: string;
  /** `28`, `about 30`, `no figure`. */
  readonly value: string;
  /** `28 people`. */
  readonly people: string;
  /** Date and count, for those who do not see where the point stands. */
  readonly name: string;
  /** `8 more than in 2015`, beside the newer of two. */
  readonly change: string;
}

export function victimsTrendWords(model: VictimsTrend, text: Text): VictimsTrendWords {
  const {locale, messages} = text;
  const {points} = model;
  const phrases = phrasesOf(text);
  const findings = findingsOf(points);
  const {charted, latest, previous, by} = findings;
  const kinds = new Set(points.filter(({partial}) => !partial).map(({period}) => kindOf(period)));
  const kind = [...kinds].join() as 'year' | 'month' | 'span';
  const [first] = points;
  const change = by === undefined || !previous ? '' : messages.change(changeOf(by, previous, phrases));
  const about = placed(placeOf(model.context, text));
  // Nobody is not as many as nobody.
  const nobody = by === 0 && latest && pluralOf(latest.quantity) === 0;
  const move = charted || nobody ? 'unclear' : moveOf(by);
  const title = messages.title({
    ...about,
    move,
    when: latest ? phrases.when(latest) : '',
    before: previous ? phrases.when(previous) : '',
    many: points.length > 1 ? 'yes' : 'no',
    first: first ? phrases.date(first) : '',
  });
  return {
    charted,
    title: capitalize(title, locale),
    subtitle: messages.subtitle({
      ...about,
      has: move === 'unclear' ? 'no' : about.has,
      kind: charted ? kind : 'none',
    }),
    summary: capitalize(summaryOf(model, about, findings, phrases, text), locale),
    notes: notesOf(model, charted, phrases, text),
    table: {
      caption: messages.caption(about),
      rowHeading: messages.rowHeading({kind: points.some(({partial}) => partial) ? 'other' : kind}),
      valueHeading: messages.peopleHeading(),
      rows: tableRows(model, phrases, text),
    },
    points: points.map((point) => {
      const date = phrases.date(point);
      const people = phrases.people(point.quantity);
      return {
        point,
        date,
        tick: phrases.tick(point),
        value: isKnown(point) ? phrases.count(point.quantity) : messages.noFigure(),
        people,
        name: messages.mark({date, count: people, partial: point.partial ? 'yes' : 'no'}),
        change: point === latest ? change : '',
      };
    }),
  };
}

/** The latest number, how it differs from the one before, and between which numbers the others are. */
function summaryOf(
  {points}: VictimsTrend,
  about: {has: string; place: string},
  {latest, previous, by, extremes, since}: Findings,
  phrases: Phrases,
  text: Text,
): string {
  const {messages} = text;
  const {count, dates, tick, when} = phrases;
  const missing = points.filter(({quantity}) => quantity.precision === 'unknown');
  const [low, high] = extremes;
  const all = {
    ...about,
    known: latest ? 'some' : points.some(isKnown) ? 'withheld' : 'none',
    n: latest ? pluralOf(latest.quantity) : 0,
    count: latest ? count(latest.quantity) : '',
    when: latest ? when(latest) : '',
    ...changeOf(by, previous, phrases),
    change: quantityProse(exactly(Math.abs(by ?? 0)), text),
    then: previous ? pluralOf(previous.quantity) : 0,
    counted: previous ? count(previous.quantity) : '',
    range: low && high && since ? 'yes' : 'no',
    first: since ? tick(since) : '',
    low: low ? count(low.quantity) : '',
    lowest: low ? tick(low) : '',
    high: high ? count(high.quantity) : '',
    highest: high ? tick(high) : '',
    missing: latest && missing.length > 0 ? dates(missing) : 'none',
  };
  const sentences = [{}, {missing: 'none'}, {range: 'no'}, {missing: 'none', range: 'no'}].map((less) =>
    messages.summary({...all, ...less}),
  );
  return heard(sentences);
}

const changeOf = (by: number | undefined, previous: Count | undefined, {number, when}: Phrases) => ({
  move: moveOf(by),
  change: number(Math.abs(by ?? 0)),
  before: previous ? when(previous) : '',
});

/** Every point as a row of the data table, each with what other sources say of it. */
function tableRows({points, breaks, revisions}: VictimsTrend, phrases: Phrases, text: Text): TableRow[] {
  const {messages, frame} = text;
  const {date, source} = phrases;
  const row = (count: Count, label: string, ...remarks: string[]): TableRow => {
    const {note, ...rest} = sourcedRow(label, count.quantity, messages.unit(), text);
    const all = [...remarks, note ?? ''].filter(Boolean).join(' ');
    return all ? {...rest, note: all} : rest;
  };
  const credit = (count: Count) =>
    count.source ? frame.source({kind: 'origin', origin: source(count), via: '', dated: 'other', date: ''}) : '';
  const firsts = breaks.map(({at}) => points.find((point) => point.at >= at));
  return points.flatMap((point) => [
    row(point, date(point), firsts.includes(point) ? messages.changed() : '', credit(point)),
    ...revisions
      .filter((revision) => isSameTime(revision, point))
      .map((revision) => row(revision, messages.otherRow({date: date(revision), source: source(revision)}))),
  ]);
}
