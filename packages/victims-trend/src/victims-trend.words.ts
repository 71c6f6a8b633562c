import {figureWords, labelOf, type FigureWords, type TableRow} from '@tip-figures/core/text/words/figure-words.js';
import {capitalize, formatDay, formatList} from '@tip-figures/core/text/format/format.js';
import {joined} from '@tip-figures/core/text/format/joined.js';
import {asDate, formatPeriod} from '@tip-figures/core/text/period.js';
import {countAs, missingText, quantityRow, quantityText} from '@tip-figures/core/text/words/quantity-words.js';
import {referenceText} from '@tip-figures/core/text/words/source-line.js';
import {statusCount, statusMessages} from '@tip-figures/core/text/words/status.js';
import type {TextContext} from '@tip-figures/core/text/text-context.js';
import {mostDrawn} from '@tip-figures/chart/limits.js';
import {tickOf, type Count, type TrendPoint} from '@tip-figures/chart/timeline.js';
import type {VictimsTrendMessages} from '@tip-figures/messages/generated/en-victims-trend.js';
import {localText} from '@tip-figures/record/values/local-text.js';
import {placeInTime} from '@tip-figures/record/values/months.js';
import {kindOf, writePeriod, type Period} from '@tip-figures/record/values/period.js';
import {highOf, isOpen, missingOf, type Quantity} from '@tip-figures/record/values/quantity/quantity.js';
import type {VictimsTrend} from './victims-trend.model.js';
import {formOf, rowsOf, toldOf, type Form, type Row} from './victims-trend.rows.js';

export type Text = TextContext<VictimsTrendMessages>;

/** What the trend says. */
export interface VictimsTrendWords extends FigureWords {
  readonly form: Form;
  readonly points: readonly PointWords[];
}

/** One count. */
export interface PointWords {
  readonly point: TrendPoint;
  readonly isLatest: boolean;
  /** The period as data write it: its key. */
  readonly key: string;
  /** `2015`, `January – October 2021`. */
  readonly date: string;
  /** The same for an axis. */
  readonly tick: string;
  /** `28`, `about 30`, `no figure`. */
  readonly value: string;
  readonly people: string;
  /** Date and count, for those who do not see where the point stands. */
  readonly name: string;
  readonly turn?: string | undefined;
  readonly others: readonly OtherWords[];
}

/** What another source says of the same time. */
export interface OtherWords {
  readonly quantity: Quantity;
  /** `Kosovo Police: 30`. */
  readonly label: string;
  /** Away from its place: `2015, Kosovo Police: 30`. */
  readonly listed: string;
}

export function victimsTrendWords(model: VictimsTrend, text: Text): VictimsTrendWords {
  const {messages} = text;
  const {context, points, status, cumulative} = model;
  const counts = rowsOf(model);
  const latest = counts.find(({isLatest}) => isLatest);
  const {definition} = statusMessages(text);
  const what = whatOf(model, text);
  const kind = kindsOf(points);
  const told = toldOf(points);
  const rows = counts.map((row) => tableRows(row, text));
  const shown = latest?.point ?? points.at(-1);
  const isNobody = !latest || highOf(latest.point.quantity) === 0;
  return {
    ...figureWords(
      {
        label: labelOf(what, context, text, spanOf(points, text)),
        caveats: [
          status === 'referred' && !isNobody && 'referred',
          cumulative === undefined &&
            !isNobody &&
            points.filter(({quantity}) => !isOpen(quantity)).length > 1 &&
            'trend',
          !isNobody && 'people',
        ],
        table: {
          rowHeading: messages.rowHeading({kind: points.some(({partial}) => partial) ? 'mixed' : kind}),
          valueHeading: messages.peopleHeading(),
          rows: rows.flat(),
        },
        drawn: rows.filter((_, index) => told.has(index)).flat(),
        definitions: [definition({status})],
        notes: notesOf(model, text),
        ...(shown && {chip: chipOf(model, shown, what, text)}),
      },
      text,
    ),
    form: formOf(model),
    points: counts.map((row) => pointWords(row, kind, text)),
  };
}

/** Whom it counts: `Victims identified`. */
export function whatOf({status, cumulative}: VictimsTrend, text: Text): string {
  const what = statusMessages(text).label({status});
  return cumulative === undefined ? what : text.messages.cumulative({what, date: formatDay(cumulative, text.locale)});
}

