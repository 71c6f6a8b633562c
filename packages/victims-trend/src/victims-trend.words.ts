import {asDate} from '@tip-figures/core/text/formed.js';
import {joined} from '@tip-figures/core/text/joined.js';
import {type FigureWords, type TableRow, heard} from '@tip-figures/core/text/figure-words.js';
import {capitalize, formatDay} from '@tip-figures/core/text/format.js';
import type {Status} from '@tip-figures/record/fields/choice/status.js';
import {kindOf} from '@tip-figures/record/values/period.js';
import {placed, type Placed} from '@tip-figures/core/text/place.js';
import {countAs, numeral, quantityRow} from '@tip-figures/core/text/quantity-words.js';
import {moveFrom, unknownQuantity} from '@tip-figures/record/values/quantity.js';
import {peopleOf, referralNote, statusDeed, statusShort, victimsOf} from '@tip-figures/core/text/status.js';
import {findingsOf, formOf, isKnown, type Findings, type Form} from './victims-trend.findings.js';
import {notesOf} from './victims-trend.notes.js';
import {phrasesOf, type Phrases, type Text} from './victims-trend.phrases.js';
import {isSameTime, type Count, type TrendPoint} from '@tip-figures/chart/timeline.js';
import type {VictimsTrend} from './victims-trend.model.js';

/** What the trend says. */
export interface VictimsTrendWords extends FigureWords {
  readonly form: Form;
  /** One for each point. */
  readonly points: readonly PointWords[];
  /** One for each break: what stands at it. */
  readonly partings: readonly string[];
}

/** One count. */
export interface PointWords {
  readonly point: TrendPoint;
  readonly date: string;
  /** The same for an axis. */
  readonly tick: string;
  /** `28`, `about 30`, `no figure`. */
  readonly value: string;
  /** `in 2015`; left out of what is no year, and longer. */
  readonly when?: string;
  /** `28 people`. */
  readonly people: string;
  /** Date and count, for those who do not see where the point stands. */
  readonly name: string;
}

export function victimsTrendWords(model: VictimsTrend, text: Text): VictimsTrendWords {
  const {locale, messages} = text;
  const {context, points, status} = model;
  const phrases = phrasesOf(text);
  const findings = findingsOf(points);
  const {latest} = findings;
  const form = formOf(points);
  const kinds = new Set(points.filter(({partial}) => !partial).map(({period}) => kindOf(period)));
  const kind = [...kinds].join() as ReturnType<typeof kindOf>;
  const about = placed(context, text);
  const people = peopleOf(status, text);
  const referral = referralNote(status, text);
  const told = {model, about, phrases, findings};
  const {cumulative} = model;
  const since = cumulative === undefined ? '' : formatDay(cumulative, locale);
  const level =
    since && latest
      ? messages.level({...about, people, since, date: phrases.date(latest), count: phrases.count(latest.quantity)})
      : '';
  return {
    form,
    ...(latest
      ? {chip: chipOf(latest, status, since ? messages.since({date: since}) : phrases.when(latest), phrases, text)}
      : {}),
    title: capitalize(level || titleOf(told, text), locale),
    subtitle: since
      ? messages.sinceSubtitle({people, date: since})
      : messages.subtitle({people, kind: points.length > 1 ? kind : 'none'}),
    summary: capitalize(level ? messages.levelSentence({level}) : summaryOf(told, text), locale),
    // Title, marks and notes say it all.
    summaryHidden: true,
    ...(referral ? {caveat: referral} : {}),
    notes: notesOf(model, form, phrases, text),
    table: {
      caption: messages.caption({...about, people}),
      rowHeading: messages.rowHeading({kind: points.some(({partial}) => partial) ? 'mixed' : kind}),
      valueHeading: messages.peopleHeading(),
      rows: tableRows(model, phrases, text),
    },
    partings: model.breaks.map(({at, before}, index) => {
      const [only, more] = points.filter((point) => point.at < at && point.at >= (model.breaks[index - 1]?.at ?? 0));
      return messages.breakLabel({
        kind: form === 'line' ? 'dated' : only && !more ? 'only' : 'bare',
        date: asDate(before, locale),
        years: only ? phrases.tick(only) : '',
      });
    }),
    points: points.map((point) => {
      const date = phrases.date(point);
      const count = phrases.people(point.quantity);
      return {
        point,
        date,
        tick: phrases.tick(point),
        value: phrases.count(point.quantity),
        ...(kindOf(point.period) === 'year' ? {when: phrases.when(point)} : {}),
        people: count,
        name: messages.mark({date, count, partial: point.partial}),
      };
    }),
  };
}

