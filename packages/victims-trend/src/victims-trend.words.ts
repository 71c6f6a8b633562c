import {moveOf} from '@tip-figures/core/change.js';
import type {FigureWords, TableRow} from '@tip-figures/core/figure-words.js';
import {capitalize} from '@tip-figures/core/format.js';
import {kindOf} from '@tip-figures/core/period.js';
import {placed, placeOf} from '@tip-figures/core/place.js';
import {quantityProse, quantityRow} from '@tip-figures/core/quantity-words.js';
import {exactly, pluralOf} from '@tip-figures/core/quantity.js';
import {heard} from '@tip-figures/core/sentence.js';
import {findingsOf, isKnown} from './findings.js';
import type {Findings} from './findings.js';
import {notesOf} from './notes.js';
import {phrasesOf} from './phrases.js';
import type {Phrases, Voice} from './phrases.js';
import type {Count, TrendPoint} from './timeline.js';
import {isSameTime} from './victims-trend.model.js';
import type {VictimsTrend} from './victims-trend.model.js';

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

export function victimsTrendWords(model: VictimsTrend, speech: Voice): VictimsTrendWords {
  const {locale, messages: text} = speech;
  const {points} = model;
  const phrases = phrasesOf(speech);
  const findings = findingsOf(points);
  const {charted, latest, previous, by} = findings;
  const kinds = new Set(points.filter(({partial}) => !partial).map(({period}) => kindOf(period)));
  const kind = [...kinds].join() as 'year' | 'month' | 'span';
  const [first] = points;
  const change = by === undefined || !previous ? '' : text.change(changeOf(by, previous, phrases));
  const about = placed(placeOf(model.context, speech));
  // Nobody is not as many as nobody.
  const nobody = by === 0 && latest && pluralOf(latest.quantity) === 0;
  const move = charted || nobody ? 'unclear' : moveOf(by);
  const title = text.title({
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
    subtitle: text.subtitle({
      ...about,
      has: move === 'unclear' ? 'no' : about.has,
      kind: charted ? kind : 'none',
    }),
    summary: capitalize(summaryOf(model, about, findings, phrases, speech), locale),
    notes: notesOf(model, charted, phrases, speech),
    table: {
      caption: text.caption(about),
      rowHeading: text.rowHeading({kind: points.some(({partial}) => partial) ? 'other' : kind}),
      valueHeading: text.peopleHeading(),
      rows: tableRows(model, phrases, speech),
    },
    points: points.map((point) => {
      const date = phrases.date(point);
      const people = phrases.people(point.quantity);
      return {
        point,
        date,
        tick: phrases.tick(point),
        value: isKnown(point) ? phrases.count(point.quantity) : text.noFigure(),
        people,
        name: text.mark({date, count: people, partial: point.partial ? 'yes' : 'no'}),
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
  speech: Voice,
): string {
  const {messages: text} = speech;
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
    change: quantityProse(exactly(Math.abs(by ?? 0)), speech),
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
    text.summary({...all, ...less}),
  );
  return heard(sentences);
}

const changeOf = (by: number | undefined, previous: Count | undefined, {number, when}: Phrases) => ({
  move: moveOf(by),
  change: number(Math.abs(by ?? 0)),
  before: previous ? when(previous) : '',
});

/** Every point as a row of the data table, each with what other sources say of it. */
function tableRows({points, breaks, revisions}: VictimsTrend, phrases: Phrases, speech: Voice): TableRow[] {
  const {messages: text, frame} = speech;
  const {date, source} = phrases;
  const row = (count: Count, label: string, ...remarks: string[]): TableRow => {
    const {note, ...rest} = quantityRow(label, count.quantity, text.unit(), speech);
    const all = [...remarks, note ?? ''].filter(Boolean).join(' ');
    return all ? {...rest, note: all} : rest;
  };
  const credit = (count: Count) =>
    count.source ? frame.source({kind: 'origin', origin: source(count), via: '', dated: 'other', date: ''}) : '';
  const firsts = breaks.map(({at}) => points.find((point) => point.at >= at));
  return points.flatMap((point) => [
    row(point, date(point), firsts.includes(point) ? text.changed() : '', credit(point)),
    ...revisions
      .filter((revision) => isSameTime(revision, point))
      .map((revision) => row(revision, text.otherRow({date: date(revision), source: source(revision)}))),
  ]);
}