/** The time of all: `2015–2021`, `fiscal years 2016–2019`; beside months or days, years are months or days too. */
export function spanOf(points: readonly TrendPoint[], text: Text): Period | undefined {
  const [first, last] = [points[0]?.period, points.at(-1)?.period];
  if (!first || !last || points.length < 2) return first;
  const {from} = first;
  if (!first.name && !last.name) {
    const to = last.to ?? last.from;
    const {length} = from.length > to.length ? from : to;
    const [[start], [, end]] = [placeInTime(first), placeInTime(last)];
    const [begin, until] = [start, end - 1].map((time) => new Date(time).toISOString().slice(0, length));
    return begin && until ? {from: begin, to: until} : undefined;
  }
  const kind = kindsOf(points);
  const [start = '', end = ''] = [first, last].map((period) => tickIn(period, kind, text));
  return {from, name: text.messages.span({kind, from: start, to: end})};
}

type Kind = ReturnType<typeof kindOf> | 'mixed';

/** The kind of all periods. */
function kindsOf(points: readonly TrendPoint[]): Kind {
  const [kind = 'mixed', ...others] = new Set<Kind>(points.map(({period}) => kindOf(period)));
  return others.length ? 'mixed' : kind;
}

/** A period on the axis. A fiscal year is its year alone where all are of that kind. */
function tickIn(period: Period, all: Kind, text: Text): string {
  const {from, name = ''} = period;
  const year = from.slice(0, 4);
  if (kindOf(period) === 'quarter') return text.messages.quarter({quarter: name.slice(-1), year});
  return all === 'fiscal' ? year : tickOf(period, text);
}

/** A period in words; the number of one that was not over is of a part of it. */
function dateOf({period, isUnfinished}: TrendPoint, text: Text): string {
  const date = formatPeriod(period, text);
  return isUnfinished ? text.messages.part({date}) : date;
}

function pointWords({point, isLatest, isNew, others}: Row, kind: Kind, text: Text): PointWords {
  const {messages, locale} = text;
  const {period, quantity, partial, isUnfinished} = point;
  const {from, to = from, name} = period;
  const value = quantityText(quantity, text);
  const people = missingText(quantity, text) ?? messages.people({n: countAs(value, quantity)});
  const isOfOneYear = partial && !name && to.startsWith(from.slice(0, 4));
  const whole = isOfOneYear ? from.slice(0, 4) : tickIn(period, kind, text);
  const tick = isOfOneYear || isUnfinished ? messages.part({date: whole}) : whole;
  return {
    point,
    isLatest,
    key: writePeriod(period),
    date: dateOf(point, text),
    tick,
    value,
    people,
    name: messages.mark({date: formatPeriod(period, text), count: people, partial}),
    turn: isNew ? messages.turn() : undefined,
    others: others
      .filter(({isDrawn}) => isDrawn)
      .map(({count}) => {
        const said = quantityText(count.quantity, text);
        return {
          quantity: count.quantity,
          label: joined('labelled', [sourceOf(count, text), said], locale),
          listed: joined('labelled', [joined('commas', [tick, sourceOf(count, text)], locale), said], locale),
        };
      }),
  };
}

const sourceOf = ({source}: Count, text: Text): string =>
  source ? referenceText(source, text) : text.messages.another();

/** A count as a row of the table, then what others say of the same time. */
function tableRows({point, isNew, others}: Row, text: Text): TableRow[] {
  const {messages, locale} = text;
  const row = ({quantity}: Count, label: string) => quantityRow(label, quantity, messages.unit(), text);
  const date = capitalize(dateOf(point, text), locale);
  const {note = '', ...own} = row(point, date);
  const notes = joined('sentences', [isNew ? messages.changed() : '', note], locale);
  return [
    {...own, ...(notes && {note: notes})},
    ...others.map(({count}) => row(count, joined('commas', [date, sourceOf(count, text)], locale))),
  ];
}

function notesOf(model: VictimsTrend, text: Text): string[] {
  const {points, breaks} = model;
  const {messages, locale} = text;
  const partial = points.filter((point) => point.partial);
  return [
    ...breaks.flatMap(({before, note}) =>
      note ? [messages.breakNote({date: asDate(before, locale), note: localText(note, locale)})] : [],
    ),
    ...(partial.length
      ? [
          messages.partial({
            periods: formatList(
              partial.map(({period}) => formatPeriod(period, text)),
              locale,
            ),
          }),
        ]
      : []),
    ...(formOf(model) === 'line' && points.length > mostDrawn ? [messages.shared()] : []),
  ];
}

/** What a line of text says of the latest number: `22 victims identified, 2021`. */
function chipOf({status, cumulative}: VictimsTrend, point: TrendPoint, what: string, text: Text): string {
  const {quantity} = point;
  const isPlain = cumulative === undefined && !missingOf(quantity);
  const said = isPlain
    ? statusCount(status, quantity, text)
    : joined('labelled', [what, quantityText(quantity, text)], text.locale);
  return joined('commas', [said, dateOf(point, text)], text.locale);
}