/** What the sentences are made of. */
interface Told {
  readonly model: VictimsTrend;
  readonly about: Placed;
  readonly phrases: Phrases;
  readonly findings: Findings;
}

/** What a line of text says of a point: `22 identified in 2021`. */
const chipOf = (point: TrendPoint, status: Status, when: string, phrases: Phrases, text: Text): string =>
  joined('words', [statusShort(status, point.quantity, phrases.count(point.quantity), text), when], text.locale);

/** The latest number, and how it compares with the highest or the one before, on one side of a break. */
const titleOf = (told: Told, text: Text): string => text.messages.title(findingOf(told, text));

function findingOf({model, about, phrases, findings}: Told, text: Text) {
  const {latest, peak, previous, by, move} = findings;
  const changed = model.breaks.findLast(({at}) => latest && at <= latest.at);
  const from = changed && {period: {from: changed.before}, quantity: unknownQuantity};
  const clause =
    peak && peak !== latest ? 'peak' : peak && from ? 'most' : previous ? moveFrom(previous.quantity, move) : 'none';
  const count = latest ? phrases.prose(latest.quantity) : '';
  return {
    ...about,
    noun: victimsOf(model.status, text),
    known: latest ? ('some' as const) : model.points.some(isKnown) ? ('withheld' as const) : ('none' as const),
    deed: latest ? statusDeed(model.status, latest.quantity, count, model.context, text) : '',
    when: latest ? phrases.when(latest) : '',
    clause: text.messages.clause({
      clause,
      n: countAs('', latest?.quantity ?? unknownQuantity),
      peak: peak ? phrases.prose(peak.quantity) : '',
      top: peak ? phrases.when(peak) : '',
      changed: from ? phrases.when(from) : '',
      change: by === undefined ? 'none' : numeral(Math.abs(by), text),
      before: previous ? phrases.when(previous) : '',
    }),
  };
}

/** The finding, between which numbers the others are, and of which periods there is no figure. */
function summaryOf(told: Told, text: Text): string {
  const {messages} = text;
  const {prose, dates, tick} = told.phrases;
  const {extremes, since} = told.findings;
  const [low, high] = extremes;
  const open = (precision: string) => {
    const points = told.model.points.filter(({quantity}) => quantity.precision === precision);
    return points.length ? dates(points) : 'none';
  };
  const all = {
    ...findingOf(told, text),
    range: Boolean(low && high && since),
    first: since ? tick(since) : '',
    low: low ? prose(low.quantity) : '',
    lowest: low ? tick(low) : '',
    high: high ? prose(high.quantity) : '',
    highest: high ? tick(high) : '',
    unknown: open('unknown'),
    unreported: open('unreported'),
    // Where all are, it is the finding.
    withheld: told.findings.latest ? open('withheld') : 'none',
  };
  const sentences = [{}, {range: false}, {range: false, unknown: 'none', unreported: 'none', withheld: 'none'}].map(
    (less) => messages.summary({...all, ...less}),
  );
  return heard(sentences);
}

/** Every point as a row of the data table, each with what other sources say of it. */
function tableRows({context, points, breaks, revisions}: VictimsTrend, phrases: Phrases, text: Text): TableRow[] {
  const {messages, frame} = text;
  const {date, source} = phrases;
  const row = (count: Count, label: string, ...remarks: string[]): TableRow => {
    const {note, ...rest} = quantityRow(capitalize(label, text.locale), count.quantity, messages.unit(), text);
    const all = joined('sentences', [...remarks, note], text.locale);
    return all ? {...rest, note: all} : rest;
  };
  const credit = (count: Count) =>
    count.source ? frame.source({kind: 'origin', origin: source(count), via: '', dated: 'no', date: ''}) : '';
  const firsts = breaks.map(({at}) => points.find((point) => point.at >= at));
  return points.flatMap((point) => [
    row(point, date(point), firsts.includes(point) ? messages.changed() : '', credit(point)),
    ...revisions
      .filter((revision) => isSameTime(revision, point, context.fiscalYear))
      .map((revision) =>
        row(
          revision,
          messages.otherRow({date: date(revision), source: source(revision), named: Boolean(revision.source)}),
        ),
      ),
  ]);
}
