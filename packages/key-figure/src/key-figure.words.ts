import {changeBetween, moveOf} from '@tip-figures/core/change.js';
import type {FigureWords, Speech, TableRow} from '@tip-figures/core/figure-words.js';
import {capitalize, formatNumber, formatPeriod} from '@tip-figures/core/format.js';
import {localText} from '@tip-figures/core/local-text.js';
import {kindOf} from '@tip-figures/core/period.js';
import type {Period} from '@tip-figures/core/period.js';
import {placeOf} from '@tip-figures/core/place.js';
import {quantityRow, quantityText} from '@tip-figures/core/quantity-words.js';
import type {NumberFormat} from '@tip-figures/core/quantity-words.js';
import type {DatedQuantity} from '@tip-figures/core/quantity-schema.js';
import {knownOf} from '@tip-figures/core/quantity.js';
import type {Quantity} from '@tip-figures/core/quantity.js';
import {heard} from '@tip-figures/core/sentence.js';
import {edgesOf} from '@tip-figures/core/span.js';
import type {KeyFigureMessages} from '@tip-figures/messages/generated/en-key-figure.js';
import {otherThanReported} from './key-figure.model.js';
import type {KeyFigure} from './key-figure.model.js';

type Voice = Speech<KeyFigureMessages>;

/** What the key figure says. */
export interface KeyFigureWords extends FigureWords {
  /** The number as its source states it, or that there is none. */
  readonly number: string;
  /** Whether `number` says that there is none. */
  readonly missing: boolean;
  readonly unit: string;
  /** Completes the number; empty where a percent sign at the number is all. */
  readonly phrase: string;
  readonly remark?: string;
  /** How the number compares with an earlier one; left out when none is known. */
  readonly change?: string;
}

export function keyFigureWords(model: KeyFigure, speech: Voice): KeyFigureWords {
  const {locale, messages: text, frame} = speech;
  const {context, value, remark} = model;
  const unit = localText(model.unit, locale);
  const format = formatIn(unit, locale);
  const phrase = model.phrase ? localText(model.phrase, locale) : unit === '%' ? '' : unit;
  const measured = (phrase || unit).replace(/[\s.,;:!?]+$/, '');
  const known = knownOf(value);
  const written = quantityText(value, speech, format);
  const period = context.period ? formatPeriod(context.period, locale) : '';
  const head = [placeOf(context, speech), period].filter(Boolean).join(', ');
  const title = text.title({has: head ? 'yes' : 'no', head});
  const change = changeOf(model, format, speech);
  const covered = otherThanReported(context);
  return {
    title,
    summary: summaryOf(
      {known: known === 'yes' && !phrase ? 'bare' : known, written, phrase: measured, head, change},
      speech,
    ),
    summaryHidden: true,
    notes: covered
      ? [
          capitalize(
            text.outside({period, year: String(context.report), covered: formatPeriod(covered, locale)}),
            locale,
          ),
        ]
      : [],
    table: {
      caption: title,
      rowHeading: text.measure(),
      valueHeading: capitalize(unit, locale),
      rows: rowsOf(model, {phrase: measured, unit, period}, format, speech),
    },
    missing: known !== 'yes',
    unit,
    number: known === 'unknown' ? frame.noFigure() : known === 'withheld' ? text.withheld({value: written}) : written,
    phrase,
    ...(remark ? {remark: localText(remark, locale)} : {}),
    ...(change ? {change: capitalize(change.said, locale)} : {}),
  };
}

/** Prints numbers of a unit: a percent sign stands at its number. */
const formatIn =
  (unit: string, locale: string): NumberFormat =>
  (value) =>
    unit === '%' ? `${formatNumber(value, locale)}%` : formatNumber(value, locale);

function rowsOf(
  {value, previous}: KeyFigure,
  {phrase, unit, period}: {phrase: string; unit: string; period: string},
  format: NumberFormat,
  speech: Voice,
): TableRow[] {
  const {locale, messages: text} = speech;
  const row = (label: string, quantity: Quantity) => quantityRow(label, quantity, unit, speech, format);
  return [
    row(capitalize(text.row({dated: period ? 'yes' : 'no', phrase, period}), locale), value),
    ...previous.map((one) => row(text.before({period: formatPeriod(one.period, locale)}), one.quantity)),
  ];
}

/** How a number compares; `unclear` where no direction can be told. */
interface Change {
  readonly move: string;
  readonly said: string;
}

function changeOf({context, value, previous}: KeyFigure, format: NumberFormat, speech: Voice): Change | undefined {
  const {locale, messages: text} = speech;
  const {period} = context;
  const earlier = previous.filter((one) => !period || one.period.from < period.from);
  const isAlike = (one: DatedQuantity) => period !== undefined && precedes(one.period, period);
  const last = earlier.findLast(isAlike) ?? earlier.at(-1);
  if (!last) return undefined;
  const move = moveOf(isAlike(last) ? changeBetween(last.quantity, value) : undefined);
  const said = text.change({
    move,
    before: quantityText(last.quantity, speech, format),
    kind: kindOf(last.period),
    period: formatPeriod(last.period, locale),
  });
  return {move, said};
}

/** Whether a period had ended when another of the same length began: a year has more of anything than half of one. */
function precedes(earlier: Period, later: Period): boolean {
  const [ended, begun] = [edgesOf(earlier)[1], edgesOf(later)[0]];
  return ended <= begun && lengthOf(earlier) === lengthOf(later);
}

/** In months and days, as no two months need be as long. */
function lengthOf(period: Period): string {
  const [from, to] = edgesOf(period).map((time) => new Date(time)) as [Date, Date];
  const years = to.getUTCFullYear() - from.getUTCFullYear();
  return `${years * 12 + to.getUTCMonth() - from.getUTCMonth()} ${to.getUTCDate() - from.getUTCDate()}`;
}

interface Findings {
  readonly known: string;
  readonly written: string;
  readonly phrase: string;
  readonly head: string;
  readonly change: Change | undefined;
}

/** The sentence with as much as it can hold. */
function summaryOf({known, written, phrase, head, change}: Findings, {locale, messages: text}: Voice): string {
  const said = {known, value: written, phrase};
  const sentences = (
    [
      [change, head],
      [change, ''],
      [undefined, ''],
    ] as const
  ).map(([compared, where]) =>
    text.summary({
      ...said,
      compared: compared?.move ?? 'no',
      change: compared?.said ?? '',
      has: where ? 'yes' : 'no',
      head: where,
    }),
  );
  return capitalize(heard(sentences), locale);
}
